/**
 * What the site costs at 28, 1,000 and 5,000 real articles in regulations of 50, next to a Starlight site of the same
 * articles built in the same run: `npm run bench:scale [-- SIZE …]`. The articles are no part of the project
 * (`CORPUS_DIR`); without them this says so and does nothing. Times on a busy machine mean something only
 * within one run.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteConfig } from '../../src/site/site.config.ts';
import { measuredRun } from './measured-run.ts';
import { type CorpusArticle, writeScaleContent } from './scale-content.ts';
import { HERE, type SearchLook, STARLIGHT as STARLIGHT_LOOK, searchSpeeds } from './search-speed.ts';

const CORPUS = join(siteConfig.corpusFolder, 'articles/5000.jsonl');
/** As in `search.ts`. */
const STARLIGHT = process.env.PEER_SITE ?? '';
/** A query of words that many articles have. */
const QUERIES = ['bồi thường thiệt hại'];
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [28, 1000, 5000];

interface Row {
  readonly site: string;
  readonly articles: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly outputBytes: number;
  readonly indexBytes: number;
  readonly queryBytes: number;
  readonly largestPage: number;
}

if (!existsSync(CORPUS)) {
  console.log(`Skipped: no articles to build a site of at ${CORPUS}`);
} else {
  const lines = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean);
  const rows: Row[] = [];
  for (const size of SIZES) {
    const articles = lines.slice(0, size).map((line) => JSON.parse(line) as CorpusArticle);
    const folder = mkdtempSync(join(tmpdir(), 'scale-'));
    rows.push(await measureHere(articles, folder));
    if (existsSync(STARLIGHT)) rows.push(await measureStarlight(size, join(folder, 'starlight')));
    else console.log('Skipped: no Starlight site to compare with (PEER_SITE)');
    rmSync(folder, { recursive: true });
  }
  print(rows);
  for (const line of verdicts(rows)) console.log(line);
}

async function measureHere(articles: readonly CorpusArticle[], folder: string): Promise<Row> {
  // Within the project, where a site is built by moving it, as Starlight's is.
  const [content, dist] = [join(folder, 'content'), join('.cache', `scale-${articles.length}`)];
  writeScaleContent(articles, content);
  console.log(`Building ${articles.length} articles here …`);
  const cost = await measuredRun('npm', ['run', 'build'], {
    env: { CONTENT_DIR: content, OUT_DIR: dist },
    tell: /^\s+\d+ of \d+|^\d+\.\d s /u,
  });
  if (cost.exit !== 0) throw new Error(cost.output);
  const sizes = await sizesOf(dist, HERE);
  rmSync(dist, { recursive: true });
  return { site: 'here', articles: articles.length, ...cost, ...sizes };
}

async function measureStarlight(size: number, folder: string): Promise<Row> {
  console.log(`Building ${size} articles with Starlight …`);
  // It installs its packages first, which counts for nothing; time and memory of the build it measures by itself.
  const { exit, output, cpuSeconds } = await measuredRun('node', [STARLIGHT, String(size), folder], {
    counted: 'npm run build',
  });
  const measured = /^\{.*\}$/mu.exec(output)?.[0];
  if (exit !== 0 || !measured) throw new Error(output);
  const { seconds, peakMiB } = JSON.parse(measured) as Pick<Row, 'seconds' | 'peakMiB'>;
  const sizes = await sizesOf(join(folder, 'dist'), STARLIGHT_LOOK);
  return { site: 'Starlight', articles: size, seconds, cpuSeconds, peakMiB, ...sizes };
}

async function sizesOf(dist: string, look: SearchLook) {
  const files = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file) => statSync(join(dist, file)));
  const sum = (pattern: string) =>
    files(pattern).reduce((bytes, file) => bytes + (file.isFile() ? file.size : 0), 0);
  const [speed] = await searchSpeeds([{ name: dist, folder: dist, base: '/', look, queries: QUERIES }]);
  return {
    outputBytes: sum('**/*'),
    indexBytes: sum('pagefind/**/*'),
    largestPage: Math.max(...files('**/*.html').map(({ size }) => size)),
    queryBytes: speed?.bytes ?? 0,
  };
}

function print(rows: readonly Row[]): void {
  const kB = (bytes: number) => Math.round(bytes / 1000);
  console.table(
    rows.map((row) => ({
      articles: row.articles,
      site: row.site,
      seconds: Number(row.seconds.toFixed(1)),
      'CPU s': Number(row.cpuSeconds.toFixed(1)),
      'ms an article': Number(((row.seconds * 1000) / row.articles).toFixed(2)),
      'peak MiB': Math.round(row.peakMiB),
      'output kB': kB(row.outputBytes),
      'index kB': kB(row.indexBytes),
      'one query kB': kB(row.queryBytes),
      'largest page kB': kB(row.largestPage),
    })),
  );
}

/** The bars set for a large library, each with what was measured against it; a bar whose sizes were not built is left out. */
function verdicts(rows: readonly Row[]): string[] {
  const rowOf = (site: string, articles: number) =>
    rows.find((row) => row.site === site && row.articles === articles);
  const bar = (words: string, measured: number, most: number) =>
    `${measured <= most ? 'held  ' : 'MISSED'} ${words}: ${measured.toFixed(2)}, at most ${most}`;
  const beside = [1000, 5000].flatMap((size) => {
    const [here, peer] = [rowOf('here', size), rowOf('Starlight', size)];
    if (!here || !peer) return [];
    return [
      bar(`wall time at ${size}, of Starlight's`, here.seconds / peer.seconds, 1),
      bar(`peak memory at ${size}, of Starlight's`, here.peakMiB / peer.peakMiB, 0.85),
    ];
  });
  const [small, large] = [rowOf('here', 1000), rowOf('here', 5000)];
  if (!small || !large) return beside;
  const perArticle = large.seconds / large.articles / (small.seconds / small.articles);
  return [
    ...beside,
    bar('time for an article at 5000, of that at 1000', perArticle, 1.2),
    bar('bytes of a query at 5000, of those at 1000', large.queryBytes / small.queryBytes, 2.5),
    bar('largest page at 5000, of that at 1000', large.largestPage / small.largestPage, 1.2),
  ];
}
