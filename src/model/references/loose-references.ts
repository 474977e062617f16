import type { Fault } from '../fault.ts';
import type { Library } from '../regulation.ts';
import { articlesIn, paragraphText } from '../walk.ts';
import { type Reference, type ReferenceReader, referenceReader } from './text-references.ts';

/**
 * References in the texts that lead to nothing, as warnings with their lines. The words stay as printed and bear no link
 * there: such an anomaly is the text's own. What has read them already may be given.
 */
export function looseReferences(
  { regulations }: Pick<Library, 'regulations'>,
  read: ReferenceReader = referenceReader(regulations),
): Fault[] {
  return regulations.flatMap((regulation) =>
    regulation.text.instruments.flatMap((instrument) =>
      articlesIn(instrument.divisions).flatMap((article) =>
        [...read(regulation, instrument, article)].flatMap(([paragraph, references]) =>
          references.flatMap((reference) =>
            reference.target
              ? []
              : [
                  {
                    file: `content/regulations/${regulation.id}/text.md`,
                    line: paragraph.lines[0]?.line ?? article.mark.line,
                    message: `«${wordsOf(reference, paragraphText(paragraph))}» leads to nothing in the text it names`,
                  },
                ],
          ),
        ),
      ),
    ),
  );
}

const wordsOf = ({ start, end }: Reference, text: string) => text.slice(start, end);
