/** The law's own words of a provision's tasks: a line for each run of them, its verbs marked. */
import type { Duty } from '../model/duty.ts';
import { ownParagraphs } from '../model/walk.ts';
import type { Source, TaskItem, TaskLine } from './slide.ts';

interface Span {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}
interface Draft extends Span {
  readonly items: readonly TaskItem[];
}

/**
 * Tasks whose quotes overlap share a line, so that no word is said twice; a task without a verb of its own goes on with the
 * line before it, whose verb governs it.
 */
export function lawLines(source: Source, items: readonly TaskItem[]): TaskLine[] {
  const paragraphs = ownParagraphs(source.provision);
  const spanOf = (duty: Duty): Span[] => {
    const paragraph = paragraphs.findIndex((words) => words.includes(duty.quote));
    if (paragraph < 0) return [];
    const from = paragraphs[paragraph]?.indexOf(duty.quote) ?? 0;
    return [{ paragraph, from, to: from + duty.quote.length }];
  };
  const found = items.flatMap((item): Draft[] => {
    const spans = item.duties.flatMap(spanOf);
    const [first] = spans;
    if (!first) return [];
    const same = spans.filter(({ paragraph }) => paragraph === first.paragraph);
    const from = Math.min(...same.map((span) => span.from));
    const to = Math.max(...same.map((span) => span.to));
    return [{ paragraph: first.paragraph, from, to, items: [item] }];
  });
  const joined: Draft[] = [];
  for (const one of found.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from)) {
    const last = joined.at(-1);
    const goesOn = last?.paragraph === one.paragraph && (one.from < last.to || isVerbless(one));
    if (last && goesOn)
      joined[joined.length - 1] = {
        ...last,
        to: Math.max(last.to, one.to),
        items: [...last.items, ...one.items],
      };
    else joined.push(one);
  }
  return joined.map((draft) => lineOf(draft, paragraphs[draft.paragraph] ?? ''));
}

const isVerbless = ({ items }: Draft) =>
  items.every(({ duties }) => duties.every(({ verb }) => verb === null));

function lineOf({ items, from, to }: Draft, paragraph: string): TaskLine {
  const verbs = items.flatMap(({ duties }) =>
    duties.flatMap(({ verb, quote }) => {
      const at = verb === null ? -1 : quote.indexOf(verb);
      const begins = paragraph.indexOf(quote) + at;
      return verb === null || at < 0 ? [] : [{ from: begins, to: begins + verb.length }];
    }),
  );
  const pieces: { words: string; isVerb: boolean }[] = [];
  let at = from;
  for (const verb of verbs.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (verb.to <= at) continue;
    const begins = Math.max(verb.from, at);
    if (begins > at) pieces.push({ words: paragraph.slice(at, begins), isVerb: false });
    pieces.push({ words: paragraph.slice(begins, verb.to), isVerb: true });
    at = verb.to;
  }
  if (at < to) pieces.push({ words: paragraph.slice(at, to), isVerb: false });
  const before = paragraph.slice(0, from).trimEnd();
  const after = paragraph.slice(to).trimStart();
  return {
    items,
    pieces,
    isQuoted: true,
    cutBefore: before !== '' && !/[.;:]$/u.test(before),
    cutAfter: after !== '' && !/^[.;:]/u.test(after),
  };
}
