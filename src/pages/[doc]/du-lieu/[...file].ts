/* The published files of a regulation, and each article in Markdown: `dieu-5.md`. */
import type { APIRoute } from 'astro';
import { articleToMarkdown } from '../../../exports/article-markdown.ts';
import { articleFiles } from '../../../site/article-files.ts';
import { dataFiles } from '../../../site/data-files.ts';
import { library } from '../../../site/library.ts';
import { absoluteUrl, articleUrl } from '../../../site/urls.ts';

export const getStaticPaths = () =>
  library().regulations.flatMap((whole) => [
    ...dataFiles.map(({ name, make }) => ({
      params: { doc: whole.id, file: name },
      props: { make: () => make(whole) },
    })),
    ...articleFiles(whole).map(({ name, regulation, article }) => ({
      params: { doc: whole.id, file: name },
      props: {
        make: () =>
          articleToMarkdown(regulation, article, (provision) =>
            absoluteUrl(articleUrl(regulation.id, article.id, provision)),
          ),
      },
    })),
  ]);

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
