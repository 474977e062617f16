import type { Article, Division, DivisionKind, Words } from '../hierarchy.ts';
import { uniqueIds } from '../provision-id.ts';
import { readArticle } from './article.ts';
import type { Heading } from './headings.ts';
import { cut } from './lines.ts';
import type { DivisionMark } from './marks.ts';
import type { Outline } from './skeleton.ts';
import type { SourceLines } from './source-lines.ts';
import { stretchesOf, wordsOf } from './stretch.ts';

const RANKS: readonly DivisionKind[] = ['part', 'chapter', 'section', 'subsection'];
const SLUGS: Record<DivisionKind, string> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
};

type Draft = Division & { readonly divisions: (Division | Article)[] };

/** Sets the headings of an outline into each other: a chapter into its part, an article into the innermost division. */
export function readDivisions(
  sourceLines: SourceLines,
  { headings, closing }: Outline,
): (Division | Article)[] {
  const top: (Division | Article)[] = [];
  const articleIds = uniqueIds();
  const paths = uniqueIds();
  let open: Draft[] = [];
  headings.forEach((heading, i) => {
    const end = headings[i + 1]?.index ?? closing;
    if (heading.type === 'article') {
      const article = readArticle(sourceLines, heading.index, heading.mark, end, articleIds);
      (open.at(-1)?.divisions ?? top).push(article);
      return;
    }
    open = open.filter((division) => RANKS.indexOf(division.kind) < RANKS.indexOf(heading.mark.kind));
    const division = readDivision(sourceLines, heading, end, open.at(-1) ?? null, paths);
    (open.at(-1)?.divisions ?? top).push(division);
    open = [...open, division];
  });
  return top;
}

function readDivision(
  sourceLines: SourceLines,
  { index, mark }: Extract<Heading, { type: 'division' }>,
  end: number,
  parent: Division | null,
  paths: (path: string) => string,
): Draft {
  const line = sourceLines.lines[index] as SourceLines['lines'][number];
  const arabic = arabicOf(mark);
  const step = `${SLUGS[mark.kind]}-${arabic}`;
  const path = paths(parent ? `${parent.path}/${step}` : step);
  return {
    kind: mark.kind,
    path,
    id: path.replaceAll('/', '-'),
    number: mark.number,
    arabic,
    mark: cut(line, 0, mark.end) as Words,
    heading: stretchesOf(sourceLines, index, end, mark.end).flatMap((stretch) => wordsOf(stretch) ?? []),
    divisions: [],
  };
}

const arabicOf = ({ value, suffix }: DivisionMark): string => `${value}${suffix === 'đ' ? 'dd' : suffix}`;
