import type { Article } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { otherParts } from './instruments.ts';
import { dataUrl } from './urls.ts';

/** An article that has a file of its own, with the regulation, or the part of its file, that it is of. */
export interface ArticleFile {
  /** Its name under `/<doc>/du-lieu/`: `dieu-5.md`, `quyet-dinh/dieu-1.md`. */
  readonly name: string;
  readonly regulation: Regulation;
  readonly article: Article;
}

/** The Markdown files of a regulation: of its own articles, then of the other instruments of its file. */
export const articleFiles = (regulation: Regulation): ArticleFile[] =>
  [regulation, ...otherParts(regulation)].flatMap((part) =>
    part.articles.map((article) => ({
      name: `${part.id.slice(regulation.id.length + 1)}/${article.id}.md`.replace(/^\//u, ''),
      regulation: part,
      article,
    })),
  );

export const articleFileUrl = (doc: string, file: ArticleFile): string => dataUrl(doc, file.name);
