import { join } from 'node:path';
import { ContentError } from '../src/model/fault.ts';
import type { Library } from '../src/model/regulation.ts';
import { type Commentary, readCommentary } from '../src/site/commentary-source.ts';
import { contentNames, openContent } from '../src/site/content-file.ts';
import { readLibrary } from '../src/site/library.ts';
import { siteConfig } from '../src/site/site.config.ts';

/** The module that lists the commentary there is, and what the bundler calls it. */
const LIST = 'virtual:commentary';
const RESOLVED_LIST = `\0${LIST}`;

const folderOf = (doc: string): string => `regulations/${doc}/articles`;

/**
 * Stands before the compiler of MDX, in a build and in development: no file comes to it but commentary without a fault,
 * and it gets the very text that was checked, not the file, without the front matter (which could name a module).
 */
export function commentaryGuard() {
  let held: Library | undefined;
  const library = () => {
    held ??= readLibrary(siteConfig.contentFolder);
    return held;
  };
  return {
    name: 'commentary-guard',
    enforce: 'pre' as const,
    watchChange: () => {
      held = undefined;
    },
    resolveId: (id: string) => (id === LIST ? RESOLVED_LIST : null),
    load: (id: string) => (id === RESOLVED_LIST ? listed(library) : null),
    transform: {
      order: 'pre' as const,
      handler(_code: string, id: string) {
        if (!id.endsWith('.mdx')) return null;
        const [, doc = '', name = ''] = /\/regulations\/([^/]+)\/articles\/([^/]+\.mdx)$/u.exec(id) ?? [];
        const { body } = checked(doc, name, library(), id);
        // Empty front matter in the first lines: what looks like some further down is not taken for it.
        return { code: `---\n{}\n---${body.slice(2)}`, map: null };
      },
    },
  };
}

/** Code of a map from the articles that have commentary, `05-qc-hu/dieu-5`, to it: see `src/site/commentary.ts`. */
function listed(library: () => Library): string {
  const { contentFolder } = siteConfig;
  const entries = contentNames(contentFolder, 'regulations', '').flatMap((doc) =>
    contentNames(contentFolder, folderOf(doc), '.mdx').map((name) => {
      const { article, related } = checked(doc, name, library(), name);
      const file = join(contentFolder, folderOf(doc), name).replaceAll('\\', '/');
      const content = `() => import(${JSON.stringify(file)}).then((made) => made.default)`;
      return `[${JSON.stringify(`${doc}/${article}`)}, { related: ${JSON.stringify(related)}, content: ${content} }]`;
    }),
  );
  return `export const commentary = new Map([${entries.join(',\n')}]);`;
}

/** A file of commentary that has no fault; `id` names it in the message where it has, or is none. */
function checked(doc: string, name: string, library: Library, id: string): Commentary {
  const regulation = library.regulations.find((one) => one.id === doc);
  const source = openContent(siteConfig.contentFolder, `${folderOf(doc)}/${name}`);
  if (!regulation || !source) {
    throw new ContentError([{ file: id, line: 1, message: 'is no commentary on a regulation' }]);
  }
  const { commentary, faults } = readCommentary(source, regulation, library);
  if (!commentary || faults.length > 0) throw new ContentError(faults);
  return commentary;
}
