/**
 * The ids of elements, by the Akoma Ntoso Naming Convention 1.0, section 5.4: the id of the context, two underscores, a
 * reference to the element, an underscore and its number: `chp_II__sec_I__art_5__cl_2`.
 */

/** The short forms that the convention prescribes; every other element is referred to by its own name. */
const REFERENCES: Readonly<Record<string, string>> = {
  alinea: 'al',
  article: 'art',
  attachment: 'att',
  chapter: 'chp',
  citation: 'cit',
  citations: 'cits',
  clause: 'cl',
  section: 'sec',
  subclause: 'subcl',
  subsection: 'subsec',
};

/** Gives the id of an element: that of its context (empty for none), its name, and its number where it has one. */
export type EIds = (context: string, element: string, number?: string | number) => string;

/** Makes a giver of ids for one file. A second element of the same number, a fault of the text, gets `-2` after it. */
export function eIdsOfFile(): EIds {
  const times = new Map<string, number>();
  const unique = (id: string): string => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : unique(`${id}-${time}`);
  };
  return (context, element, number) => {
    const reference = REFERENCES[element] ?? element;
    const own = number === undefined ? reference : `${reference}_${numberPart(String(number))}`;
    return unique(context ? `${context}__${own}` : own);
  };
}

/** A printed number without its closing signs; what separates its parts becomes a hyphen: `2.1` is `2-1`. */
const numberPart = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
