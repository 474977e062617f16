import {
  aboutFaults,
  agreementFaults,
  askedFaults,
  glossaryFaults,
  notesFaults,
  textFaults,
} from './content-faults.ts';
import type { ContentFile, ContentFiles, RegulationFiles } from './content-files.ts';
import { topicFaults } from './duty-rules.ts';
import { ContentError, type Fault } from './fault.ts';
import { joinFlow } from './flow.ts';
import type { Article, Instrument } from './hierarchy.ts';
import { mentionFinder } from './mentions.ts';
import { endedFaults, membershipFaults } from './organ-faults.ts';
import { indexOrgans, type OrganIndex } from './organ-index.ts';
import { joinOverview } from './overview.ts';
import { placeFinder } from './places.ts';
import { type ArticleReading, articleIdOf, joinReading } from './reading.ts';
import type { GeneralNote, Library, Regulation } from './regulation.ts';
import { type FlowFile, flowFileSchema } from './schemas/flow.ts';
import { glossaryFileSchema } from './schemas/glossary.ts';
import { organsFileSchema } from './schemas/organs.ts';
import { type OverviewFile, overviewFileSchema } from './schemas/overview.ts';
import {
  type Agreement,
  type AskedFile,
  agreementFileSchema,
  askedFileSchema,
  type GeneralNotesFile,
  generalNotesFileSchema,
  type ReadingFile,
  readingFileSchema,
  type TopicsFile,
  topicsFileSchema,
} from './schemas/reading.ts';
import { type RegulationFile, regulationFileSchema } from './schemas/regulation.ts';
import { parseText } from './text/parse.ts';
import { articlesIn } from './walk.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export type { ContentFile, ContentFiles, GeneralNote, Library, Regulation, RegulationFiles };

/** Reads the whole content. Throws a {@link ContentError} that lists every fault of it. */
export function buildLibrary(files: ContentFiles): Library {
  const faults: Fault[] = [];
  const open: Open = (content, schema) => {
    if (!content) return null;
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

  const ids = new Set(files.regulations.map(({ id }) => id));
  const flows = (files.flows ?? []).map((file) => open(file, flowFileSchema)).filter((file) => file !== null);
  faults.push(...strayFlows(flows, files.regulations));
  const regulations = files.regulations.flatMap((folder) => {
    const opened = openFiles(folder, open);
    if (!opened) return [];
    const own = flows.filter(({ value }) => value.regulation === folder.id);
    const { regulation, faults: found } = joinRegulation(folder, { ...opened, flows: own }, organs, ids);
    faults.push(...found);
    return [regulation];
  });
  if (organsFile) faults.push(...membershipFaults(organsFile, regulations));
  if (glossary && organsFile) faults.push(...glossaryFaults(glossary, organs, regulations));
  if (faults.length > 0 || !glossary) throw new ContentError(faults);
  return { organs, mentionsIn: mentionFinder(organs), glossary: glossary.value, regulations };
}

/** The files of a regulation that have passed their schemas. */
interface OpenedFiles {
  readonly about: YamlFile<RegulationFile>;
  readonly readings: readonly YamlFile<ReadingFile>[];
  readonly notes: YamlFile<GeneralNotesFile> | null;
  readonly agreement: YamlFile<Agreement> | null;
  readonly topics: YamlFile<TopicsFile> | null;
  readonly overview: YamlFile<OverviewFile> | null;
  readonly asked: YamlFile<AskedFile> | null;
  readonly flows: readonly YamlFile<FlowFile>[];
}

/** Reads a file where there is one, and notes its faults. */
type Open = <T>(
  content: ContentFile | null | undefined,
  schema: Parameters<typeof readYaml<T>>[2],
) => YamlFile<T> | null;

/** All files of a regulation but its flows; null where what it is called cannot be read. */
function openFiles(folder: RegulationFiles, open: Open): Omit<OpenedFiles, 'flows'> | null {
  const about = open(folder.regulation, regulationFileSchema);
  const opened = {
    readings: folder.readings.map((file) => open(file, readingFileSchema)).filter((file) => file !== null),
    notes: open(folder.notes, generalNotesFileSchema),
    agreement: open(folder.agreement, agreementFileSchema),
    topics: open(folder.topics, topicsFileSchema),
    overview: open(folder.overview, overviewFileSchema),
    asked: open(folder.asked, askedFileSchema),
  };
  return about && { about, ...opened };
}

/** Flows of a regulation that is not in the library. */
const strayFlows = (flows: readonly YamlFile<FlowFile>[], held: readonly RegulationFiles[]): Fault[] =>
  flows
    .filter(({ value }) => !held.some(({ id }) => id === value.regulation))
    .map(({ file, value, lineOf }) => ({
      file,
      line: lineOf(['regulation']),
      message: `no regulation \`${value.regulation}\` is held here`,
    }));

function joinRegulation(
  folder: RegulationFiles,
  files: OpenedFiles,
  organs: OrganIndex,
  held: ReadonlySet<string>,
): { regulation: Regulation; faults: Fault[] } {
  const { about, notes, agreement, topics, asked } = files;
  const faults: Fault[] = textFaults(folder.text);
  const text = parseText(folder.text.text);
  const instrument = text.instruments[text.main] as Instrument;
  const articles = articlesIn(instrument.divisions);
  const placeAt = placeFinder(instrument, articles);
  const { readings, faults: readingFaults } = joinReadings(folder, files, articles, organs);
  faults.push(
    ...readingFaults,
    ...aboutFaults(folder, about, placeAt, held),
    ...endedFaults(about, organs),
    ...(notes ? notesFaults(notes, placeAt) : []),
    ...(agreement ? agreementFaults(agreement, placeAt) : []),
    ...(asked ? askedFaults(asked, placeAt) : []),
  );
  const duties = articles.flatMap((article) => readings.get(article.id)?.duties ?? []);
  const flows = files.flows.map((file) => joinFlow(file, placeAt, duties, organs));
  const overview = files.overview ? joinOverview(files.overview, duties, organs) : null;
  faults.push(
    ...(topics ? topicFaults(topics, duties) : []),
    ...flows.flatMap((one) => one.faults),
    ...(overview?.faults ?? []),
  );
  const regulation = {
    id: folder.id,
    about: about.value,
    text,
    instrument,
    articles,
    placeAt,
    readings,
    duties,
    topics: topics?.value.topics ?? [],
    flows: flows.map((one) => one.flow),
    notes: notes?.value.notes ?? [],
    agreement: agreement?.value ?? null,
    overview: overview?.overview ?? null,
    asked: asked?.value.asked ?? {},
  };
  return { regulation, faults };
}

/** What has been read of each article, and what is wrong with it. */
function joinReadings(
  folder: RegulationFiles,
  { readings: files, topics }: OpenedFiles,
  articles: readonly Article[],
  organs: OrganIndex,
): { readings: Map<string, ArticleReading>; faults: Fault[] } {
  const faults: Fault[] = [];
  const readings = new Map<string, ArticleReading>();
  const topicIds = topics?.value.topics.map(({ id }) => id) ?? null;
  for (const file of files) {
    const id = articleIdOf(file.value.article);
    const fault = (message: string) =>
      faults.push({ file: file.file, line: file.lineOf(['article']), message });
    const article = articles.find((one) => one.id === id);
    if (!article) {
      fault(`${folder.text.file} has no article \`${id}\``);
      continue;
    }
    if (readings.has(id)) fault(`${id} is read in another file already`);
    const joined = joinReading(file, folder.id, article, organs, topicIds);
    readings.set(id, joined.reading);
    faults.push(...joined.faults);
  }
  return { readings, faults };
}
