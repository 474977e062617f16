import type { Matter, Paragraph } from '../../model/hierarchy.ts';
import type { EIds } from './eid.ts';
import { blocks, linesOf } from './hierarchy.ts';
import { type XmlElement, xml } from './xml.ts';

/** What the number, the title and the signer of the regulation are, to be marked where they are. */
export interface Known {
  readonly number: string | null;
  readonly title: string;
  readonly signer: string | null;
}

/** What is before the text proper: state, number, title. None for no matter. */
export function preface(matter: readonly Matter[], context: string, eIds: EIds, known: Known): XmlElement[] {
  const children = matter.flatMap(({ kind, paragraphs }) => {
    if (kind === 'number') return marked(paragraphs, 'docNumber', known.number);
    if (kind !== 'title') return blocks(paragraphs);
    const words = marked(paragraphs, 'docTitle', known.title);
    return [xml('longTitle', { eId: eIds(context, 'longTitle') }, words)];
  });
  return parent('preface', children);
}

/** The bases as citations, and the words between and after them. None for no matter. */
export function preamble(matter: readonly Matter[], context: string, eIds: EIds): XmlElement[] {
  return parent(
    'preamble',
    runs(matter).flatMap((run) =>
      run[0]?.kind === 'basis'
        ? [citations(run, context, eIds)]
        : run.flatMap((one) => blocks(one.paragraphs)),
    ),
  );
}

function citations(bases: readonly Matter[], context: string, eIds: EIds): XmlElement {
  const eId = eIds(context, 'citations');
  const one = ({ paragraphs }: Matter, place: number) =>
    xml('citation', { eId: eIds(eId, 'citation', place + 1) }, blocks(paragraphs));
  return xml('citations', { eId }, bases.map(one));
}

/** What follows the last article: recipients, signature. None for no matter. */
export function conclusions(
  matter: readonly Matter[],
  context: string,
  eIds: EIds,
  known: Known,
): XmlElement[] {
  const children = matter.flatMap(({ kind, paragraphs }) => {
    if (kind !== 'recipients' && kind !== 'signature') return blocks(paragraphs);
    const words = kind === 'signature' ? marked(paragraphs, 'signature', known.signer) : blocks(paragraphs);
    return [xml('container', { name: kind, eId: eIds(context, kind) }, words)];
  });
  return parent('conclusions', children);
}

const parent = (name: string, children: readonly XmlElement[]): XmlElement[] =>
  children.length > 0 ? [xml(name, {}, children)] : [];

/** Neighbours of the same kind together. */
function runs(matter: readonly Matter[]): Matter[][] {
  const found: Matter[][] = [];
  for (const one of matter) {
    const open = found.at(-1);
    if (open?.[0]?.kind === one.kind) open.push(one);
    else found.push([one]);
  }
  return found;
}

/** Paragraphs in which these words, however capitalised, are marked with an element where they are. */
function marked(paragraphs: readonly Paragraph[], name: string, words: string | null): XmlElement[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.table) return blocks([paragraph]);
    const { lines } = paragraph;
    const text = linesOf(lines);
    const at = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1;
    if (!words || at < 0) return xml('p', {}, [text]);
    const end = at + words.length;
    const parts = [text.slice(0, at), xml(name, {}, [text.slice(at, end)]), text.slice(end)];
    return xml(
      'p',
      {},
      parts.filter((part) => part !== ''),
    );
  });
}
