import type { z } from 'zod';
import { citation } from '../../model/citation.ts';
import type { divisionJson, provisionJson, regulationJson } from '../file-schemas.ts';
import {
  type Block,
  type BlockKind,
  block,
  law,
  ours,
  tableBlock,
  type WordDocument,
  wordFileName,
} from './word-document.ts';

export type RegulationJson = z.output<typeof regulationJson>;
type Division = z.output<typeof divisionJson>;
type Provision = z.output<typeof provisionJson>;
type Matter = RegulationJson['front'][number];

/** An article as `regulation.json` has it. */
type ArticleJson = Division & { kind: 'article' };

/** Where an article is on the site: its whole address. */
type ArticleAddress = (article: string) => string;

/** The whole text, from its first line to the last: the decision that issues it and its annexes with it. */
export function wholeTextWord(regulation: RegulationJson, address: string): WordDocument {
  return {
    title: titleOf(regulation),
    fileName: wordFileName(regulation.id),
    foot: footOf(regulation, address),
    blocks: [
      ...regulation.others.filter(({ precedes }) => precedes).flatMap(instrumentBlocks),
      ...instrumentBlocks(regulation),
      ...regulation.others.filter(({ precedes }) => !precedes).flatMap(instrumentBlocks),
    ],
  };
}

const instrumentBlocks = ({
  front,
  divisions,
  back,
}: Pick<RegulationJson, 'front' | 'divisions' | 'back'>) => [
  ...front.flatMap(matterBlocks),
  ...divisions.flatMap(divisionBlocks),
  ...back.flatMap(matterBlocks),
];

/** The chosen articles in text order, each under the chapters and sections it is in and followed by its citation. */
export function articlesWord(
  regulation: RegulationJson,
  chosen: ReadonlySet<string>,
  addressOf: ArticleAddress,
): WordDocument {
  const articles = articlesOf(regulation).filter(({ id }) => chosen.has(id));
  const only = articles.length === 1 ? articles[0] : undefined;
  const within = (items: readonly Division[]): Block[] =>
    items.flatMap((item) => {
      if (!isArticle(item)) {
        const inner = within(item.divisions ?? []);
        return inner.length > 0 ? [headingOf(item), ...inner] : [];
      }
      if (!chosen.has(item.id)) return [];
      const source = `${citation(item, null, regulation)}; nguồn: ${addressOf(item.id)}`;
      return [...articleBlocks(item), block('note', [ours(source)])];
    });
  return {
    title: only ? `Điều ${only.number} ${titleOf(regulation)}` : `Trích ${titleOf(regulation)}`,
    fileName: wordFileName(regulation.id, only ? only.id : 'trich'),
    foot: footOf(regulation, addressOf('')),
    blocks: [block('note', [ours(`Trích ${titleOf(regulation)}`)]), ...within(regulation.divisions)],
  };
}

/** Every article in text order. */
export function articlesOf({ divisions }: Pick<RegulationJson, 'divisions'>): ArticleJson[] {
  return divisions.flatMap((item) =>
    isArticle(item) ? [item] : articlesOf({ divisions: item.divisions ?? [] }),
  );
}

/** `Quy chế số 05-QC/HU công tác dân vận …` */
export const titleOf = ({ kind, number, title }: Pick<RegulationJson, 'kind' | 'number' | 'title'>): string =>
  [kind, ...(number ? [`số ${number}`] : []), title].join(' ');

/** The status line, as on every page of the site. */
const footOf = (regulation: RegulationJson, address: string): string =>
  `[${nameOf(regulation)} · ${regulation.status.summary} · ${address}]`;

const nameOf = ({ kind, number, title }: RegulationJson): string => `${kind} ${number ?? title}`;

const isArticle = (item: Division): item is ArticleJson => item.kind === 'article';

const HEADINGS: Record<Exclude<Division['kind'], 'article'>, BlockKind> = {
  part: 'heading-1',
  chapter: 'heading-1',
  section: 'heading-2',
  subsection: 'heading-2',
};

function divisionBlocks(item: Division): Block[] {
  if (isArticle(item)) return articleBlocks(item);
  return [headingOf(item), ...(item.divisions ?? []).flatMap(divisionBlocks)];
}

function headingOf(item: Division): Block {
  const kind = item.kind === 'article' ? 'heading-3' : HEADINGS[item.kind];
  const label = item.label ? [ours(item.label)] : [];
  return block(kind, [law(item.heading ? `${item.mark} ${item.heading}` : item.mark), ...label]);
}

const articleBlocks = (article: ArticleJson): Block[] => [
  headingOf(article),
  ...(article.provisions ?? []).flatMap((provision) => provisionBlocks(provision, 0)),
];

function provisionBlocks({ mark, paragraphs, tables, provisions }: Provision, depth: number): Block[] {
  const own = paragraphs.map((text, i) => tableAt(tables, i) ?? block('words', [law(text)], depth));
  const [first] = own;
  const isJoined = mark !== null && first?.kind === 'words';
  const opening = isJoined ? `${mark} ${paragraphs[0]}` : mark;
  return [
    ...(opening ? [block('words', [law(opening)], depth)] : []),
    ...(isJoined ? own.slice(1) : own),
    ...provisions.flatMap((inner) => provisionBlocks(inner, depth + 1)),
  ];
}

function tableAt(tables: Provision['tables'], paragraph: number): Block | null {
  const table = tables?.find((one) => one.paragraph === paragraph);
  return table ? tableBlock(table) : null;
}

const MATTER: Partial<Record<Matter['kind'], BlockKind>> = {
  number: 'centred',
  title: 'centred',
  basis: 'basis',
  signature: 'signature',
};

const matterBlocks = ({ kind, paragraphs, tables }: Matter): Block[] =>
  paragraphs.map((text, i) => tableAt(tables, i) ?? block(MATTER[kind] ?? 'words', [law(text)]));
