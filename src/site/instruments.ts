import { documentKinds } from '../model/document-kinds.ts';
import { slug } from '../model/fold.ts';
import type { Instrument } from '../model/hierarchy.ts';
import { oncePer } from '../model/once.ts';
import type { Regulation } from '../model/regulation.ts';
import { unreadRegulation } from '../model/unread-regulation.ts';
import { library } from './library.ts';
import { regulationName } from './names.ts';

/**
 * An instrument of a regulation's file as a regulation by itself, so that it gets the same pages. Its id is its address,
 * `qd-3626/quyet-dinh`; what is known, read or noted belongs to the main instrument and is left out.
 */
export const partOf = (regulation: Regulation, instrument: Instrument): Regulation =>
  instrument === regulation.instrument ? regulation : partsOf(regulation)(instrument);

const partsOf = oncePer((regulation: Regulation) =>
  oncePer((instrument: Instrument): Regulation => {
    const { id, about, text } = regulation;
    const own = {
      kind: kindOf(instrument),
      number: null,
      title: `cùng tệp với ${regulationName(regulation)}`,
      issuer: null,
      signer: null,
      relations: [],
    };
    return unreadRegulation(
      { id: `${id}/${instrument.segment}`, about: { ...about, ...own }, text },
      instrument,
    );
  }),
);

/** The instruments of a regulation's file besides the main one, in order of the source. */
export const otherParts = (regulation: Regulation): Regulation[] =>
  regulation.text.instruments
    .filter((instrument) => instrument !== regulation.instrument)
    .map((instrument) => partOf(regulation, instrument));

/** The regulation whose file this is, or is a part of. */
export const wholeOf = (regulation: Regulation): Regulation =>
  library().regulations.find(({ text }) => text === regulation.text) ?? regulation;

const KINDS = new Map([...documentKinds('titled'), 'Mẫu', 'Biểu mẫu'].map((kind) => [slug(kind), kind]));

/** `quyet-dinh` is `Quyết định`, `phu-luc-1` is `Phụ lục 1`. */
function kindOf({ segment }: Instrument): string {
  const [, kind = segment, number] = /^(.*?)(?:-{1,2}(\d+))?$/u.exec(segment) ?? [];
  return [KINDS.get(kind) ?? 'Văn bản', number].filter(Boolean).join(' ');
}
