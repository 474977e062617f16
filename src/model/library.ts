import type { Duty } from './duty.ts';
import { ContentError, type Fault } from './fault.ts';
import { articlesIn, paragraphText } from './ladder.ts';
import { type MentionFinder, mentionFinder } from './mentions.ts';
import { nearestWords } from './nearest.ts';
import { indexOrgans, type OrganIndex } from './organ-index.ts';
import { type PlaceFinder, placeFinder } from './places.ts';
import { type ArticleReading, articleIdOf, joinReading } from './reading.ts';
import type { Article, Instrument, ParsedText } from './regulation.ts';
import {
  type GeneralNotesFile,
  type Glossary,
  generalNotesFileSchema,
  glossaryFileSchema,
  organsFileSchema,
  type RegulationFile,
  readingFileSchema,
  regulationFileSchema,
} from './schemas.ts';
import { parseText } from './text/parse.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file of content: its path as the editor knows it, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

/** The files of one regulation's folder. */
export interface RegulationFiles {
  readonly id: string;
  readonly text: ContentFile;
  readonly regulation: ContentFile;
  readonly readings: readonly ContentFile[];
  readonly notes: ContentFile | null;
}

export interface ContentFiles {
  readonly organs: ContentFile;
  readonly glossary: ContentFile;
  readonly regulations: readonly RegulationFiles[];
}

export type GeneralNote = GeneralNotesFile['notes'][number];

/** One regulation: its words, what we know of it, and our reading of it. */
export interface Regulation {
  readonly id: string;
  readonly about: RegulationFile;
  readonly text: ParsedText;
  readonly instrument: Instrument;
  readonly articles: readonly Article[];
  readonly placeAt: PlaceFinder;
  readonly readings: ReadonlyMap<string, ArticleReading>;
  readonly duties: readonly Duty[];
  readonly notes: readonly GeneralNote[];
}

/** All that the site shows. */
export interface Library {
  readonly organs: OrganIndex;
  readonly mentionsIn: MentionFinder;
  readonly glossary: Glossary;
  readonly regulations: readonly Regulation[];
}

/** Reads the whole content. Throws a {@link ContentError} that lists every fault of it. */
export function buildLibrary(files: ContentFiles): Library {
  const faults: Fault[] = [];
  const open = <T>(content: ContentFile, schema: Parameters<typeof readYaml<T>>[2]): YamlFile<T> | null => {
    const { read, faults: found } = readYaml(content.text, content.file, schema);
    faults.push(...found);
    return read;
  };
  const organsFile = open(files.organs, organsFileSchema);
  const glossary = open(files.glossary, glossaryFileSchema);
  const { index: organs, faults: organFaults } = indexOrgans(
    organsFile ?? { file: files.organs.file, value: { organs: [] }, lineOf: () => 1 },
  );
  faults.push(...organFaults);

  const regulations = files.regulations.flatMap((folder) => {
    const about = open(folder.regulation, regulationFileSchema);
    const readings = folder.readings
      .map((file) => open(file, readingFileSchema))
      .filter((file) => file !== null);
    const notes = folder.notes ? open(folder.notes, generalNotesFileSchema) : null;
    if (!about) return [];
    const { regulation, faults: found } = joinRegulation(folder, about, readings, notes, organs);
    faults.push(...found);
    return [regulation];
  });
  if (glossary && organsFile) faults.push(...glossaryFaults(glossary, organs, regulations));
  if (faults.length > 0 || !glossary) throw new ContentError(faults);
  return { organs, mentionsIn: mentionFinder(organs), glossary: glossary.value, regulations };
}

function joinRegulation(
  folder: RegulationFiles,
  about: YamlFile<RegulationFile>,
  readingFiles: readonly YamlFile<ReturnType<typeof readingFileSchema.parse>>[],
  notes: YamlFile<GeneralNotesFile> | null,
  organs: OrganIndex,
): { regulation: Regulation; faults: Fault[] } {
  const faults: Fault[] = textFaults(folder.text);
  const text = parseText(folder.text.text);
  const instrument = text.instruments[text.main] as Instrument;
  const articles = articlesIn(instrument.divisions);
  const placeAt = placeFinder(instrument, articles);
  const readings = new Map<string, ArticleReading>();

  for (const file of readingFiles) {
    const id = articleIdOf(file.value.article);
    const fault = (message: string) =>
      faults.push({ file: file.file, line: file.lineOf(['article']), message });
    const article = articles.find((one) => one.id === id);
    if (!article) {
      fault(`${folder.text.file} has no article \`${id}\``);
      continue;
    }
    if (readings.has(id)) fault(`${id} is read in another file already`);
    const joined = joinReading(file, folder.id, article, organs);
    readings.set(id, joined.reading);
    faults.push(...joined.faults);
  }
  faults.push(...aboutFaults(folder, about, placeAt), ...(notes ? notesFaults(notes, placeAt) : []));

  const regulation = {
    id: folder.id,
    about: about.value,
    text,
    instrument,
    articles,
    placeAt,
    readings,
    duties: articles.flatMap((article) => readings.get(article.id)?.duties ?? []),
    notes: notes?.value.notes ?? [],
  };
  return { regulation, faults };
}

function textFaults(text: ContentFile): Fault[] {
  const lines = text.text.split('\n');
  const line = lines.findIndex((one) => one !== one.normalize('NFC'));
  if (line < 0) return [];
  const message = 'is not in Unicode NFC; `npm run import` brings a text into NFC';
  return [{ file: text.file, line: line + 1, message }];
}

function aboutFaults(
  folder: RegulationFiles,
  about: YamlFile<RegulationFile>,
  placeAt: PlaceFinder,
): Fault[] {
  const faults: Fault[] = [];
  const { value, file, lineOf } = about;
  const fault = (path: (string | number)[], message: string) =>
    faults.push({ file, line: lineOf(path), message });

  if (value.id !== folder.id) fault(['id'], `id is \`${value.id}\`, but its folder is \`${folder.id}\``);
  for (const key of ['number', 'title', 'signer'] as const) {
    const words = value[key];
    if (words && !folder.text.text.includes(words)) {
      fault(
        [key],
        `${key} is not in the text: «${words}»; nearest words there: «${nearestWords(words, folder.text.text)}»`,
      );
    }
  }
  if (value.issuer?.at && !placeAt(value.issuer.at))
    fault(['issuer', 'at'], `the text has no \`${value.issuer.at}\``);
  value.relations.forEach((relation, i) => {
    const words = placeWords(placeAt, relation.at);
    if (words === null) fault(['relations', i, 'at'], `the text has no \`${relation.at}\``);
    else if (!words.includes(relation.quote)) {
      fault(
        ['relations', i, 'quote'],
        `quote is not in ${relation.at}: «${relation.quote}»; nearest words there: «${nearestWords(relation.quote, words)}»`,
      );
    }
  });
  return faults;
}

function notesFaults(notes: YamlFile<GeneralNotesFile>, placeAt: PlaceFinder): Fault[] {
  return notes.value.notes.flatMap((note, n) =>
    note.places.flatMap((place, i) => {
      const at = { file: notes.file, line: notes.lineOf(['notes', n, 'places', i]) };
      const words = placeWords(placeAt, place);
      if (words === null) return [{ ...at, message: `the text has no \`${place}\`` }];
      if (note.words.some((one) => words.includes(one))) return [];
      return [
        { ...at, message: `none of the note's words stands in ${place}: «${note.words.join('», «')}»` },
      ];
    }),
  );
}

function glossaryFaults(
  glossary: YamlFile<Glossary>,
  organs: OrganIndex,
  regulations: readonly Regulation[],
): Fault[] {
  const faults: Fault[] = [];
  const { file, lineOf, value } = glossary;
  const stands = (place: string) => regulations.some((regulation) => regulation.placeAt(place));
  const check = (kind: 'abbreviations' | 'terms', places: readonly string[], entry: number) =>
    places.forEach((place, i) => {
      if (stands(place)) return;
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
        message: `no organ \`${abbreviation.organ}\` in content/organs.yaml`,
      });
    }
  });
  return faults;
}

/** All the words at a place (an article's heading and provisions, a provision's own); null where there is no such place. */
function placeWords(placeAt: PlaceFinder, at: string): string | null {
  const place = placeAt(at);
  if (!place) return null;
  if (place.kind === 'article') {
    const { mark, heading } = place.article;
    return [mark, ...heading].map((words) => words.text).join(' ');
  }
  const paragraphs = place.kind === 'provision' ? place.provision.paragraphs : place.paragraphs;
  return paragraphs.map(paragraphText).join(' ');
}
