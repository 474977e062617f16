import type { ContentFile } from '../model/content-files.ts';
import type { Fault } from '../model/fault.ts';
import { noSuch } from '../model/nearest.ts';
import { articleIdOf } from '../model/reading.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import { commentarySchema, type Commentary as Front } from '../model/schemas/commentary.ts';
import { checkBlock, countWords } from './commentary-nodes.ts';
import { nothingAt, targetAt } from './commentary-subject.ts';
import { contentNames, openContent } from './content-file.ts';
import { lineOf, readMdx } from './mdx-tree.ts';

/** What an article means for a busy reader, in words of ours: checked, and not yet compiled. */
export interface Commentary {
  readonly article: string;
  readonly related: Front['related'];
  /** The MDX that was checked, without its front matter, on the lines on which it is. */
  readonly body: string;
}

/** A summary is read in one breath, in the margin or on a phone; what is more is the article's to say. */
const MOST_WORDS = 40;

/** Every fault of the commentary that a content folder holds on a regulation. */
export function commentaryFaults(folder: string, regulation: Regulation, library: Library): Fault[] {
  const here = `regulations/${regulation.id}/articles`;
  const reported = new Set<string>();
  return contentNames(folder, here, '.mdx').flatMap((name) => {
    const source = openContent(folder, `${here}/${name}`);
    if (!source) return [];
    const { commentary, faults } = readCommentary(source, regulation, library);
    if (!commentary) return faults;
    const { article } = commentary;
    if (reported.has(article)) {
      faults.push({ file: source.file, line: 2, message: `another file comments on ${article} already` });
    }
    reported.add(article);
    return faults;
  });
}

/** One file of commentary, checked node by node against the allowed ones; any other is a fault with its line. */
export function readCommentary(
  source: ContentFile,
  regulation: Regulation,
  library: Library,
): { commentary: Commentary | null; faults: Fault[] } {
  const { file } = source;
  const { read, faults } = readMdx(source, commentarySchema);
  if (!read) return { commentary: null, faults };
  const { value, lineOf: lineAt } = read.front;
  const article = articleIdOf(value.article);
  const found: Fault[] = [];
  if (regulation.placeAt(article)?.kind !== 'article') {
    const message = noSuch(
      'article',
      article,
      regulation.articles.map(({ id }) => id),
      `in ${regulation.id}`,
    );
    return { commentary: null, faults: [{ file, line: lineAt(['article']), message }] };
  }
  value.related.forEach(({ to }, i) => {
    if (targetAt(to, { regulation, article })) return;
    const message = nothingAt(to, { regulation, article });
    found.push({ file, line: lineAt(['related', i, 'to']), message });
  });
  const fault = (message: string, at: Parameters<typeof lineOf>[0]) =>
    found.push({ file, line: lineOf(at), message });
  for (const node of read.nodes) checkBlock(node, { regulation, library, article, fault });
  const words = read.nodes.reduce((sum, node) => sum + countWords(node, library), 0);
  const [first] = read.nodes;
  if (first && words > MOST_WORDS) {
    fault(`a summary has at most ${MOST_WORDS} words; this one has ${words}`, first);
  }
  return { commentary: { article, related: value.related, body: read.body }, faults: found };
}
