import type { Organ } from '../model/organ.ts';
import type { Regulation } from '../model/regulation.ts';
import { library } from './library.ts';
import { byRegulation, type OrganFile, organFile } from './organ-duties.ts';
import { furtherPages } from './paging.ts';
import { organUrl } from './urls.ts';

/**
 * An organ's page shows all its duties while they fit on one. Where more regulations give it duties than a reader can take
 * in, the page lists those regulations, and each has a page of the organ's duties by it. Duties by one regulation are
 * never parted.
 */

/** The most regulations, and the most duties of several regulations, that one page shows in full. */
const FULL_REGULATIONS = 8;
const FULL_DUTIES = 160;

/** What one regulation says of an organ. */
interface OrganText {
  readonly regulation: Regulation;
  readonly file: OrganFile;
}

/** The regulations in whose duties an organ takes part, in the order of the library. */
export function organTexts(organ: Organ['id']): OrganText[] {
  const file = organFile(organ);
  const taking = byRegulation([...new Set([...file.bears, ...file.meets])]);
  return taking.map(({ regulation }) => ({ regulation, file: fileBy(file, regulation) }));
}

/** Whether the duties of an organ stand on a page for each regulation. */
export function isSplit(organ: Organ['id']): boolean {
  const { bears, meets } = organFile(organ);
  const regulations = new Set([...bears, ...meets].map(({ regulation }) => regulation)).size;
  return regulations > 1 && (regulations > FULL_REGULATIONS || bears.length + meets.length > FULL_DUTIES);
}

/** Where the duties that a regulation gives an organ stand, or a place there. */
export const organUrlBy = (organ: Organ['id'], regulation: Regulation['id'], anchor?: string): string =>
  organUrl(isSplit(organ) ? `${organ}/${regulation}` : organ, anchor);

/** One page of the list of regulations that bind an organ. */
export const organListUrl = (organ: Organ['id'], number: number): string =>
  organUrl(number === 1 ? organ : `${organ}/trang-${number}`);

/** What is under the address of an organ whose duties are split: its pages by regulation, and those of the list. */
export function organParts() {
  return library()
    .organs.organs.filter(({ id }) => isSplit(id))
    .flatMap((organ) => {
      const texts = organTexts(organ.id);
      return [
        ...texts.map(({ regulation }) => ({
          params: { organ: organ.id, part: regulation.id },
          props: { organ, regulation, number: 1 },
        })),
        ...furtherPages(texts).map(({ params, props }) => ({
          params: { organ: organ.id, part: params.page },
          props: { organ, regulation: null, number: props.number },
        })),
      ];
    });
}

/** What one regulation says of an organ, out of what all say. */
export const fileBy = (file: OrganFile, regulation: Regulation): OrganFile => ({
  bears: file.bears.filter((duty) => duty.regulation === regulation.id),
  meets: file.meets.filter((duty) => duty.regulation === regulation.id),
  named: file.named.filter((place) => place.regulation === regulation),
});
