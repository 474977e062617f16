import type { ContentFile, RegulationFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { nearestWords, noOrgan } from './nearest.ts';
import { once } from './once.ts';
import type { OrganIndex } from './organ-index.ts';
import { type PlaceFinder, wordsAt } from './places.ts';
import { printedWords, standsIn } from './printed-words.ts';
import type { Regulation } from './regulation.ts';
import { reservedFault } from './reserved.ts';
import type { Glossary } from './schemas/glossary.ts';
import type { Agreement, AskedFile, GeneralNotesFile } from './schemas/reading.ts';
import type { RegulationFile } from './schemas/regulation.ts';
import type { YamlFile } from './yaml-file.ts';

/** A text must be in NFC, for readings quote it by its letters. */
export function textFaults(text: ContentFile): Fault[] {
  const lines = text.text.split('\n');
  const line = lines.findIndex((one) => one !== one.normalize('NFC'));
  if (line < 0) return [];
  const message = 'is not in Unicode NFC; `npm run import` brings a text into NFC';
  return [{ file: text.file, line: line + 1, message }];
}

/** What `regulation.yaml` says is in the text must be there. */
export function aboutFaults(
  folder: RegulationFiles,
  about: YamlFile<RegulationFile>,
  placeAt: PlaceFinder,
  held: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const { value, file, lineOf } = about;
  const fault = (path: (string | number)[], message: string) =>
    faults.push({ file, line: lineOf(path), message });

  if (value.id !== folder.id) fault(['id'], `id is \`${value.id}\`, but its folder is \`${folder.id}\``);
  const reserved = reservedFault('regulation', value.id);
  if (reserved) fault(['id'], reserved);
  const printed = once(() => printedWords(folder.text.text));
  for (const key of ['number', 'title', 'signer'] as const) {
    const words = value[key];
    // Most are in one line of it, as they are written.
    if (words && !folder.text.text.includes(words) && !standsIn(words, printed())) {
      fault(
        [key],
        `${key} is not in the text: «${words}»; nearest words there: «${nearestWords(words, printed())}»`,
      );
    }
  }
  if (value.issuer?.at && !placeAt(value.issuer.at))
    fault(['issuer', 'at'], `the text has no \`${value.issuer.at}\``);
  value.relations.forEach((relation, i) => {
    if (relation.held !== null && !held.has(relation.held))
      fault(['relations', i, 'held'], `no regulation \`${relation.held}\` is held here; write null`);
    const words = wordsAt(placeAt, relation.at);
    if (words === null) fault(['relations', i, 'at'], `the text has no \`${relation.at}\``);
    else if (!standsIn(relation.quote, printedWords(words))) {
      fault(
        ['relations', i, 'quote'],
        `quote is not in ${relation.at}: «${relation.quote}»; nearest words there: «${nearestWords(relation.quote, words)}»`,
      );
    }
  });
  return faults;
}

/** A general note's places must exist, and hold its words. */
export function notesFaults(notes: YamlFile<GeneralNotesFile>, placeAt: PlaceFinder): Fault[] {
  return notes.value.notes.flatMap((note, n) =>
    note.places.flatMap((place, i) => {
      const at = { file: notes.file, line: notes.lineOf(['notes', n, 'places', i]) };
      const words = wordsAt(placeAt, place);
      if (words === null) return [{ ...at, message: `the text has no \`${place}\`` }];
      if (note.words.some((one) => words.includes(one))) return [];
      return [
        { ...at, message: `none of the note's words stands in ${place}: «${note.words.join('», «')}»` },
      ];
    }),
  );
}

/** The places of the rules by which readers settled must exist. */
export function agreementFaults({ file, lineOf, value }: YamlFile<Agreement>, placeAt: PlaceFinder): Fault[] {
  return value.rules.flatMap(({ places }, r) =>
    places.flatMap((place, i) =>
      placeAt(place)
        ? []
        : [{ file, line: lineOf(['rules', r, 'places', i]), message: `the text has no \`${place}\`` }],
    ),
  );
}

/** Everyday words must be those of places that are there. */
export const askedFaults = ({ file, lineOf, value }: YamlFile<AskedFile>, placeAt: PlaceFinder): Fault[] =>
  Object.keys(value.asked)
    .filter((place) => !placeAt(place))
    .map((place) => ({ file, line: lineOf(['asked', place]), message: `the text has no \`${place}\`` }));

/** Places and organs of the glossary must exist in some text of the library. */
export function glossaryFaults(
  glossary: YamlFile<Glossary>,
  organs: OrganIndex,
  regulations: readonly Regulation[],
): Fault[] {
  const faults: Fault[] = [];
  const { file, lineOf, value } = glossary;
  const exists = (place: string) => regulations.some((regulation) => regulation.placeAt(place));
  const check = (kind: 'abbreviations' | 'terms', places: readonly string[], entry: number) =>
    places.forEach((place, i) => {
      if (exists(place)) return;
      faults.push({
        file,
        line: lineOf([kind, entry, 'at', i]),
        message: `no text held here has \`${place}\``,
      });
    });
  value.terms.forEach((term, i) => check('terms', term.at, i));
  value.abbreviations.forEach((abbreviation, i) => {
    check('abbreviations', abbreviation.at, i);
    if (abbreviation.organ && !organs.byId.has(abbreviation.organ)) {
      faults.push({
        file,
        line: lineOf(['abbreviations', i, 'organ']),
        message: noOrgan(abbreviation.organ, organs.byId.keys()),
      });
    }
  });
  return faults;
}
