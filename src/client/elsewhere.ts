import { ELSEWHERE_LABELS } from '../labels/elsewhere.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';

/** Says at the end of what holds a control that another browser can do it, with the page's address to take there. */
export function offerElsewhere(control: HTMLElement, what: 'files' | 'printing'): void {
  const holder = control.parentElement;
  holder?.querySelector('.elsewhere')?.remove();
  const { advice, copy } = ELSEWHERE_LABELS;
  const line = element('span', 'elsewhere no-print', `${ELSEWHERE_LABELS[what]} ${advice} `);
  line.setAttribute('role', 'status');
  line.append(copyButton(copy, location.href));
  holder?.append(line);
}
