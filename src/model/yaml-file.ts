import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

type Path = readonly (string | number)[];

/** A YAML file that has passed its schema; `lineOf` finds the line of any value by its path. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads a YAML text by a schema. Gives the value with the places of its parts, or every fault with its line: broken
 * YAML, repeated keys, unknown keys, wrong types.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { read: YamlFile<T>; faults: [] } | { read: null; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: Path) => lineOfNode(document, lines, path);

  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `is not YAML: ${error.message.split('\n')[0]}`,
    }));
    return { read: null, faults };
  }
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    return { read: null, faults: [{ file, line: 1, message: `is not YAML: ${(error as Error).message}` }] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { read: { file, value: result.data, lineOf }, faults: [] };
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const where = path.length > 0 ? `${path.join('.')}: ` : '';
    return { file, line: lineOf(path), message: `${where}${issue.message}` };
  });
  return { read: null, faults };
}

/** The line of the value at `path`, or of its nearest ancestor that is in the file. */
function lineOfNode(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
