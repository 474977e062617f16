import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../model/once.ts';
import { handedOver } from './handed-over.ts';
import { siteConfig } from './site.config.ts';

/**
 * The day of the content, `2026-11-29`: that of the last commit which changed it; where it has been changed since, or is
 * under no version control, that of the file changed last. `SOURCE_DATE_EPOCH` (seconds) goes before all of them.
 */
export function contentDate(folder: string): string {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (given > 0) return new Date(given * 1000).toISOString().slice(0, 10);
  const git = (...words: string[]) => spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  const committed = git('log', '-1', '--format=%cs', '--', '.').stdout?.trim();
  const changed = git('status', '--porcelain', '--', '.');
  if (committed && changed.status === 0 && changed.stdout === '') return committed;
  const times = globSync('**/*', { cwd: folder }).map((file) => statSync(join(folder, file)).mtimeMs);
  return new Date(times.reduce((last, time) => Math.max(last, time), 0)).toISOString().slice(0, 10);
}

/** The day of the site's content, found here or before. */
export const ownContentDate = once(() => handedOver()?.date ?? contentDate(siteConfig.contentFolder));

/** The same as readers write it: `29/11/2026`. */
export const contentDay = once(() => ownContentDate().split('-').reverse().join('/'));
