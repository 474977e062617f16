import type { Duty } from '../model/duty.ts';
import type { Group } from '../model/organ.ts';
import type { Cell, Overview } from '../model/overview.ts';
import type { Side } from '../model/schemas/overview.ts';
import { dutyMarks } from './duty-marks.ts';
import { commonVerbs } from './duty-verbs.ts';
import type { PictureContext } from './organ-picture.ts';

/** What the overview shows, in words and numbers that any program can draw: plain data, for the page and for its scripts. */
export interface OverviewPicture {
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
  readonly hub: string | null;
}

export interface PictureBox {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  readonly organs: readonly string[];
  readonly wide: Cell;
  readonly narrow: Cell;
  /** How many duties its organs bear. */
  readonly count: number;
  /** The drawing of its organ, or of the one with the most duties. */
  readonly href: string;
}

export interface PictureLine {
  readonly from: string;
  readonly to: string;
  readonly sides: readonly [Side, Side] | null;
  readonly narrow: readonly [Side, Side] | null;
  /** At most two. */
  readonly verbs: readonly string[];
  readonly count: number;
  readonly href: string;
  /** The line in words, for those who hear it. */
  readonly said: string;
  readonly marks: Readonly<Record<string, string | undefined>>;
}

/** An overview as plain data. */
export function overviewPicture(
  overview: Overview,
  duties: readonly Duty[],
  { organs, hrefOf, drawingOf }: Pick<PictureContext, 'organs' | 'hrefOf' | 'drawingOf'>,
): OverviewPicture {
  const countOf = (organ: string) => duties.filter(({ actor }) => actor === organ).length;
  const boxOf = new Map(overview.boxes.map((box) => [box.id, box]));
  return {
    hub: overview.hub,
    boxes: overview.boxes.map(({ id, name, organs: own, wide, narrow }) => ({
      id,
      name,
      organs: own,
      wide,
      narrow,
      group: organs.get(own[0] ?? '')?.group ?? 'other',
      count: duties.filter(({ actor }) => own.includes(actor)).length,
      href: drawingOf([...own].sort((a, b) => countOf(b) - countOf(a))[0] ?? ''),
    })),
    lines: overview.lines.map((line) => {
      const [from, to] = [boxOf.get(line.from), boxOf.get(line.to)];
      const toward = to?.organs ?? [];
      const verbs = glance(commonVerbs(line.duties, toward));
      const { length } = line.duties;
      const toBox = line.duties.map((duty) => ({
        ...duty,
        partners: duty.partners.filter(({ organ }) => toward.includes(organ)),
      }));
      return {
        from: line.from,
        to: line.to,
        sides: line.sides,
        narrow: line.narrow,
        verbs,
        count: length,
        href: hrefOf(line.duties),
        said: `${from?.name} ${verbs.join(', ') || '→'} ${to?.name}: ${length} nhiệm vụ`,
        marks: { ...dutyMarks(toBox), 'data-from': line.from, 'data-to': line.to },
      };
    }),
  };
}

const AT_A_GLANCE = 26;

/** The commonest verb, and the next where both are still read at a glance. */
const glance = ([first, second]: readonly string[]): string[] =>
  [first, ...(`${first}, ${second}`.length <= AT_A_GLANCE ? [second] : [])].filter(
    (verb) => verb !== undefined,
  );
