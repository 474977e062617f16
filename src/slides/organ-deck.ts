import { dutiesOf, othersDutiesLabel } from '../labels/organ.ts';
import { ORGAN_NOTES } from '../labels/slides.ts';
import { articleName } from '../model/division-name.ts';
import type { Duty } from '../model/duty.ts';
import { capital } from '../model/letter-case.ts';
import type { Organ } from '../model/organ.ts';
import { dutyVerb, partnerVerb } from '../model/sentences.ts';
import { headedByActors } from './actor-heads.ts';
import { endSlide, titleSlide } from './frame-slides.ts';
import { EMPTY_PART, lessonSlide, TASK_MINUTES, withNote } from './lesson-slide.ts';
import { settingOf } from './letter-size.ts';
import type { Deck, LessonSlide, Part, Source } from './slide.ts';
import { provisionTasks } from './task-items.ts';
import { taskPages, verbsOn } from './task-pages.ts';

/** What an organ's deck is made of. */
interface OrganDeckMatter {
  readonly organ: Organ;
  /** All duties of one regulation, in text order. */
  readonly duties: readonly Duty[];
  readonly organs: ReadonlyMap<string, Organ>;
  readonly sourceOf: (duty: Duty) => Source;
  /** The lines that editors wrote for a provision. */
  readonly linesAt: (place: string) => readonly string[];
  /** Lines below the title, such as the regulation's name. */
  readonly lines: readonly string[];
}

/** An organ has a deck from so many duties on, its own and those toward it. */
export const LEAST_DUTIES = 3;
/** How many others a side of the first drawing names, where there is room. */
const MOST_NAMED = [4, 3, 2];

/**
 * The deck of an organ: both sides of it at a glance, its tasks, what others do toward it, its rhythms. Where the text gives
 * it no task, what others do toward it is the lesson.
 */
export function organDeck(matter: OrganDeckMatter): Deck {
  const { organ, duties, lines } = matter;
  const name = capital(organ.name);
  const own = duties.filter(({ actor }) => actor === organ.id);
  const toward = duties.filter(
    (duty) => duty.actor !== organ.id && duty.partners.some((partner) => partner.organ === organ.id),
  );
  const title = own.length > 0 ? dutiesOf(organ.name) : othersDutiesLabel(organ.name);
  const slides = [
    titleSlide(title, lines),
    ...bothSides(matter, own, toward),
    ...ownPages(matter, own),
    ...towardPages(matter, toward, { name, isLesson: own.length === 0 }),
    ...rhythms(matter, own, name),
    endSlide(),
  ];
  const summary = summaryOf(own, toward);
  return { id: `co-quan-${organ.id}`, title, summary, of: { organ }, slides, leftOut: [] };
}

function summaryOf(own: readonly Duty[], toward: readonly Duty[]): string {
  const count = (duties: readonly Duty[]) =>
    new Set(duties.map(({ article, provision }) => `${article}#${provision}`)).size;
  if (own.length === 0) return `${count(toward)} khoản về việc của bên khác`;
  const rest = toward.length > 0 ? 'và việc của bên khác' : 'theo thứ tự điều khoản';
  return `${count(own)} khoản giao việc, ${rest}`;
}

const TO_OTHERS = { title: 'Hướng tới ai', slot: 'right', arrow: 'out' } as const;
const TO_IT = { title: 'Ai hướng tới', slot: 'left', arrow: 'in' } as const;

/** Who acts toward the organ, the organ, toward whom it acts: each with the law's verbs; nothing where nobody is named. */
function bothSides(
  { organ, organs }: OrganDeckMatter,
  own: readonly Duty[],
  toward: readonly Duty[],
): LessonSlide[] {
  const towardIt = toward.map((duty) => {
    const partner = duty.partners.find((one) => one.organ === organ.id);
    return { other: duty.actor, verb: partner ? partnerVerb(duty, partner) : dutyVerb(duty) };
  });
  const fromIt = own.flatMap((duty) =>
    duty.partners.map((partner) => ({ other: partner.organ, verb: partnerVerb(duty, partner) })),
  );
  if (towardIt.length + fromIt.length === 0) return [];
  const centre: Part = { ...EMPTY_PART, organ, slot: 'centre' };
  const partsNaming = (most: number): Part[] => [
    centre,
    ...(fromIt.length > 0
      ? [{ ...EMPTY_PART, ...TO_OTHERS, step: 1, blocks: named(fromIt, organs, most) }]
      : []),
    ...(towardIt.length > 0
      ? [{ ...EMPTY_PART, ...TO_IT, step: fromIt.length > 0 ? 2 : 1, blocks: named(towardIt, organs, most) }]
      : []),
  ];
  const sides =
    fromIt.length === 0 ? 'ai hướng tới' : `${towardIt.length > 0 ? 'ai hướng tới, ' : ''}hướng tới ai`;
  const title = `${capital(organ.name)} giữa các bên: ${sides}`;
  const fits = (some: readonly Part[]) => settingOf('hub', some, title).size !== null;
  const parts = MOST_NAMED.map(partsNaming).find(fits) ?? partsNaming(1);
  return [withNote(lessonSlide(title, 'hub', parts), TASK_MINUTES, ORGAN_NOTES.sides)];
}

function named(
  ties: readonly { other: string; verb: string }[],
  organs: OrganDeckMatter['organs'],
  most: number,
): Part['blocks'] {
  const groups = [...Map.groupBy(ties, ({ other }) => other)];
  const rest = groups.length - most;
  const more = rest > 0 ? [{ kind: 'entry' as const, runs: [{ text: `và ${rest} bên khác` }] }] : [];
  const blocks = groups.slice(0, most).map(([id, own]) => ({
    kind: 'entry' as const,
    runs: [
      { text: capital(organs.get(id)?.name ?? id), organ: id },
      { text: `: ${[...new Set(own.map(({ verb }) => verb))].slice(0, 2).join(' · ')}` },
    ],
  }));
  return [...blocks, ...more];
}

/** The organ's own tasks, provision by provision. */
function ownPages(matter: OrganDeckMatter, own: readonly Duty[]): LessonSlide[] {
  const parts = partsByProvision(own, matter);
  const article = (part: Part) => part.tasks[0]?.source.article;
  const titleOf = (page: readonly Part[]) => {
    const names = [...new Set(page.flatMap((part) => article(part) ?? []))].map(articleName);
    return `${names.slice(0, 3).join(', ')}: ${verbsOn(page) || 'nhiệm vụ'}`;
  };
  return taskPages(parts, titleOf, true).map((slide) => withNote(slide, TASK_MINUTES, ORGAN_NOTES.own));
}

/** What others must do with or toward it; step by step where that is the lesson. */
function towardPages(
  matter: OrganDeckMatter,
  toward: readonly Duty[],
  { name, isLesson }: { name: string; isLesson: boolean },
): LessonSlide[] {
  const parts = partsByProvision(toward, matter).map((part) => headedByActors(part, matter.organs));
  const titleOf = (page: readonly Part[]) => `Các bên khác với ${name}: ${verbsOn(page, 3)}`;
  return taskPages(parts, titleOf, isLesson).map((slide) =>
    withNote(slide, TASK_MINUTES, ORGAN_NOTES.toward),
  );
}

/** Its duties that come again. */
function rhythms(matter: OrganDeckMatter, own: readonly Duty[], name: string): LessonSlide[] {
  const again = own.filter(({ cycles }) => cycles.some((cycle) => cycle !== 'ad-hoc'));
  if (again.length === 0) return [];
  const parts = partsByProvision(again, matter).slice(0, 7);
  const slide = lessonSlide(`${name}: việc nào lặp lại, bao lâu một lần`, 'year', parts);
  return [withNote(slide, TASK_MINUTES, ORGAN_NOTES.year)];
}

/** A part for each provision of these duties, in their order. */
export function partsByProvision(
  duties: readonly Duty[],
  { sourceOf, organs, linesAt }: Pick<OrganDeckMatter, 'sourceOf' | 'organs' | 'linesAt'>,
): Part[] {
  const groups = Map.groupBy(duties, (duty) => `${duty.article}#${duty.provision}`);
  return [...groups].map(([place, own]) => ({
    ...EMPTY_PART,
    tasks: [provisionTasks(sourceOf(own[0] as Duty), own, nameIn(organs), linesAt(place))],
  }));
}

const nameIn = (organs: OrganDeckMatter['organs']) => (id: string) => organs.get(id)?.name ?? id;
