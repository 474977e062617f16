import type { Duty } from '../model/duty.ts';
import { dutyMarks } from './duty-marks.ts';
import { type Matter, matters } from './matters.ts';
import {
  type Act,
  actOf,
  type Marks,
  type Named,
  named,
  type Partner,
  type PictureContext,
} from './organ-picture.ts';

/** What an article gives to do: organs, what each does by name, and with or toward whom. Plain data. */
export interface ArticlePicture {
  readonly blocks: readonly Block[];
}

/** Organs with the very same tasks, and these. */
export interface Block {
  readonly organs: readonly Named[];
  readonly tasks: readonly Task[];
}

/** One thing to do; without partners it bears its marks itself. */
export interface Task extends Act {
  readonly partners: readonly Partner[];
  readonly marks: Marks;
  readonly joint: readonly Marks[];
}

/** The picture of some duties, in order of the text. */
export function articlePicture(duties: readonly Duty[], context: PictureContext): ArticlePicture {
  const byActor = Map.groupBy(matters(duties), ({ actor }) => actor);
  const alike = Map.groupBy(byActor.values(), (own) => own.map(({ key }) => key).join('\n'));
  return { blocks: [...alike.values()].map((group) => blockOf(group, context)) };
}

function blockOf(group: readonly (readonly Matter[])[], context: PictureContext): Block {
  const [first = []] = group;
  return {
    organs: group.map(([matter]) => named((matter as Matter).actor, context)),
    tasks: first.map((matter, n) => {
      const others = group.slice(1).map((own) => own[n] as Matter);
      return {
        ...actOf(matter, null, context),
        marks: dutyMarks(matter.duties),
        joint: others.map((other) => dutyMarks(other.duties)),
        partners: partnersOf(matter, others, context),
      };
    }),
  };
}

function partnersOf(matter: Matter, others: readonly Matter[], context: PictureContext): Partner[] {
  const ids = new Set(matter.duties.flatMap(({ partners }) => partners.map(({ organ }) => organ)));
  const toward = ({ duties }: Matter, organ: string) =>
    duties.filter(({ partners }) => partners.some((one) => one.organ === organ));
  const alone = [matter, ...others]
    .map(({ duties }) => duties.filter(({ partners }) => partners.length === 0))
    .filter((own) => own.length > 0)
    .map((own) => dutyMarks(own));
  return [...ids].map((organ, n) => {
    const { verb, about, href } = actOf(matter, organ, context);
    const to = named(organ, context);
    return {
      ...to,
      marks: dutyMarks(toward(matter, organ), organ),
      joint: [...others.map((other) => dutyMarks(toward(other, organ), organ)), ...(n === 0 ? alone : [])],
      href,
      said: `${named(matter.actor, context).name} ${verb} ${to.name}: ${about}`,
    };
  });
}
