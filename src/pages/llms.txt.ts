import { llmsTxt } from '../exports/llms-txt.ts';
import { articleFiles, articleFileUrl } from '../site/article-files.ts';
import { dataFiles } from '../site/data-files.ts';
import { library } from '../site/library.ts';
import { articleFullName, regulationName } from '../site/names.ts';
import { siteConfig } from '../site/site.config.ts';
import { absoluteUrl, dataUrl, regulationUrl, url } from '../site/urls.ts';

const regulations = library().regulations.map((regulation) => ({
  name: regulationName(regulation),
  title: regulation.about.title,
  status: regulation.about.status.summary,
  page: absoluteUrl(regulationUrl(regulation.id)),
  files: dataFiles.map(({ name, words }) => ({
    name,
    address: absoluteUrl(dataUrl(regulation.id, name)),
    words,
  })),
  articles: articleFiles(regulation).map((file) => ({
    name: articleFullName(file.regulation, file.article),
    address: absoluteUrl(articleFileUrl(regulation.id, file)),
  })),
}));

export const GET = () =>
  new Response(llmsTxt(siteConfig.name, regulations, absoluteUrl(url('sitemap.xml'))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
