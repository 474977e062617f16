import { HOME_LABELS } from '../labels/home.ts';
import { GROUP_LABELS } from '../labels/organ.ts';
import { articleName } from '../model/division-name.ts';
import type { Article } from '../model/hierarchy.ts';
import { capital } from '../model/letter-case.ts';
import { once } from '../model/once.ts';
import type { Organ } from '../model/organ.ts';
import type { Regulation } from '../model/regulation.ts';
import { ownParagraphs, provisionsOf } from '../model/walk.ts';
import { library } from './library.ts';
import { articleTitle, regulationName } from './names.ts';
import { organFile } from './organ-duties.ts';
import type { Phrase, Preview } from './preview-drawing.ts';
import { siteConfig } from './site.config.ts';

/** Of more articles and organs than this only regulations have pictures, which their pages share. */
const MOST = 400;

const law = (words: string): Phrase => ({ words, isLaw: true });
const ours = (words: string): Phrase => ({ words, isLaw: false });

/** The preview pictures by the address of their page: `''`, `05-qc-hu/`, `05-qc-hu/dieu-5/`, `co-quan/…/`. */
export const previews = once((): ReadonlyMap<string, Preview> => {
  const { regulations, organs } = library();
  const articles = regulations.reduce((sum, regulation) => sum + regulation.articles.length, 0);
  const many = articles + organs.organs.length > MOST;
  return new Map<string, Preview>([
    ['', { over: '', title: ours(siteConfig.name), below: [ours(HOME_LABELS.question)], group: null }],
    ...regulations.map((regulation) => [`${regulation.id}/`, ofRegulation(regulation)] as const),
    ...(many ? [] : [...regulations.flatMap(ofArticles), ...organs.organs.map(ofOrgan)]),
  ]);
});

/** The page whose picture a page is shared with: its own, that of the article, organ or regulation it belongs to, or the front page. */
export function previewPage(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const nearest = parts.map((_, i) => `${parts.slice(0, parts.length - i).join('/')}/`);
  return nearest.find((page) => previews().has(page)) ?? '';
}

const ofRegulation = (regulation: Regulation): Preview => ({
  over: regulationName(regulation),
  title: law(regulation.about.title || regulationName(regulation)),
  below: [],
  group: null,
});

const ofArticles = (regulation: Regulation) =>
  regulation.articles.map(
    (article) => [`${regulation.id}/${article.id}/`, ofArticle(regulation, article)] as const,
  );

function ofArticle(regulation: Regulation, article: Article): Preview {
  const title = articleTitle(regulation, article);
  const [first] = provisionsOf(article);
  return {
    over: `${articleName(article)} · ${regulationName(regulation)}`,
    title: title?.editorial === false ? law(title.text) : ours(title?.text ?? articleName(article)),
    below: first ? [law([first.mark?.text, ...ownParagraphs(first)].filter(Boolean).join(' '))] : [],
    group: null,
  };
}

function ofOrgan({ id, name, group }: Organ): readonly [path: string, Preview] {
  const { bears } = organFile(id);
  const tasks = [...new Set(bears.flatMap(({ task }) => task ?? []))];
  const preview = {
    over: [GROUP_LABELS[group], bears.length > 0 && `${bears.length} nhiệm vụ`].filter(Boolean).join(' · '),
    title: ours(capital(name)),
    below: tasks.map(ours),
    group,
  };
  return [`co-quan/${id}/`, preview];
}
