import { cpSync, existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folder of a built site and how it is replaced: a new site is made next to it and takes its place when it is whole,
 * by two renames. Whatever ends a build before that leaves the old one untouched; where one was ended between the two
 * renames, {@link recover} puts the old one back.
 */
export interface SiteFolder {
  /** Where the site is served from. */
  readonly place: string;
  /** Where a new one is made: within the project, for the bundler moves files there by renaming. */
  readonly made: string;
  /** Where the new one is next to the old one: the same, unless the site is served from outside the project. */
  readonly fresh: string;
  /** Where the old one is kept for the moment of the change. */
  readonly old: string;
}

/** The site folder at a path; through a symbolic link, the one it leads to. */
export function siteFolder(path: string, project = ROOT): SiteFolder {
  const place = existsSync(path) ? realpathSync(path) : resolve(path);
  const beside = (suffix: string) => join(dirname(place), `.${basename(place)}.${suffix}`);
  const fresh = beside('new');
  const made = isWithin(fresh, project) ? fresh : join(project, '.dist.new');
  return { place, made, fresh, old: beside('old') };
}

/** Why a site must not be built at a place, or null: replacing it would take something else away. */
export function placeFault({ place }: SiteFolder, kept: readonly string[]): string | null {
  const lost = kept.find((folder) => isWithin(realpathSync(folder), place));
  if (lost) return `OUT_DIR is ${place}, which holds ${lost}: name a folder for the site alone`;
  if (!existsSync(place)) return null;
  const names = readdirSync(place);
  if (names.length === 0 || names.includes('index.html')) return null;
  return `OUT_DIR is ${place}, which holds no site but ${names[0]}: name an empty folder, or one for the site alone`;
}

/** Clears away what builds that were ended left behind. */
export function recover({ place, made, fresh, old }: SiteFolder): void {
  if (!existsSync(place) && existsSync(old)) renameSync(old, place);
  for (const left of [made, fresh, old]) discard(left);
}

/** Puts the new site in the place of the old one. */
export function swapIn({ place, made, fresh, old }: SiteFolder): void {
  if (made !== fresh) cpSync(made, fresh, { recursive: true, preserveTimestamps: true });
  const had = existsSync(place);
  try {
    if (had) renameSync(place, old);
    renameSync(fresh, place);
  } catch (error) {
    if (had && !existsSync(place)) renameSync(old, place);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EBUSY' && code !== 'EXDEV') throw error;
    throw new Error(
      `${place} cannot be replaced, it is a disk of its own: set OUT_DIR to a folder in it (${message})`,
    );
  }
  discard(old);
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/u.test(way);
}

export const discard = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
