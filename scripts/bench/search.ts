/**
 * Measures the search: our own queries over the first regulation; where they are at hand, real questions over articles of
 * many laws (`CORPUS_DIR`) next to a plain BM25 over syllables and pairs; and in a browser how soon results appear, compared with Starlight.
 * `--misses` lists what went wrong, `--without` measures without each stage in turn, `--no-laws` stops after our own queries, a `.yaml` file replaces them.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fold } from '../../src/model/fold.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import { indexedText } from '../../src/search/record-keys.ts';
import { type SearchRecord, searchRecords } from '../../src/search/records.ts';
import { type SearchMeans, search } from '../../src/search/search.ts';
import { type SearchWords, searchWords } from '../../src/search/words.ts';
import { readLibrary } from '../../src/site/library.ts';
import { siteConfig } from '../../src/site/site.config.ts';
import { placeUrl } from '../../src/site/urls.ts';
import { measuredRun } from './measured-run.ts';
import { plainBm25 } from './plain-bm25.ts';
import { type CorpusArticle, writeScaleContent } from './scale-content.ts';
import { type Asked, printScores, type Score, scoreOf } from './score.ts';
import { HERE, type SearchedSite, STARLIGHT, searchSpeeds } from './search-speed.ts';
import { meansWithout, STAGES } from './without.ts';

const QUERIES = process.argv.find((argument) => argument.endsWith('.yaml')) ?? 'tests/search/queries.yaml';
const CORPUS = siteConfig.corpusFolder;
const QUESTIONS = `${CORPUS}/questions/`;
const ARTICLES = `${CORPUS}/articles/5000.jsonl`;
/** A script that builds a Starlight site of the first articles: `node PEER_SITE COUNT FOLDER`. */
const PEER = process.env.PEER_SITE ?? '';
/** How many articles both sites hold. */
const SAME = 28;

const library = readLibrary('content');
if (process.argv.includes('--without')) await stages();
else await provisions();
if (process.argv.includes('--no-laws')) process.exit();
if (existsSync(QUESTIONS)) await laws();
else console.log('The questions over many laws are not at hand; that part is skipped.');
await speed();

async function provisions(): Promise<void> {
  const records = searchRecords(library, placeUrl);
  const means = meansWithout('nothing', library, records);
  const placeOf = placesIn(records);
  const asked = parse(readFileSync(QUERIES, 'utf8')) as Asked[];
  const perKind = new Map<string, Score[]>();
  for (const one of asked) {
    const { results, score } = await scored(one, means, records);
    perKind.set(one.kind, [...(perKind.get(one.kind) ?? []), score]);
    if (process.argv.includes('--misses') && score.at1 < 1) {
      const first = results.slice(0, 3).map((one) => `${placeOf(one)}${one.weak ? '?' : ''}`);
      const wanted = one.expect?.join(' ') ?? 'nothing';
      console.log(`  ${one.kind}: ${one.query}  wanted ${wanted}  got ${first.join(' ') || 'nothing'}`);
    }
  }
  console.log(`\n${asked.length} queries over ${records.length} provisions\n`);
  printScores('kind', perKind);
}

function placesIn(records: readonly SearchRecord[]) {
  return ({ number }: { readonly number: number }) =>
    `${records[number]?.article}#${records[number]?.provision}`;
}

async function scored(one: Asked, means: SearchMeans, records: readonly SearchRecord[]) {
  const { results } = await search(one.query, means);
  const sure = results.filter(({ weak }) => !weak).map(placesIn(records));
  return { results, score: scoreOf(one, sure, results.map(placesIn(records))) };
}

/** Our own queries without each stage in turn: what it adds. */
async function stages(): Promise<void> {
  const records = searchRecords(library, placeUrl);
  const asked = parse(readFileSync(QUERIES, 'utf8')) as Asked[];
  const rows = new Map<string, Score[]>();
  for (const stage of STAGES) {
    const means = meansWithout(stage, library, records);
    const scores: Score[] = [];
    for (const one of asked) scores.push((await scored(one, means, records)).score);
    rows.set(`without ${stage}`, scores);
  }
  printScores('search', rows, false);
}

interface LawArticle {
  readonly id: string;
  readonly law: string;
  readonly article: string;
  readonly title: string;
  readonly text: string;
}

async function laws(): Promise<void> {
  const articles = JSON.parse(readFileSync(`${QUESTIONS}articles.json`, 'utf8')) as LawArticle[];
  const questions = JSON.parse(readFileSync(`${QUESTIONS}questions.json`, 'utf8')) as {
    question: string;
    relevant: string[];
  }[];
  const records = articles.map(recordOf);
  const words: SearchWords = {
    ...searchWords(library, records),
    everyday: [],
    organs: [],
    terms: [],
    abbreviations: [],
    titles: Object.fromEntries(articles.map(({ law }) => [law, law])),
  };
  const means = { source: memorySource(records), planner: plannerOf(words) };
  const plain = plainBm25(records.map((record) => [record.citation, indexedText(record)]));
  const rows = new Map<string, Score[]>();
  const add = (name: string, score: Score) => rows.set(name, [...(rows.get(name) ?? []), score]);
  for (const { question, relevant } of questions) {
    const one = { query: question, kind: '', expect: relevant };
    for (const [how, query] of [
      ['with marks', question],
      ['without marks', fold(question)],
    ] as const) {
      const { results } = await search(query, means);
      const found = results.map(({ number }) => records[number]?.citation ?? '');
      add(`ours, ${how}`, scoreOf(one, found, found));
      const other = plain(query);
      add(`BM25 with pairs, ${how}`, scoreOf(one, other, other));
    }
  }
  console.log(`\n${questions.length} questions over ${articles.length} articles of many laws\n`);
  printScores('search', rows);
}

/** An article as it is searched, with nothing read out of it. */
function recordOf({ id, law, article, title, text }: LawArticle): SearchRecord {
  return {
    ...{
      url: '',
      regulation: law,
      article: `dieu-${article}`,
      provision: 'doan-1',
      citation: id,
      title,
      words: text,
    },
    ...{ path: [], headings: [], about: [], duties: [], organs: [], roles: [], cycles: [] },
  };
}

/** From the last key to results, and bytes, here and in a stock Starlight site of the same articles, in one run. */
async function speed(): Promise<void> {
  const sites: SearchedSite[] = [];
  const base = siteConfig.basePath;
  const queries = ['dân vận khéo', 'boi thuong thiet hai', 'MTTQ giám sát', 'tiếp công dân'];
  if (existsSync('dist')) sites.push({ name: '05-qc-hu', folder: 'dist', base, look: HERE, queries });
  else console.log('There is no built site here (`npm run build`); its search is not timed.');
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  if (existsSync(PEER) && existsSync(ARTICLES)) sites.push(...(await sameArticles(folder)));
  else console.log('No Starlight site to compare with (PEER_SITE); that part is skipped.');
  console.log('\nlast key to results, ms               cold   warm   first query, kB');
  for (const { name, cold, warm, bytes } of await searchSpeeds(sites)) {
    const figures = [
      cold.toFixed(0).padStart(6),
      warm.toFixed(0).padStart(6),
      (bytes / 1000).toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(35)} ${figures.join(' ')}`);
  }
  rmSync(folder, { recursive: true });
}

/** The same articles as a site of ours and as one of Starlight. */
async function sameArticles(folder: string): Promise<SearchedSite[]> {
  const [content, ours, theirs] = ['content', 'ours', 'starlight'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const lines = readFileSync(ARTICLES, 'utf8').split('\n', SAME);
  writeScaleContent(
    lines.map((line) => JSON.parse(line) as CorpusArticle),
    content,
  );
  const made = [
    await measuredRun('npm', ['run', 'build'], {
      env: { CONTENT_DIR: content, OUT_DIR: ours, BASE_PATH: '/' },
    }),
    await measuredRun('node', [PEER, String(SAME), theirs]),
  ];
  for (const { exit, output } of made) if (exit !== 0) throw new Error(output.slice(-2000));
  const queries = ['bảo vệ dân phố', 'an ninh quốc gia', 'cơ quan', 'trách nhiệm'];
  return [
    { name: `here, ${SAME} articles`, folder: ours, base: '/', look: HERE, queries },
    { name: `Starlight, the same`, folder: join(theirs, 'dist'), base: '/', look: STARLIGHT, queries },
  ];
}
