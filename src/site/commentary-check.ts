import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Fault } from '../model/fault.ts';
import type { Library, Regulation } from '../model/library.ts';
import { nearestName } from '../model/nearest.ts';
import { articleIdOf } from '../model/reading.ts';
import { commentarySchema } from '../model/schemas.ts';
import { readYaml } from '../model/yaml-file.ts';
import { absolutePlace } from './standing.ts';

/** The components that commentary may use, and what each may say. */
const COMPONENTS: Record<string, { attribute: string; points: 'place' | 'organ' | 'flow' }> = {
  Ref: { attribute: 'to', points: 'place' },
  Provision: { attribute: 'of', points: 'place' },
  Diagram: { attribute: 'of', points: 'place' },
  Organ: { attribute: 'id', points: 'organ' },
  Flow: { attribute: 'id', points: 'flow' },
};

/**
 * Every fault of the commentary under a content folder: front matter that its schema refuses, a component or expression
 * it does not know, a reference to nothing. Read with the parser that also renders it, so both see the same tree.
 */
export function commentaryFaults(folder: string, library: Library): Fault[] {
  return library.regulations.flatMap((regulation) => {
    const articles = join(folder, 'regulations', regulation.id, 'articles');
    if (!existsSync(articles)) return [];
    return readdirSync(articles)
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .flatMap((name) => {
        const path = join(articles, name);
        const file = relative(join(folder, '..'), path);
        return fileFaults({ file, text: readFileSync(path, 'utf8') }, regulation, library);
      });
  });
}

function fileFaults(
  source: { file: string; text: string },
  regulation: Regulation,
  library: Library,
): Fault[] {
  const { file, text } = source;
  const front = /^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '';
  const { read, faults } = readYaml(`\n${front}`, file, commentarySchema);
  if (!read) return faults;
  const article = articleIdOf(read.value.article);
  const found: Fault[] = [];
  const wants = (line: number, place: string) => {
    if (regulation.placeAt(absolutePlace(place, article))) return;
    found.push({
      file,
      line,
      message: `${regulation.id} has nothing at \`${absolutePlace(place, article)}\``,
    });
  };
  if (!regulation.placeAt(article)) {
    return [
      { file, line: read.lineOf(['article']), message: `${regulation.id} has no article \`${article}\`` },
    ];
  }
  read.value.related.forEach(({ to }, i) => wants(read.lineOf(['related', i, 'to']), to));

  for (const { node, line } of nodesOf(parse(text))) {
    const fault = nodeFault(node, library, (place) => wants(line, place));
    if (fault) found.push({ file, line, message: fault });
  }
  return found;
}

function parse(text: string): MdastNode {
  return mdxToMdast(text, { features: { frontmatter: true } });
}

/** What is wrong with one node of the tree by itself; places it names are handed to `wants`. */
function nodeFault(node: MdastNode, library: Library, wants: (place: string) => void): string | null {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return 'commentary holds words and components, no code: write { as &#123;';
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const name = node.name ?? '';
  const component = COMPONENTS[name];
  if (!component)
    return `<${name}> is no component for commentary; there are ${Object.keys(COMPONENTS).join(', ')}`;
  const attribute = node.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === component.attribute,
  );
  const value =
    attribute && 'value' in attribute && typeof attribute.value === 'string' ? attribute.value : null;
  if (!value) return `<${name}> needs ${component.attribute}="…"`;
  if (component.points === 'place') wants(value);
  else if (component.points === 'flow') return flowFault(value, library);
  else if (!library.organs.byId.has(value)) {
    const nearest = nearestName(value, library.organs.byId.keys());
    return `no organ \`${value}\` in content/organs.yaml${nearest ? `; did you mean \`${nearest}\`?` : ''}`;
  }
  return null;
}

function flowFault(id: string, library: Library): string | null {
  const ids = library.regulations.flatMap(({ flows }) => flows.map((flow) => flow.id));
  if (ids.includes(id)) return null;
  const nearest = nearestName(id, ids);
  return `no flow \`${id}\` in content/flows${nearest ? `; did you mean \`${nearest}\`?` : ''}`;
}

function* nodesOf(node: MdastNode): Generator<{ node: MdastNode; line: number }> {
  yield { node, line: node.position?.start.line ?? 1 };
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as MdastNode);
}
