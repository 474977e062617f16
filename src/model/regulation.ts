import type { Duty, Topic } from './duty.ts';
import type { Flow } from './flow.ts';
import type { Article, Instrument, ParsedText } from './hierarchy.ts';
import type { MentionFinder } from './mentions.ts';
import type { OrganIndex } from './organ-index.ts';
import type { Overview } from './overview.ts';
import type { PlaceFinder } from './places.ts';
import type { ArticleReading } from './reading.ts';
import type { Glossary } from './schemas/glossary.ts';
import type { Agreement, GeneralNotesFile } from './schemas/reading.ts';
import type { RegulationFile } from './schemas/regulation.ts';

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
  /** Its fields of work, in the order in which they are shown; empty for a regulation without them. */
  readonly topics: readonly Topic[];
  readonly flows: readonly Flow[];
  readonly notes: readonly GeneralNote[];
  readonly agreement: Agreement | null;
  readonly overview: Overview | null;
  /** By provision, everyday words that readers ask for it by. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
}

/** All that the site shows. */
export interface Library {
  readonly organs: OrganIndex;
  readonly mentionsIn: MentionFinder;
  readonly glossary: Glossary;
  readonly regulations: readonly Regulation[];
}
