import { ARTICLE_LABELS } from '../labels/article.ts';

/** A button that copies a text and says that it did; where the browser refuses, the text is there to be selected. */
export function copyButton(label: string, text: string): HTMLButtonElement {
  const made = button(label, async () => {
    if (!(await copied(text))) return showText(made, text);
    made.textContent = ARTICLE_LABELS.copied;
    setTimeout(() => {
      made.textContent = label;
    }, 1600);
  });
  made.setAttribute('aria-live', 'polite');
  return made;
}

/** Browsers inside other apps may have no clipboard at all. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text after a button, to be selected and copied by hand. */
export function showText(after: HTMLElement, text: string): void {
  const field = document.createElement('textarea');
  field.className = 'to-select';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', ARTICLE_LABELS.selectToCopy);
  after.parentElement?.querySelector('.to-select')?.remove();
  after.parentElement?.append(field);
  field.focus();
  field.select();
}

export function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
