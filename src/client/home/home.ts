/** The front page: the reader's own organ picked and answered, the place where he last read. */
import { FRAME_LABELS } from '../../labels/common.ts';
import type { OrganBrief } from '../../model/organ-brief.ts';
import { fetchedJson } from '../fetched.ts';
import { attempt, repeatable } from '../loading.ts';
import { forget, MY_ORGAN_CHANGED, remember, remembered } from '../my-organ.ts';
import { pickOrgan } from '../pick-organ.ts';
import { offerReadingPlace } from '../reading-place.ts';

const briefCode = repeatable(() => import('./brief.ts'));
const field = document.querySelector<HTMLElement>('[data-pick-organ]');
const brief = document.querySelector<HTMLElement>('[data-my-brief]');

/** Which organ is shown. */
let shown = '';

function show(href: string | undefined): void {
  if (!brief || href === undefined || href === shown) return;
  shown = href;
  void attempt(brief, {
    what: 'phần trả lời về cơ quan của bạn',
    load: async () => ({
      code: await briefCode(),
      file: await fetchedJson<OrganBrief>(`${href}brief.json`),
    }),
    use: ({ code, file }) => code.showBrief(brief, file, { again, forget: clear }),
    otherWay: { href, words: FRAME_LABELS.organPage },
  });
}

/** Another organ is to be picked: the field comes back. */
function again(): void {
  document.documentElement.classList.remove('mine');
  field?.querySelector('input')?.focus();
}

function clear(): void {
  shown = '';
  brief?.replaceChildren();
  forget();
  again();
}

if (field && brief) {
  pickOrgan(field, (href, name) => {
    remember(href, name);
    // Also where nothing can be kept.
    document.documentElement.classList.add('mine');
    show(new URL(href).pathname);
  });
  show(remembered()?.[0]);
  document.addEventListener(MY_ORGAN_CHANGED, () => {
    const mine = remembered();
    if (mine) show(mine[0]);
    else if (shown) clearShown();
  });
}

/** What was shown goes when the organ is forgotten in the header. */
function clearShown(): void {
  shown = '';
  brief?.replaceChildren();
}

offerReadingPlace();
