import { citation } from '../model/citation.ts';
import type { Duty } from '../model/duty.ts';
import { provisionAt } from '../model/places.ts';
import { library } from './library.ts';
import { regulationName } from './names.ts';

/** Where a duty is written: `khoản 3 Điều 5`; where the library has several regulations, with the regulation's name. */
export function dutyCitation(duty: Pick<Duty, 'regulation' | 'article' | 'provision'>): string {
  const { regulations } = library();
  const regulation = regulations.find((one) => one.id === duty.regulation);
  if (!regulation) throw new Error(`no regulation ${duty.regulation}`);
  const { article, provision } = provisionAt(regulation, duty);
  const cited = citation(article, provision);
  return regulations.length > 1 ? `${cited} ${regulationName(regulation)}` : cited;
}
