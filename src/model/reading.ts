import type { z } from 'zod';
import type { Duty } from './duty.ts';
import { dutyFaults } from './duty-rules.ts';
import type { Fault } from './fault.ts';
import type { Article, Provision } from './hierarchy.ts';
import { nearestWords, noOrgan } from './nearest.ts';
import type { AnomalyNote, OpenNote } from './notes.ts';
import type { OrganIndex } from './organ-index.ts';
import type { dutySchema, ReadingFile } from './schemas/reading.ts';
import { ownParagraphs, provisionsOf, wordsText } from './walk.ts';
import type { YamlFile } from './yaml-file.ts';

/** Our reading of one article. */
export interface ArticleReading {
  readonly article: string;
  /** The editorial label of an article without a title. */
  readonly label: string | null;
  /** Whether its duties have been read; false where only a label or notes are. */
  readonly read: boolean;
  readonly duties: readonly Duty[];
  /** Why a provision binds nobody, by its anchor. */
  readonly bindsNobody: ReadonlyMap<string, string>;
  readonly notes: readonly AnomalyNote[];
  readonly open: readonly OpenNote[];
}

interface Context {
  readonly file: YamlFile<ReadingFile>;
  readonly regulation: string;
  readonly article: Article;
  readonly organs: OrganIndex;
  /** The ids of the regulation's topics; null for a regulation without topics, whose duties need no task. */
  readonly topics: readonly string[] | null;
  readonly faults: Fault[];
}

/** The id under which a reading's `article: 5` is in the text. */
export const articleIdOf = (article: number | string): string =>
  typeof article === 'number' ? `dieu-${article}` : article;

/**
 * Joins a reading to the article it is of. Every fault is reported with its line: a provision that the article does not
 * have, one read twice or not at all, a quote or anomaly that is not in its provision, an unknown organ, two duties that
 * are one, and what breaks the rules of `duty-rules.ts`.
 */
export function joinReading(
  file: YamlFile<ReadingFile>,
  regulation: string,
  article: Article,
  organs: OrganIndex,
  topics: readonly string[] | null = null,
): { reading: ArticleReading; faults: Fault[] } {
  const context: Context = { file, regulation, article, organs, topics, faults: [] };
  const { value } = file;
  const duties: Duty[] = [];
  const bindsNobody = new Map<string, string>();
  const seen = new Set<string>();

  if (value.label && article.heading.length > 0) {
    report(
      context,
      ['label'],
      `${article.mark.text} has a printed title; an editorial label is for articles without one`,
    );
  }
  value.provisions.forEach((entry, place) => {
    const path = ['provisions', place];
    const provision = findProvision(context, entry.provision, [...path, 'provision']);
    if (!provision) return;
    if (seen.has(provision.id)) report(context, path, `provision ${provision.id} is read twice`);
    seen.add(provision.id);
    if ('binds-nobody' in entry) bindsNobody.set(provision.id, entry['binds-nobody']);
    else duties.push(...joinDuties(context, provision, entry.duties, [...path, 'duties']));
  });
  if (value.provisions.length > 0) reportUnread(context, seen);
  value.notes.forEach((note, place) => checkNote(context, note, ['notes', place]));

  const reading = {
    article: article.id,
    label: value.label ?? null,
    read: value.provisions.length > 0,
    duties,
    bindsNobody,
    notes: value.notes.filter((note) => note.kind !== 'open'),
    open: value.notes.filter((note) => note.kind === 'open'),
  };
  return { reading, faults: context.faults };
}

type RawDuty = z.output<typeof dutySchema>;

function joinDuties(
  context: Context,
  provision: Provision,
  raw: RawDuty[],
  path: (string | number)[],
): Duty[] {
  const seen = new Set<string>();
  const corrected = corrector(context.file.value.notes.filter((note) => note.provision === provision.id));
  const duties = raw.map((duty, place) => {
    const here = [...path, place];
    const key = [duty.actor, duty.role, duty.quote, ...duty.cycles].join('\n');
    if (seen.has(key)) {
      report(
        context,
        here,
        `this duty (${duty.actor}, ${duty.role}) already stands in ${provision.id} with the same quote: two duties are one`,
      );
    }
    seen.add(key);
    checkOrgan(context, duty.actor, [...here, 'actor']);
    duty.partners.forEach((partner, i) =>
      checkOrgan(context, partner.organ, [...here, 'partners', i, 'organ']),
    );
    checkWords(context, 'quote', duty.quote, provision.id, ownParagraphs(provision), [...here, 'quote']);
    return {
      id: `${context.regulation}--${context.article.id}-${provision.id}--${place + 1}`,
      regulation: context.regulation,
      article: context.article.id,
      provision: provision.id,
      ...duty,
      partners: duty.partners.map(({ verb, ...partner }) =>
        verb === undefined ? partner : { ...partner, verb, plainVerb: corrected(verb) },
      ),
      verb: duty.verb ?? null,
      plainVerb: duty.verb ? corrected(duty.verb) : null,
      task: duty.task ?? null,
      topic: duty.topic ?? null,
    };
  });
  const rules = { raw, provision, notes: context.file.value.notes, topics: context.topics };
  for (const { place, key, message } of dutyFaults(rules)) report(context, [...path, place, key], message);
  return duties;
}

/** Puts what noted misprints were meant to say in their place. */
function corrector(notes: ReadingFile['notes']): (words: string) => string {
  const misprints = notes.flatMap((note) => (note.kind === 'spelling' ? [note] : []));
  return (words) => misprints.reduce((text, note) => text.replaceAll(note.words, note.meant), words);
}

function findProvision(context: Context, id: string, path: (string | number)[]): Provision | undefined {
  const provisions = provisionsOf(context.article);
  const found = provisions.find((provision) => provision.id === id);
  if (!found) {
    const has = provisions.map((provision) => provision.id).join(', ');
    report(context, path, `${context.article.mark.text} has no provision \`${id}\`; it has ${has}`);
  }
  return found;
}

function reportUnread(context: Context, seen: ReadonlySet<string>): void {
  for (const provision of provisionsOf(context.article)) {
    if (seen.has(provision.id)) continue;
    report(
      context,
      ['provisions'],
      `${provision.id} is not read: give its duties, or say under \`binds-nobody\` why it binds nobody`,
    );
  }
}

function checkOrgan(context: Context, id: string, path: (string | number)[]): void {
  if (!context.organs.byId.has(id)) report(context, path, noOrgan(id, context.organs.byId.keys()));
}

function checkNote(context: Context, note: ReadingFile['notes'][number], path: (string | number)[]): void {
  if (note.provision === 'heading') {
    checkWords(
      context,
      'words',
      note.words,
      'the heading',
      [wordsText(context.article.heading)],
      [...path, 'words'],
    );
    return;
  }
  const provision = findProvision(context, note.provision, [...path, 'provision']);
  if (provision) {
    checkWords(context, 'words', note.words, provision.id, ownParagraphs(provision), [...path, 'words']);
  }
}

function checkWords(
  context: Context,
  what: string,
  words: string,
  where: string,
  paragraphs: string[],
  path: (string | number)[],
): void {
  if (paragraphs.some((paragraph) => paragraph.includes(words))) return;
  const nearest = nearestWords(words, paragraphs.join(' '));
  report(context, path, `${what} is not in ${where}: «${words}»; nearest words there: «${nearest}»`);
}

function report(context: Context, path: (string | number)[], message: string): void {
  context.faults.push({ file: context.file.file, line: context.file.lineOf(path), message });
}
