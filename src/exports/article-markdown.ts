import { citation } from '../model/citation.ts';
import { articleName, divisionFullName } from '../model/division-name.ts';
import type { Article, Paragraph, Provision, Table } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { regulationKindAndNumber } from '../model/regulation-name.ts';
import { paragraphText, pathTo, provisionsOf, wordsText } from '../model/walk.ts';

/** What is needed of a regulation. */
type Held = Pick<Regulation, 'about' | 'instrument' | 'readings'>;

/**
 * An article in Markdown, for programs that read no pages: every line of the law begins with a link, named as the
 * provision is cited, to its whole address. So no printed number begins a line, and none is counted anew by a reader of
 * Markdown. `addressOf` gives the article's address, or that of a provision on its page.
 */
export function articleToMarkdown(
  { about, instrument, readings }: Held,
  article: Article,
  addressOf: (provision?: string) => string,
): string {
  const label = readings.get(article.id)?.label;
  const heading = article.heading.length > 0 ? `. ${wordsText(article.heading)}` : label ? ` [${label}]` : '';
  const within = pathTo(article.id, instrument.divisions).map(divisionFullName);
  const lines = provisionsOf(article).flatMap((provision) =>
    provisionLines(provision, `[${citation(article, provision)}](${addressOf(provision.id)})`),
  );
  return [
    `# ${escaped(articleName(article) + heading)}`,
    [
      `- ${escaped([regulationKindAndNumber(about), about.number ? about.title : ''].filter(Boolean).join(', '))}`,
      ...within.map((division) => `- ${escaped(division)}`),
      `- <${addressOf()}>`,
    ].join('\n'),
    `> ${escaped(about.status.summary)}`,
    ...lines,
    '',
  ].join('\n\n');
}

/** The mark and the own paragraphs of a provision, each with the link before it. */
function provisionLines({ mark, paragraphs }: Provision, link: string): string[] {
  const first = mark ? `${mark.text} ` : '';
  if (paragraphs.length === 0) return [`${link} ${escaped(first.trim())}`.trim()];
  return paragraphs.flatMap((paragraph, i) => paragraphLines(paragraph, link, i === 0 ? first : ''));
}

const paragraphLines = (paragraph: Paragraph, link: string, before: string): string[] =>
  paragraph.table
    ? [`${link} ${escaped(before)}`.trim(), tableLines(paragraph.table)]
    : [`${link} ${escaped(before + paragraphText(paragraph))}`];

/** Markdown has no joined cells: the places that a wide cell covers stay empty. */
function tableLines({ rows }: Table): string {
  const lines = rows.map(({ cells }) => {
    const columns = cells.flatMap(({ lines: words, columns: wide }) => [
      escaped(wordsText(words)).replaceAll('|', '\\|'),
      ...Array<string>(wide - 1).fill(''),
    ]);
    return `| ${columns.join(' | ')} |`;
  });
  const columns = rows[0]?.cells.reduce((sum, cell) => sum + cell.columns, 0) ?? 0;
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n');
}

/** Signs that Markdown would read as marks stay signs. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>]|~~/gu, '\\$&');
