/**
 * Lists the licences of all that a published site or a build of it takes from others, as `package-lock.json` names them:
 *   npm run licences
 * Exit code 1 where one is missing, or binds what is published to its own terms (GPL, AGPL) without another to choose.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lock file says of a package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Packages whose licence is named in no file that npm reads, with the one that their own files print. */
const READ_BY_HAND: Readonly<Record<string, string>> = { khroma: 'MIT' };

/** Licences that bind the whole of what they are linked into. The lesser GPL leaves a program that only calls on it alone. */
const BINDING = /^A?GPL-|^(?:SSPL|BUSL|Elastic|CC-BY-NC)|^(?:UNLICENSED|SEE LICENSE IN .*)$/u;

/** Each licence with its packages, and those that may not be published with the site. */
export function licencesOf(packages: Readonly<Record<string, LockedPackage>>): {
  readonly held: ReadonlyMap<string, readonly string[]>;
  readonly forbidden: readonly string[];
} {
  const named = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license }]) => {
      const name = path.split('node_modules/').at(-1) as string;
      return { name: `${name}@${version}`, licence: license ?? READ_BY_HAND[name] ?? 'no licence' };
    });
  const byLicence = Map.groupBy(named, ({ licence }) => licence);
  return {
    held: new Map([...byLicence].sort().map(([licence, of]) => [licence, of.map(({ name }) => name)])),
    forbidden: named
      .filter(({ licence }) => !isFree(licence))
      .map(({ name, licence }) => `${name}: ${licence}`),
  };
}

/** Whether one of the licences to choose from (`OR`) has no part (`AND`) that binds. */
const isFree = (licence: string): boolean =>
  licence !== 'no licence' &&
  licence
    .replace(/[()]/gu, '')
    .split(/\s+OR\s+/u)
    .some((choice) => choice.split(/\s+AND\s+/u).every((part) => !BINDING.test(part)));

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'));
  const { held, forbidden } = licencesOf(lock.packages);
  for (const [licence, packages] of held)
    console.log(`${licence} (${packages.length}): ${packages.join(', ')}`);
  for (const one of forbidden) console.error(`may not be published with the site: ${one}`);
  process.exitCode = forbidden.length > 0 ? 1 : 0;
}
