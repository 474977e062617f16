import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** One article of the corpus; `text` has its paragraphs, a blank line between them. */
export interface CorpusArticle {
  readonly title: string;
  readonly text: string;
}

/** How many articles make one regulation, here and on the site compared with. */
const GROUP = 50;

/**
 * Writes a content folder of so many regulations as the articles fill, 50 to each and numbered anew in each, with the
 * organs of this site and those parts of its glossary that point to no place.
 */
export function writeScaleContent(articles: readonly CorpusArticle[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'organs.yaml'), stringify(placelessOrgans()));
  writeFileSync(join(folder, 'glossary.yaml'), stringify(placelessGlossary()));
  for (let from = 0; from < articles.length; from += GROUP) {
    writeRegulation(from / GROUP + 1, articles.slice(from, from + GROUP), folder);
  }
}

/** The organs without the wider ones that a provision of a text proves. */
function placelessOrgans(): object {
  interface Organ {
    readonly 'belongs-to'?: readonly { readonly at?: string }[];
  }
  const { organs, ...others } = parse(readFileSync('content/organs.yaml', 'utf8')) as {
    organs: readonly Organ[];
  };
  const held = organs.map((organ) => ({
    ...organ,
    'belongs-to': organ['belongs-to']?.filter(({ at }) => at === undefined),
  }));
  return { ...others, organs: held };
}

function placelessGlossary(): object {
  const { abbreviations, everyday } = parse(readFileSync('content/glossary.yaml', 'utf8'));
  return {
    abbreviations: abbreviations.map((one: object) => ({ ...one, at: [] })),
    terms: [],
    everyday,
  };
}

function writeRegulation(number: number, articles: readonly CorpusArticle[], folder: string): void {
  const id = `van-ban-${number}`;
  const title = `Văn bản ${number}`;
  const here = join(folder, 'regulations', id);
  mkdirSync(here, { recursive: true });
  const text = articles.map(({ title, text }, i) => `**Điều ${i + 1}. ${title}**\n\n${text}\n`);
  writeFileSync(join(here, 'text.md'), `QUY ĐỊNH\n\n${title}\n\n${text.join('\n')}`.normalize('NFC'));
  const about = plainRegulation(id, title);
  writeFileSync(join(here, 'regulation.yaml'), stringify(about));
}

/** The content of a `regulation.yaml` that says of its text only what it is called. */
export const plainRegulation = (id: string, title: string) => ({
  id,
  kind: 'Quy định',
  number: null,
  title,
  issuer: null,
  signer: null,
  issued: null,
  place: null,
  status: { force: 'unknown', summary: 'Hiệu lực: chưa xác định.', facts: [] },
  relations: [],
});
