import type { Fault } from '../model/fault.ts';
import type { Library } from '../model/regulation.ts';

/**
 * What is no fault but worth an editor's look: articles not read yet, organs that no duty and no word of a text uses,
 * aliases that occur in no text. `organsFile` is the path under which organs are reported.
 */
export function unreadOrUnused(library: Library, organsFile: string, organsText: string): Fault[] {
  return [...unreadArticles(library), ...unusedOrgans(library, organsFile, organsText)];
}

function unreadArticles(library: Library): Fault[] {
  return library.regulations.flatMap(({ id, articles, readings }) =>
    articles
      .filter((article) => !readings.get(article.id)?.read)
      .map((article) => ({
        file: `content/regulations/${id}/text.md`,
        line: article.mark.line,
        message: `${article.mark.text} has no duties yet; \`npm run reading -- new ${article.number}\` writes a skeleton`,
      })),
  );
}

function unusedOrgans(library: Library, file: string, text: string): Fault[] {
  const sources = library.regulations
    .map((regulation) => regulation.text.source.replace(/[*#\\]/gu, ''))
    .join('\n');
  const plain = sources.toLocaleLowerCase('vi');
  const inDuties = new Set(
    library.regulations.flatMap(({ duties }) =>
      duties.flatMap((duty) => [duty.actor, ...duty.partners.map((partner) => partner.organ)]),
    ),
  );
  const lines = text.split('\n');
  const lineOf = (id: string) =>
    Math.max(1, lines.findIndex((line) => line.trim().replace(/^- /u, '') === `id: ${id}`) + 1);
  return library.organs.organs.flatMap((organ) => {
    const at = { file, line: lineOf(organ.id) };
    const names = [organ.name, ...organ.aliases];
    const silent = organ.aliases.filter((alias) => !sources.includes(alias));
    const unused =
      !inDuties.has(organ.id) && !names.some((name) => plain.includes(name.toLocaleLowerCase('vi')));
    return [
      ...(unused
        ? [{ ...at, message: `organ \`${organ.id}\` is used by no duty and named in no text` }]
        : []),
      ...silent.map((alias) => ({ ...at, message: `alias «${alias}» of \`${organ.id}\` occurs in no text` })),
    ];
  });
}
