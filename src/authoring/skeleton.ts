import { citation } from '../model/citation.ts';
import type { Article } from '../model/hierarchy.ts';
import { ownParagraphs, provisionsOf, wordsText } from '../model/walk.ts';

/**
 * The skeleton of a reading: the article's provisions in order, each with its words as comments, so that an editor reads
 * and writes in one place. It does not pass the checks until every provision is read.
 */
export function readingSkeleton(article: Article): string {
  const heading = article.heading.length > 0 ? ` ${wordsText(article.heading)}` : '';
  const lines = [
    `# ${article.mark.text}${heading}`,
    `article: ${/^dieu-\d+$/u.test(article.id) ? article.number : article.id}`,
  ];
  if (article.heading.length === 0) lines.push('label: # nhãn ngắn của người biên tập');
  lines.push('provisions:');
  for (const provision of provisionsOf(article)) {
    lines.push(`  # ${citation(article, provision)}`);
    lines.push(
      ...ownParagraphs(provision).flatMap((paragraph) => wrapped(paragraph).map((line) => `  #   ${line}`)),
    );
    lines.push(
      `  - provision: ${provision.id}`,
      '    duties:',
      '      - actor:',
      '        role:',
      '        quote:',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Words in lines of at most 100 characters. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= 100) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
