import type { FlowUnit } from '../diagrams/flow-step.ts';
import type { Duty, Role } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import type { Article, Provision } from '../model/regulation.ts';
import type { SetWords } from './set-words.ts';

/** A provision that a slide rests on; the speaker's notes show its full words. */
export interface Source {
  readonly article: Article;
  readonly provision: Provision;
}

/** A run of our own words; it may lead to a provision or an organ. */
export interface Run {
  readonly text: string;
  /** A place such as `dieu-5#khoan-2` to which the run leads. */
  readonly place?: string;
  /** An organ to whose page the run leads. */
  readonly organ?: string;
}

/** A paragraph or an entry of a list, in our own words. */
export interface Block {
  readonly kind: 'paragraph' | 'entry';
  readonly runs: readonly Run[];
}

interface Common {
  /** What the slide is about; said to screen readers, shown in the overview. */
  readonly title: string;
  /** The provisions whose words the speaker's notes show. */
  readonly sources: readonly Source[];
}

export interface TitleSlide extends Common {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

/** Our own words: a thought of the deck's author, each claim leading to its provision. */
export interface TextSlide extends Common {
  readonly kind: 'text';
  readonly blocks: readonly Block[];
}

/** An organ's duties counted by role. */
export interface RolesSlide extends Common {
  readonly kind: 'roles';
  readonly roles: readonly { readonly role: Role; readonly count: number; readonly slide: number }[];
}

/** One duty: who, what kind of thing, toward whom; its words below where there is room. */
export interface DutySlide extends Common {
  readonly kind: 'duty';
  readonly duty: Duty;
  /** `1/23`: which of the organ's duties this is. */
  readonly place: string;
  /** Whether the slide bears the drawing. */
  readonly drawn: boolean;
  /** Its words, or the sentence that they stand in. */
  readonly words: SetWords | null;
  /** Where in the words shown the duty's own words stand; null where they are all of them. */
  readonly lit: { readonly start: number; readonly end: number } | null;
  /** `2/3` where the words are split; else null. */
  readonly part: string | null;
}

/** A step of a flow, or two that the text ties. */
export interface FlowSlide extends Common {
  readonly kind: 'flow';
  readonly unit: FlowUnit;
  /** `1/4`: which part of the flow this is; null where it is all of it. */
  readonly place: string | null;
}

/** Words of a provision. */
export interface WordsSlide extends Common {
  readonly kind: 'words';
  readonly source: Source;
  readonly paragraphs: readonly SetWords[];
  readonly part: string | null;
}

/** An article with the organs that it binds. */
export interface ArticleSlide extends Common {
  readonly kind: 'article';
  readonly article: Article;
  readonly organs: readonly Organ[];
}

/** Articles of a division by name. */
export interface ContentsSlide extends Common {
  readonly kind: 'contents';
  readonly articles: readonly Article[];
}

/** The last one: where to read on. */
export interface EndSlide extends Common {
  readonly kind: 'end';
}

export type Slide =
  | TitleSlide
  | TextSlide
  | RolesSlide
  | DutySlide
  | FlowSlide
  | WordsSlide
  | ArticleSlide
  | ContentsSlide
  | EndSlide;

/** A deck of one regulation. */
export interface Deck {
  /** The last segment of its address: `tong-quan`, `co-quan-ban-dan-van-huyen-uy`. */
  readonly id: string;
  readonly title: string;
  /** A line on what it is for. */
  readonly summary: string;
  /** What it is of: where its last slide leads. */
  readonly of: { readonly organ: Organ } | { readonly division: string } | 'regulation';
  readonly slides: readonly Slide[];
}
