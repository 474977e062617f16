import { type MdastNode, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { ContentFile } from '../model/content-files.ts';
import type { Fault } from '../model/fault.ts';
import { readYaml, type YamlFile } from '../model/yaml-file.ts';

/** How MDX is parsed, here and by Astro: what is checked and what is compiled are one tree. */
export const MDX_FEATURES = { frontmatter: false, smartPunctuation: false } as const;

/** A file of front matter and MDX, read as a tree: nothing in it is run. */
interface MdxFile<T> {
  readonly front: YamlFile<T>;
  /** The text without the front matter, on the lines on which it is. */
  readonly body: string;
  readonly nodes: readonly MdastNode[];
}

/** Reads an MDX file by the schema of its front matter. Gives its nodes, or every fault with its line. */
export function readMdx<T>(
  { file, text }: ContentFile,
  schema: z.ZodType<T>,
): { read: MdxFile<T>; faults: [] } | { read: null; faults: Fault[] } {
  const [whole, front] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(text) ?? [];
  if (whole === undefined) {
    const message = 'begins with no front matter: a line `---`, its entries, and a line `---`';
    return { read: null, faults: [{ file, line: 1, message }] };
  }
  const { read, faults } = readYaml(`\n${front}`, file, schema);
  if (!read) return { read, faults };
  try {
    const body = whole.replace(/[^\n]/gu, '') + text.slice(whole.length);
    const nodes = childrenOf(mdxToMdast(body, { features: MDX_FEATURES }));
    return { read: { front: read, body, nodes }, faults: [] };
  } catch (error) {
    return { read: null, faults: [{ file, ...parseError(error as Error) }] };
  }
}

export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

export const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** An element of MDX, in a line or by itself: its name, and its attributes where all are plain text. */
interface MdxElement {
  readonly name: string;
  readonly isKnown: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is wrong with the attributes. */
  readonly faults: readonly string[];
}

/** Attributes that an element must bear, and those that it may. */
export interface KnownAttributes {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
}

/** The element that a node is, checked against the attributes that elements of its name know; null for other nodes. */
export function elementOf(
  node: MdastNode,
  known: Readonly<Record<string, KnownAttributes>>,
): MdxElement | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const name = node.name ?? '';
  const own = Object.hasOwn(known, name) ? known[name] : undefined;
  const { needs, may = [] } = own ?? { needs: [] };
  const attributes = new Map<string, string>();
  const faults: string[] = [];
  for (const one of node.attributes) {
    if (one.type !== 'mdxJsxAttribute') faults.push(`<${name}> takes no {…}: content holds no code`);
    else if (![...needs, ...may].includes(one.name)) faults.push(`<${name}> knows no ${one.name}="…"`);
    else if (typeof one.value === 'string') attributes.set(one.name, one.value);
    else if (one.value) faults.push(`<${name}> takes ${one.name}="…", not {…}: content holds no code`);
  }
  for (const key of needs) if (!attributes.get(key)) faults.push(`<${name}> needs ${key}="…"`);
  return { name, isKnown: own !== undefined, attributes, faults: own ? faults : [] };
}

/** `5:12: Unexpected …` as the parser says it. */
function parseError({ message }: Error): { line: number; message: string } {
  const [, line = '1', words = message] = /^(\d+):\d+: ([\s\S]*)$/u.exec(message) ?? [];
  return { line: Number(line), message: `is not MDX: ${words.replace(/\s*\([\w-]+:[\w-]+\)$/u, '')}` };
}
