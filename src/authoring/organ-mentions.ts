import type { ParsedText, Piece } from '../model/hierarchy.ts';
import { mentionFinder } from '../model/mentions.ts';
import type { OrganIndex } from '../model/organ-index.ts';
import { readNumber } from '../model/text/numbers.ts';
import { isCapitals } from '../model/text/shape.ts';

/** What a text names that an editor may want to note: how often, and what it may stand for. */
export interface OrganMention {
  readonly words: string;
  readonly count: number;
  /** The id of the organ it names; the words it is short for; null where that is unknown. */
  readonly means: string | null;
}

export interface OrganMentions {
  /** Organs in `organs.yaml`. */
  readonly known: readonly OrganMention[];
  /** Names that read like an organ's and stand in no file. */
  readonly unknown: readonly OrganMention[];
  readonly abbreviations: readonly OrganMention[];
}

const LAW: readonly Piece['kind'][] = ['front', 'article-heading', 'provision-words', 'back'];

/** Finds the organs and abbreviations that a text names, most frequent first; for review, nothing follows from them. */
export function organMentionsIn({ source, pieces }: ParsedText, organs: OrganIndex): OrganMentions {
  const runs = pieces
    .filter(({ kind }) => LAW.includes(kind))
    .map(({ range }) => source.slice(range.start, range.end))
    .filter((words) => !isCapitals(words));
  const text = runs.join('\n');
  const mentions = mentionFinder(organs)(text);
  const rest = mentions
    .map(({ start }, i) => text.slice(mentions[i - 1]?.end ?? 0, start))
    .concat(text.slice(mentions.at(-1)?.end ?? 0))
    .join('\n');
  return {
    known: tally(mentions.map(({ organ }) => organ.id)).map((seen) => ({ ...seen, means: seen.words })),
    unknown: tally([...rest.matchAll(NAME)].map(([name]) => name)).filter(({ count }) => count > 1),
    abbreviations: abbreviationsIn(text, organs),
  };
}

const PLACE = '(?: (?:tỉnh|huyện|quận|xã|phường|thành phố|các cấp|cấp tỉnh|cấp huyện|cấp xã))?';
const TITLED = String.raw`\p{Lu}\p{Ll}+(?: \p{Ll}+)?`;
/** `Ủy ban nhân dân tỉnh`, `Sở Giáo dục và Đào tạo`, `Ban Dân vận Trung ương`. */
const NAME = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:(?:Ủy ban|Uỷ ban|Hội đồng|Tòa án|Viện kiểm sát) nhân dân${PLACE}`,
    `(?:Bộ|Sở|Phòng|Ban|Cục|Vụ|Chi cục|Tổng cục|Văn phòng|Thanh tra|Hội|Đoàn|Công an|Kho bạc|Trung tâm|Viện|Trường|Ủy ban)(?: ${TITLED})(?:(?:,| và)? ${TITLED}){0,3}`,
    String.raw`(?:Chính phủ|Quốc hội|Huyện ủy|Tỉnh ủy|Thành ủy|Đảng ủy|Hiệu trưởng|Hội đồng trường))(?!\p{L})`,
  ].join('|'),
  'gu',
);

const SHORT = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,6}(?:-\p{Lu}{1,4})?(?![\p{L}\p{N}/-])/gu;
const IN_BRACKETS =
  /\((?:(?:sau đây|dưới đây)\s)?(?:(?:gọi|viết)\s(?:chung\s|tắt\s)?(?:là\s?)?:?\s*)?[“"]?(\p{Lu}{2,6}(?:-\p{Lu}{1,4})?)[”"]?\)/gu;
const WORDS_BEFORE = /(?:[\p{L}-]+,? ){1,10}$/u;
/** How far before a bracket the words that it shortens are sought. */
const REACH = 120;

function abbreviationsIn(text: string, organs: OrganIndex): OrganMention[] {
  const spelled = new Map<string, string>();
  for (const { index, 1: short = '' } of text.matchAll(IN_BRACKETS)) {
    const [before = ''] = WORDS_BEFORE.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
    const full = spelledOut(before.trim(), short);
    if (full) spelled.set(short, full);
  }
  return tally([...text.matchAll(SHORT)].map(([short]) => short))
    .filter(({ words }) => readNumber(words) === null)
    .map((seen) => ({
      ...seen,
      means: spelled.get(seen.words) ?? organs.byName.get(seen.words)?.name ?? null,
    }));
}

/** The last words before a bracket whose first letters are the abbreviation's; null where they are not. */
function spelledOut(before: string, short: string): string | null {
  const words = before.split(/\s+/u);
  const letters = [...short.replaceAll('-', '')].join('');
  for (let from = words.length - 1; from >= 0; from--) {
    const initials = words.slice(from).flatMap((word) => word.split('-').map((part) => part.charAt(0)));
    if (initials.join('').toLocaleUpperCase('vi') === letters) return words.slice(from).join(' ');
  }
  return null;
}

function tally(words: readonly string[]): OrganMention[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'vi'))
    .map(([words, count]) => ({ words, count, means: null }));
}
