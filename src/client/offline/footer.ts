import { keepingLabel, keepLabel, keptLabel, OFFLINE_LABELS } from '../../labels/offline.ts';
import { buttonTo, element } from '../element.ts';
import type { Failure, PartState } from './release.ts';

interface Acts {
  make(part: string): unknown;
  stop(part: string): unknown;
  remove(): unknown;
}

/** Says in the footer what is kept, what is on its way, or that it can be; a part that is not known is not spoken of. */
export function showState(part: PartState | undefined, failed: Failure | null, acts: Acts): void {
  if (!part) return;
  const { name, bytes, done, date } = part;
  const line = lineInFooter();
  if (done !== null) {
    line.replaceChildren(
      keepingLabel(done, bytes),
      ' ',
      buttonTo(OFFLINE_LABELS.stop, () => acts.stop(name)),
    );
  } else if (date) {
    line.replaceChildren(
      keptLabel(date),
      ' ',
      buttonTo(OFFLINE_LABELS.remove, () => acts.remove(), 'plain'),
    );
  } else if (failed && failed !== 'stopped') {
    const again = buttonTo(OFFLINE_LABELS.again, () => acts.make(name));
    line.replaceChildren(OFFLINE_LABELS[failed], ' ', again);
  } else {
    line.replaceChildren(buttonTo(keepLabel(bytes), () => acts.make(name)));
  }
}

function lineInFooter(): HTMLElement {
  const there = document.querySelector<HTMLElement>('[data-offline]');
  if (there) return there;
  const made = element('p', 'offline no-print');
  made.dataset.offline = '';
  document.querySelector('.site-footer > div')?.append(made);
  return made;
}
