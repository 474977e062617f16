/** Makes an element of the page with a class and words; words are text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...words: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...words);
  return made;
}

/** A link of this site. */
export function linkTo(href: string, words: string, className = ''): HTMLAnchorElement {
  const made = element('a', className, words);
  made.href = href;
  return made;
}

/** A button that acts when pressed. */
export function buttonTo(words: string, act: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
