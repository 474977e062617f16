import { LLMS_LABELS } from '../labels/data.ts';

/** A regulation as `llms.txt` lists it: every address whole. */
interface ListedRegulation {
  readonly name: string;
  readonly title: string;
  readonly status: string;
  readonly page: string;
  readonly files: readonly Listed[];
  readonly articles: readonly Listed[];
}
export interface Listed {
  readonly name: string;
  readonly address: string;
  readonly words?: string;
}

/** What the site holds for programs that read text, as llmstxt.org has it. */
export function llmsTxt(site: string, regulations: readonly ListedRegulation[], sitemap: string): string {
  const parts = regulations.flatMap(({ name, title, status, page, files, articles }) => [
    `## ${name}`,
    `${title}\n${status}`,
    [{ name: LLMS_LABELS.page, address: page }, ...files].map(line).join('\n'),
    `### ${LLMS_LABELS.articles(name)}`,
    articles.map(line).join('\n'),
  ]);
  return [
    `# ${site}`,
    `> ${LLMS_LABELS.about}`,
    LLMS_LABELS.rules,
    ...parts,
    `## ${LLMS_LABELS.more}`,
    line({ name: 'sitemap.xml', address: sitemap }),
    '',
  ].join('\n\n');
}

const line = ({ name, address, words }: Listed): string =>
  `- [${name.replace(/[[\]]/gu, '\\$&')}](${address})${words ? `: ${words}` : ''}`;
