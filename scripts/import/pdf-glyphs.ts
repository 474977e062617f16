import { getResolvedPDFJS } from 'unpdf';

/** A letter on a page: where it begins, where it ends, and how high it is. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}
/** A letter of a font as the file's drawing shows it; a number moves the pen instead. */
type Shown = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

const START: Matrix = [1, 0, 0, 1, 0, 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/**
 * The letters that a page draws, each by itself: words may be drawn from several fonts in turn, so that only the places of
 * the letters say in which order they are read.
 */
export async function glyphsOf(operators: Operators): Promise<Glyph[]> {
  const { OPS } = await getResolvedPDFJS();
  const pen = new Pen();
  const steps: Record<number, (args: readonly unknown[]) => void> = {
    [OPS.save]: () => pen.save(),
    [OPS.restore]: () => pen.restore(),
    [OPS.transform]: (args) => pen.transform(args as unknown as Matrix),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      pen.save();
      if (matrix) pen.transform(matrix as Matrix);
    },
    [OPS.paintFormXObjectEnd]: () => pen.restore(),
    [OPS.beginText]: () => pen.setMatrix(START),
    [OPS.setTextMatrix]: (args) =>
      pen.setMatrix((Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args) as Matrix),
    [OPS.moveText]: ([x, y]) => pen.move(x as number, y as number),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      pen.state.leading = -(y as number);
      pen.move(x as number, y as number);
    },
    [OPS.setLeading]: ([leading]) => {
      pen.state.leading = -(leading as number);
    },
    [OPS.nextLine]: () => pen.move(0, pen.state.leading),
    [OPS.setFont]: ([, size]) => {
      pen.state.size = size as number;
    },
    [OPS.setCharSpacing]: ([spacing]) => {
      pen.state.letterSpace = spacing as number;
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      pen.state.wordSpace = spacing as number;
    },
    [OPS.setHScale]: ([scale]) => {
      pen.state.stretch = (scale as number) / 100;
    },
    [OPS.setTextRise]: ([rise]) => {
      pen.state.rise = rise as number;
    },
    [OPS.showText]: ([shown]) => pen.show(shown as readonly Shown[]),
  };
  operators.fnArray.forEach((step, i) => {
    steps[step]?.(operators.argsArray[i] ?? []);
  });
  return pen.glyphs;
}

/** What a page's drawing has set, as PDF defines it. */
class Pen {
  readonly glyphs: Glyph[] = [];
  state = { page: START, size: 1, leading: 0, letterSpace: 0, wordSpace: 0, stretch: 1, rise: 0 };
  private readonly saved: (typeof this.state)[] = [];
  private matrix: Matrix = START;
  private x = 0;
  private y = 0;
  private lineX = 0;

  save(): void {
    this.saved.push({ ...this.state });
  }
  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }
  transform(matrix: Matrix): void {
    this.state.page = times(this.state.page, matrix);
  }
  setMatrix(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.lineX = this.y = 0;
  }
  move(x: number, y: number): void {
    this.lineX += x;
    this.x = this.lineX;
    this.y += y;
  }

  show(shown: readonly Shown[]): void {
    const { size, letterSpace, wordSpace, stretch, rise, page } = this.state;
    for (const one of shown) {
      if (typeof one === 'number') {
        this.x -= (one * size * stretch) / 1000;
        continue;
      }
      const width = ((one.width * size) / 1000) * stretch;
      const placed = times(page, times(this.matrix, [size, 0, 0, size, this.x, this.y + rise]));
      const [a, b, c, d, x, y] = placed;
      const end = x + (Math.hypot(a, b) / (size || 1)) * width;
      if (one.unicode.trim() !== '')
        this.glyphs.push({ text: one.unicode, x, end, y, size: Math.hypot(c, d) });
      this.x += width + (letterSpace + (one.isSpace ? wordSpace : 0)) * stretch;
    }
  }
}
