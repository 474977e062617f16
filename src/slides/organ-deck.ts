import { type Duty, ROLES } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { dutySlides } from './duty-slides.ts';
import type { Deck, Slide, Source } from './slide.ts';

/** What an organ's deck is made of. */
export interface OrganDeckMatter {
  readonly organ: Organ;
  /** The organ's duties in one regulation, in text order; at least one. */
  readonly duties: readonly Duty[];
  readonly organs: ReadonlyMap<string, Organ>;
  readonly sourceOf: (duty: Duty) => Source;
  /** Lines below the title, such as the regulation's name. */
  readonly lines: readonly string[];
}

/** The deck "Nhiệm vụ của …": a title, the duties counted by role, each duty, and where to read on. */
export function organDeck({ organ, duties, organs, sourceOf, lines }: OrganDeckMatter): Deck {
  const title = `Nhiệm vụ của ${organ.name}`;
  const inOrder = ROLES.flatMap((role) => duties.filter((duty) => duty.role === role));
  const slides: Slide[] = [{ kind: 'title', title, lines, sources: [] }];
  const roles: { role: Duty['role']; count: number; slide: number }[] = [];
  const counted = new Set(duties.map((duty) => duty.role)).size > 1;
  let number = counted ? 3 : 2;
  const duty = inOrder.flatMap((one, i) => {
    const own = dutySlides(one, { organs, sourceOf, place: `${i + 1}/${inOrder.length}` });
    const group = roles.find(({ role }) => role === one.role);
    if (group) group.count += 1;
    else roles.push({ role: one.role, count: 1, slide: number });
    number += own.length;
    return own;
  });
  if (counted) slides.push({ kind: 'roles', title: 'Làm những việc gì', roles, sources: [] });
  slides.push(...duty, { kind: 'end', title: 'Đọc tiếp', sources: [] });
  return {
    id: `co-quan-${organ.id}`,
    title,
    summary: `${duties.length} nhiệm vụ, trích nguyên văn`,
    of: { organ },
    slides,
  };
}
