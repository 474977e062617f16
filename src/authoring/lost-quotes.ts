import type { ContentFile } from '../model/content-files.ts';
import type { Fault } from '../model/fault.ts';
import type { Instrument, ParsedText } from '../model/hierarchy.ts';
import type { OrganIndex } from '../model/organ-index.ts';
import { articleIdOf, joinReading } from '../model/reading.ts';
import { looseReferences } from '../model/references/loose-references.ts';
import type { Regulation } from '../model/regulation.ts';
import { readingFileSchema } from '../model/schemas/reading.ts';
import type { RegulationFile } from '../model/schemas/regulation.ts';
import { unreadRegulation } from '../model/unread-regulation.ts';
import { articlesIn } from '../model/walk.ts';
import { readYaml } from '../model/yaml-file.ts';
import type { TextFault } from './placement.ts';

/**
 * The faults that the readings of a regulation would have with a new text: duties whose quote is no longer in its
 * provision (with the nearest words there), provisions and articles that are gone.
 */
export function lostQuotes(
  id: string,
  text: ParsedText,
  readings: readonly ContentFile[],
  organs: OrganIndex,
): Fault[] {
  const articles = articlesIn(text.instruments[text.main]?.divisions ?? []);
  return readings.flatMap((content) => {
    const { read, faults } = readYaml(content.text, content.file, readingFileSchema);
    if (!read) return faults;
    const wanted = articleIdOf(read.value.article);
    const article = articles.find((one) => one.id === wanted);
    if (article) return joinReading(read, id, article, organs).faults;
    return [
      {
        file: content.file,
        line: read.lineOf(['article']),
        message: `the new text has no article \`${wanted}\``,
      },
    ];
  });
}

/** A text as a regulation of which nothing has been read; `about` is the proposed identity, by which it may name itself. */
export const textAlone = (text: ParsedText, about: RegulationFile): Regulation =>
  unreadRegulation({ id: about.id, about, text }, text.instruments[text.main] as Instrument);

/** References of a text to places that it does not have. */
export const referenceNotices = (text: ParsedText, about: RegulationFile): TextFault[] =>
  looseReferences({ regulations: [textAlone(text, about)] }).map(({ line, message }) => ({ line, message }));
