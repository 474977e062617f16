import type { Duty } from '../model/duty.ts';
import type { Article, Provision } from '../model/hierarchy.ts';
import type { Organ } from '../model/organ.ts';
import type { BankQuestion } from '../model/question.ts';

/** A provision that a slide rests on; its whole words open over the slide. */
export interface Source {
  readonly article: Article;
  readonly provision: Provision;
}

/** A run of our own words; it may lead to a provision or an organ. */
export interface SlideRun {
  readonly text: string;
  /** A place such as `dieu-5#khoan-2` to which the run leads. */
  readonly place?: string;
  /** An organ to whose page the run leads. */
  readonly organ?: string;
}

/** A paragraph, an entry of a list or a source, in our own words. */
export interface Block {
  readonly kind: 'paragraph' | 'entry' | 'source';
  readonly runs: readonly SlideRun[];
}

/** What a provision asks in one matter: the law's verbs, the task's name, and the duties that say so. */
export interface TaskItem {
  readonly verbs: readonly string[];
  /** Null in a reading without tasks: then the quote is shown. */
  readonly task: string | null;
  readonly quote: string;
  readonly duties: readonly Duty[];
  /** With or toward whom, by name. */
  readonly partners: readonly { readonly organ: string; readonly name: string }[];
}

/** Tasks in a run of the law's words, or in a line that editors shortened from them. */
export interface TaskLine {
  readonly items: readonly TaskItem[];
  readonly pieces: readonly { readonly words: string; readonly isVerb: boolean }[];
  /** Whether the words are an unbroken run of the law's. */
  readonly isQuoted: boolean;
  /** Whether the run begins, or ends, within a clause. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The tasks of one provision on a slide. */
export interface ProvisionTasks {
  readonly source: Source;
  /** `dieu-5#khoan-1`. */
  readonly place: string;
  readonly items: readonly TaskItem[];
  readonly lines: readonly TaskLine[];
  /** Lines that are shown by the names of their tasks, for want of room. */
  readonly short: ReadonlySet<TaskLine>;
}

/** How the parts of a slide are arranged. */
export const SHAPES = [
  'list',
  'ladder',
  'hub',
  'lanes',
  'columns',
  'table',
  'year',
  'recall',
  'words',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What a slide shows before the class has answered: nothing, or the heads of its parts. */
export const BEGINNINGS = ['empty', 'heads'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** Where a part may be in a hub or in two columns. */
export const SLOTS = ['up', 'left', 'centre', 'right', 'down'] as const;
export type Slot = (typeof SLOTS)[number];

/** One box of a slide; it appears at its step. */
export interface Part {
  readonly title: string | null;
  readonly organ: Organ | null;
  readonly slot: Slot | null;
  /** Words on the line that leads to it. */
  readonly link: string | null;
  /** Whether those words are the law's. */
  readonly linkQuoted: boolean;
  readonly tasks: readonly ProvisionTasks[];
  readonly blocks: readonly Block[];
  /** Words of the law shown whole. */
  readonly quotes: readonly string[];
  /** Where it leads besides its tasks. */
  readonly places: readonly Source[];
  /** Where the arrow of its line in a hub points: to the middle, to the part, nowhere. */
  readonly arrow: 'in' | 'out' | null;
  /** 0 from the start. */
  readonly step: number;
  /** Whether each line of its tasks has a step of its own, from the part's on. */
  readonly isStepped: boolean;
  /** Whether its head is there before it: the class answers first. */
  readonly isHeadFirst: boolean;
}

/** What the speaker has at hand. */
export interface Note {
  readonly minutes: number | null;
  readonly blocks: readonly Block[];
}

interface Common {
  /** The sentence to remember. */
  readonly title: string;
  readonly sources: readonly Source[];
  readonly note: Note | null;
  /** How often one presses until all of it is shown. */
  readonly steps: number;
}

export interface TitleSlide extends Common {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

export interface LessonSlide extends Common {
  readonly kind: 'lesson';
  readonly shape: Shape;
  readonly parts: readonly Part[];
  /** The size of its letters, in pixels of a slide 1280 wide. */
  readonly size: number;
  /** Whether a list is set in two columns. */
  readonly inColumns: boolean;
  /** Minutes that groups have. */
  readonly countdown: number | null;
  /** The situation that it asks for. */
  readonly situation: string | null;
}

/** A choice as it is shown. */
export interface Choice {
  readonly text: string;
  readonly right: boolean;
  readonly why: string | null;
}

/** Words of a provision, and whether its sentence begins before them or goes on. */
export type Clause = Pick<TaskLine, 'cutBefore' | 'cutAfter'> & { readonly words: string };

export interface QuestionSlide extends Common {
  readonly kind: 'question';
  readonly question: BankQuestion;
  readonly source: Source;
  readonly choices: readonly Choice[];
  /** What is to be matched or ordered, besides the choices. */
  readonly rows: readonly { readonly left: string; readonly right: string | null }[];
  /** The clause that the key rests on; null where each pair has its own provision. */
  readonly clause: Clause | null;
  /** The provision of each pair that was matched. */
  readonly proofs: readonly { readonly pair: string; readonly source: Source }[];
  /** Minutes that the class has. */
  readonly countdown: number;
}

/** The right letters of a set of questions, and the points of whoever answered them. */
export interface KeySlide extends Common {
  readonly kind: 'key';
  readonly answers: readonly { readonly letter: string; readonly source: Source }[];
}

/** The last one: where to read on. */
export interface EndSlide extends Common {
  readonly kind: 'end';
  /** What to take home. */
  readonly blocks: readonly Block[];
}

export type Slide = TitleSlide | LessonSlide | QuestionSlide | KeySlide | EndSlide;

export const isLesson = (slide: Slide): slide is LessonSlide => slide.kind === 'lesson';

/** A provision that a section's deck leaves out, and why. */
interface LeftOut {
  readonly of: string;
  readonly why: string;
}

export interface Deck {
  /** The last segment of its address: `tong-quan`, `co-quan-ban-dan-van-huyen-uy`. */
  readonly id: string;
  readonly title: string;
  /** A line on what it is for; then how long it takes, where that is planned. */
  readonly summary: string;
  readonly minutes?: number;
  /** What it is of: where its last slide leads. */
  readonly of: { readonly organ: Organ } | { readonly divisions: readonly string[] } | 'regulation';
  readonly slides: readonly Slide[];
  readonly leftOut: readonly LeftOut[];
}
