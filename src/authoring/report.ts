import type { RegulationFile } from '../model/schemas/regulation.ts';
import type { TextCounts } from '../model/text/counts.ts';
import type { WordChange } from './differences.ts';
import type { OrganMention, OrganMentions } from './organ-mentions.ts';

/** What an import prints, as lines. */

export const countLines = (counts: TextCounts): string[] => [
  [
    `${counts.instruments} văn bản`,
    `${counts.parts} phần`,
    `${counts.chapters} chương`,
    `${counts.sections} mục`,
    `${counts.subsections} tiểu mục`,
    `${counts.articles} điều`,
    `${counts.clauses} khoản`,
    `${counts.points} điểm`,
    `${counts.words} chữ`,
  ].join(' · '),
];

export const identityLines = ({
  kind,
  number,
  title,
  issuer,
  signer,
  issued,
  place,
}: RegulationFile): string[] => [
  `kind: ${kind} · number: ${number ?? '–'} · title: ${title}`,
  `issuer: ${issuer?.name ?? '–'} · signer: ${signer ?? '–'} · issued: ${issued ?? '–'} · place: ${place ?? '–'}`,
];

const SHOWN = 20;

export function sightingLines({ known, unknown, abbreviations }: OrganMentions): string[] {
  return [
    ...list('organs of content/organs.yaml named here', known),
    ...list('names that may be organs, not in content/organs.yaml', unknown),
    ...list('abbreviations', abbreviations),
  ];
}

function list(title: string, mentions: readonly OrganMention[]): string[] {
  if (mentions.length === 0) return [];
  const more = mentions.length > SHOWN ? [`  … and ${mentions.length - SHOWN} more`] : [];
  return [
    `${title}:`,
    ...mentions
      .slice(0, SHOWN)
      .map(
        ({ words, count, means }) => `  ${words} ×${count}${means && means !== words ? ` = ${means}` : ''}`,
      ),
    ...more,
  ];
}

/** The changed words of each provision: those that went after `-`, those that came after `+`. */
export function changeLines(changes: readonly WordChange[]): string[] {
  if (changes.length === 0) return ['no words changed'];
  return [
    `${changes.length} provisions changed:`,
    ...changes.flatMap(({ place, kind, before, after }) => {
      const [gone, come] = kind === 'changed' ? differing(before, after) : [before, after];
      return [
        `  ${place} (${kind})`,
        ...(gone ? [`    - ${shorten(gone)}`] : []),
        ...(come ? [`    + ${shorten(come)}`] : []),
      ];
    }),
  ];
}

/** Two texts without the words that both begin and both end with, but for three around the difference. */
function differing(before: string, after: string): [string, string] {
  const [a, b] = [before.split(/\s+/u), after.split(/\s+/u)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const around = (words: string[]) =>
    words.slice(Math.max(0, head - 3), words.length - Math.max(0, tail - 3)).join(' ');
  return [around(a), around(b)];
}

const shorten = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};
