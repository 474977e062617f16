/* Each article in Markdown: `dieu-5.md`. */
import type { APIRoute } from 'astro';
import { articleToMarkdown } from '../../../exports/article-markdown.ts';
import { type ArticleFile, articleFiles } from '../../../site/article-files.ts';
import { library } from '../../../site/library.ts';
import { absoluteUrl, articleUrl } from '../../../site/urls.ts';

export const getStaticPaths = () =>
  library().regulations.flatMap((regulation) =>
    articleFiles(regulation).map((props) => ({ params: { doc: regulation.id, file: props.name }, props })),
  );

export const GET: APIRoute<ArticleFile & Record<string, unknown>> = ({ props: { regulation, article } }) =>
  new Response(
    articleToMarkdown(regulation, article, (provision) =>
      absoluteUrl(articleUrl(regulation.id, article.id, provision)),
    ),
    { headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  );
