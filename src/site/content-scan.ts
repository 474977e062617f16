import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../model/fault.ts';
import { slug } from '../model/fold.ts';
import { noSuch } from '../model/nearest.ts';
import { fileFault, nameOf } from './content-file.ts';

const ID = '[a-z0-9]+(?:-{1,2}[a-z0-9]+)*';

/** Every file of content that is read, by its path. */
const READ = [
  'README\\.md',
  'organs\\.yaml',
  'glossary\\.yaml',
  `flows/${ID}\\.yaml`,
  `decks/${ID}/${ID}\\.mdx`,
  `situations/${ID}/${ID}\\.yaml`,
  `quiz/${ID}\\.yaml`,
  `lines/${ID}\\.yaml`,
  `regulations/${ID}/text\\.md`,
  `regulations/${ID}/(?:regulation|notes|agreement|topics|overview|asked)\\.yaml`,
  `regulations/${ID}/readings/${ID}\\.yaml`,
  `regulations/${ID}/articles/${ID}\\.mdx`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

const isRead = (path: string): boolean => READ.some((known) => known.test(path));

/** What programs leave in folders without being asked. */
const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini)$/iu;

/** Names longer than this are cut or refused by some systems, as files or as addresses. */
const LONGEST = 100;

/**
 * The faults of a content folder as a folder: files that are missing, that nothing reads, that bear a name which cannot
 * be an address, that cannot be read as text; folders of a regulation that is not in the library.
 */
export function scanContent(folder: string): Fault[] {
  const paths = filesUnder(folder);
  const ids = [...new Set(paths.flatMap((path) => /^regulations\/([^/]+)\//u.exec(path)?.[1] ?? []))];
  const needed = ids.flatMap((id) => [`regulations/${id}/text.md`, `regulations/${id}/regulation.yaml`]);
  const faults: (Fault | null)[] = ['organs.yaml', 'glossary.yaml', ...needed]
    .filter((path) => !paths.includes(path))
    .map((path) => fileFault(folder, path));
  if (ids.length === 0) {
    faults.push({ file: nameOf(folder, 'regulations'), line: 1, message: 'holds no regulation' });
  }
  for (const path of paths) {
    const message = isRead(path) ? strayFault(path, ids) : unreadFault(path);
    faults.push(
      message === null ? fileFault(folder, path) : { file: nameOf(folder, path), line: 1, message },
    );
  }
  return faults.filter((fault) => fault !== null);
}

/** What is said of a file that nothing reads. */
function unreadFault(path: string): string {
  const names = path.split('/');
  const [file = '', ending = ''] = /^(.*?)(\.[^.]*)?$/u.exec(names.at(-1) ?? '')?.slice(1) ?? [];
  const endings = [ending, { '.yml': '.yaml', '.md': '.mdx', '.txt': '.md' }[ending.toLowerCase()] ?? ''];
  const better = endings
    .map((one) => [...names.slice(0, -1), file].map(slug).join('/') + one.toLowerCase())
    .find((one) => one !== path && isRead(one));
  if (better) {
    return `nothing reads a file of this name; did you mean \`${better}\`? Names are small letters a to z, digits and hyphens`;
  }
  return 'nothing reads this file; content/README.md says what may be here';
}

/** What is wrong with the place of a file that is read; null where nothing is. */
function strayFault(path: string, held: readonly string[]): string | null {
  if (path.split('/').some((name) => name.length > LONGEST)) return `a name has at most ${LONGEST} letters`;
  const of = /^(?:decks|situations|quiz|lines)\/([^/]+?)(?:\.yaml|\/)/u.exec(path)?.[1];
  return of && !held.includes(of) ? `${noSuch('regulation', of, held)}; nothing shows this file` : null;
}

function filesUnder(folder: string, path = ''): string[] {
  const names = namesIn(join(folder, path));
  return names
    .filter((name) => !LEFT_BY_SYSTEMS.test(name))
    .sort()
    .flatMap((name) => {
      const here = path ? `${path}/${name}` : name;
      return isFolder(join(folder, here)) && !isRead(here) ? filesUnder(folder, here) : [here];
    });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
