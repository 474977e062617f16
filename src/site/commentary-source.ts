import type { Fault } from '../model/fault.ts';
import type { ContentFile, Library, Regulation } from '../model/library.ts';
import { noSuch } from '../model/nearest.ts';
import { articleIdOf } from '../model/reading.ts';
import { commentarySchema } from '../model/schemas.ts';
import { blockOf, type CommentaryBlock, type CommentaryContext } from './commentary-nodes.ts';
import { contentNames, openContent } from './content-file.ts';
import { lineOf, readMdx } from './mdx-tree.ts';
import { nothingAt, targetAt } from './standing.ts';

/** What an article means for a busy reader, in words of ours. */
export interface Commentary {
  readonly article: string;
  readonly related: readonly { readonly to: string; readonly reason: string }[];
  readonly blocks: readonly CommentaryBlock[];
}

/** All commentary that a content folder holds on a regulation, and every fault of it. */
export function readCommentaries(
  folder: string,
  regulation: Regulation,
  library: Library,
): { commentaries: Commentary[]; faults: Fault[] } {
  const here = `regulations/${regulation.id}/articles`;
  const commentaries: Commentary[] = [];
  const faults: Fault[] = [];
  for (const name of contentNames(folder, here, '.mdx')) {
    const source = openContent(folder, `${here}/${name}`);
    if (!source) continue;
    const read = readCommentary(source, regulation, library);
    faults.push(...read.faults);
    if (!read.commentary) continue;
    const { article } = read.commentary;
    if (commentaries.some((one) => one.article === article)) {
      faults.push({ file: source.file, line: 2, message: `another file comments on ${article} already` });
    }
    commentaries.push(read.commentary);
  }
  return { commentaries, faults };
}

/**
 * One file of commentary. It is read as a tree of what is known here and never run as code; whatever else stands in it
 * is a fault with its line.
 */
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
  const context: CommentaryContext = { regulation, library, article, fault };
  const blocks = read.nodes.flatMap((node) => blockOf(node, context));
  return { commentary: { article, related: value.related, blocks }, faults: found };
}
