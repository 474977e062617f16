/** A run of words that is to be marked; offsets are within the text searched. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text: words to be marked, or words between such. */
export interface Segment<T extends TextRun> {
  readonly text: string;
  readonly run: T | null;
}

/** Of runs that overlap, the longest; of runs equally long, the first given. In order of the text. */
export function longestOf<T extends TextRun>(all: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of [...all].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The text cut at runs, which are in order and do not overlap; the segments joined are the text. */
export function segmentsOf<T extends TextRun>(text: string, runs: readonly T[]): Segment<T>[] {
  const segments: Segment<T>[] = [];
  let from = 0;
  for (const run of runs) {
    if (run.start > from) segments.push({ text: text.slice(from, run.start), run: null });
    segments.push({ text: text.slice(run.start, run.end), run });
    from = run.end;
  }
  if (from < text.length) segments.push({ text: text.slice(from), run: null });
  return segments;
}

/**
 * Lines cut at runs whose offsets are within the lines joined by one space each; a run that goes on in the next line
 * marks a segment in both.
 */
export function segmentsByLine<T extends TextRun>(
  lines: readonly string[],
  runs: readonly T[],
): Segment<T>[][] {
  let offset = 0;
  return lines.map((line) => {
    const from = offset;
    const to = from + line.length;
    offset = to + 1;
    const own = runs
      .filter(({ start, end }) => start < to && end > from)
      .map((run) => ({
        start: Math.max(run.start, from) - from,
        end: Math.min(run.end, to) - from,
        whole: run,
      }));
    return segmentsOf(line, own).map(({ text, run }) => ({ text, run: run?.whole ?? null }));
  });
}
