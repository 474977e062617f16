import { ContentError } from '../src/model/fault.ts';
import type { Library } from '../src/model/regulation.ts';
import { readCommentary } from '../src/site/commentary-source.ts';
import { openContent } from '../src/site/content-file.ts';
import { readLibrary } from '../src/site/library.ts';
import { siteConfig } from '../src/site/site.config.ts';

/**
 * Stands before the compiler of MDX, in a build and in development: no file comes to it but commentary without a fault,
 * and it gets the very text that was checked, not the file, without the front matter (which could name a module).
 */
export function commentaryGuard() {
  let held: Library | undefined;
  return {
    name: 'commentary-guard',
    enforce: 'pre' as const,
    watchChange: () => {
      held = undefined;
    },
    transform: {
      order: 'pre' as const,
      handler(_code: string, id: string) {
        if (!id.endsWith('.mdx')) return null;
        held ??= readLibrary(siteConfig.contentFolder);
        return { code: compilable(id, held), map: null };
      },
    },
  };
}

function compilable(id: string, library: Library): string {
  const [, doc, name] = /\/regulations\/([^/]+)\/articles\/([^/]+\.mdx)$/u.exec(id) ?? [];
  const regulation = library.regulations.find((one) => one.id === doc);
  const source = openContent(siteConfig.contentFolder, `regulations/${doc}/articles/${name}`);
  if (!regulation || !source) {
    throw new ContentError([{ file: id, line: 1, message: 'is no commentary on a regulation' }]);
  }
  const { commentary, faults } = readCommentary(source, regulation, library);
  if (!commentary || faults.length > 0) throw new ContentError(faults);
  // Empty front matter in the first lines: what looks like some further down is not taken for it.
  return `---\n{}\n---${commentary.body.slice(2)}`;
}
