import { articleToMarkdown } from '../exports/article-markdown.ts';
import type { Regulation } from '../model/regulation.ts';
import { articleFiles } from './article-files.ts';
import { dataFiles } from './data-files.ts';
import { absoluteUrl, articleUrl } from './urls.ts';

/** A file under `/<doc>/du-lieu/`, made when it is asked for. */
interface RegulationFile {
  readonly name: string;
  readonly make: () => string;
}

/** The published files of a regulation, and each of its articles in Markdown: `dieu-5.md`. */
export const regulationFiles = (whole: Regulation): RegulationFile[] => [
  ...dataFiles.map(({ name, make }) => ({ name, make: () => make(whole) })),
  ...articleFiles(whole).map(({ name, regulation, article }) => ({
    name,
    make: () =>
      articleToMarkdown(regulation, article, (provision) =>
        absoluteUrl(articleUrl(regulation.id, article.id, provision)),
      ),
  })),
];
