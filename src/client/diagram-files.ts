/**
 * A diagram taken along: as SVG that stands by itself, as PNG for slides and letters, as the duties that it is made of,
 * and a board also as the table it is. Made in the browser when asked for.
 */
import { element } from './element.ts';
import { save } from './save.ts';

for (const tools of document.querySelectorAll<HTMLElement>('[data-diagram-files]')) wire(tools);

function wire(tools: HTMLElement): void {
  tools.addEventListener('click', (event) => {
    const kind = (event.target as Element).closest<HTMLElement>('[data-take]')?.dataset.take;
    const figure = tools.closest<HTMLElement>('[data-diagram]');
    if (kind && figure) void take(kind, figure, tools);
  });
}

/** Puts the buttons for files in the place of the one that asked for them; `source` is where the duties are published. */
export function offerFiles(asked: HTMLElement): void {
  const figure = asked.closest<HTMLElement>('[data-diagram]');
  const tools = element('span', 'tools');
  tools.dataset.diagramFiles = `so-do-${figure?.dataset.of}`;
  tools.dataset.source = asked.dataset.files;
  for (const [kind, words] of [
    ['svg', 'SVG'],
    ['png', 'PNG'],
    ['json', 'Dữ liệu'],
  ] as const) {
    const button = element('button', '', words);
    button.type = 'button';
    button.dataset.take = kind;
    tools.append(button, ' ');
  }
  wire(tools);
  asked.replaceWith(tools);
  tools.querySelector('button')?.focus();
}

async function take(kind: string, figure: HTMLElement, tools: HTMLElement): Promise<void> {
  const name = `${tools.dataset.diagramFiles ?? 'so-do'}.${kind}`;
  if (kind === 'json') {
    const duties = await dutiesOf(figure, tools.dataset.source ?? '');
    save(new Blob([duties], { type: 'application/json' }), name);
    return;
  }
  const title = figure.closest('main')?.querySelector('h1')?.textContent ?? name;
  const drawing = figure.querySelector<SVGSVGElement>('svg.drawing.wide');
  const { selfContained } = await import('./standalone-svg.ts');
  const svg = drawing && selfContained(drawing, title);
  if (!svg) return;
  if (kind === 'svg') save(new Blob([svg], { type: 'image/svg+xml' }), name);
  else save(await (await import('./svg-picture.ts')).svgPicture(svg), name);
}

/** The duties drawn in the figure, out of the published file. */
async function dutiesOf(figure: HTMLElement, source: string): Promise<string> {
  const drawn = new Set(
    [...figure.querySelectorAll<SVGElement | HTMLElement>('[data-duties]')].flatMap((one) =>
      (one.dataset.duties ?? '').split(' '),
    ),
  );
  const file = (await (await fetch(source)).json()) as { duties: { id: string }[] };
  return `${JSON.stringify({ ...file, duties: file.duties.filter(({ id }) => drawn.has(id)) }, null, 2)}\n`;
}
