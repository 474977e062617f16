import type { Fault } from '../fault.ts';
import { articlesIn } from '../ladder.ts';
import type { ContentFile } from '../library.ts';
import type { OrganIndex } from '../organ-index.ts';
import { articleIdOf, joinReading } from '../reading.ts';
import type { ParsedText } from '../regulation.ts';
import { readingFileSchema } from '../schemas.ts';
import { readYaml } from '../yaml-file.ts';

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
