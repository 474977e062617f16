import { copyButton } from './copy-button.ts';

/** Puts a copy button before each text that is there to be taken along. */
for (const source of document.querySelectorAll<HTMLElement>('pre[data-source]')) {
  source.before(copyButton('Sao chép mã', source.textContent ?? ''));
}
