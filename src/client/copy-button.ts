/** A button that copies a text and says that it did. */
export function copyButton(label: string, text: string): HTMLButtonElement {
  const made = button(label, async () => {
    made.textContent = (await copied(text)) ? 'Đã sao chép' : 'Không sao chép được';
    setTimeout(() => {
      made.textContent = label;
    }, 1600);
  });
  made.setAttribute('aria-live', 'polite');
  return made;
}

const copied = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

export function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
