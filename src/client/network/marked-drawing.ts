/** What is looked at in the network. An empty field chooses nothing. */
export interface Choice {
  readonly organ: string;
  readonly role: string;
  readonly group: string;
  readonly chapter: string;
}

const MARKS = ['off', 'far', 'near', 'chosen'];

/**
 * Marks in a drawing which lines and organs are near to what is chosen, far from it, or out (`off`). The drawing is read
 * once; a choice then only changes the classes of the marks whose standing changes.
 */
export function markedDrawing(
  svg: SVGSVGElement,
): (choice: Choice, passing: ReadonlySet<string | undefined>) => void {
  const ties = [...svg.querySelectorAll<SVGGElement>('.tie')].map((element) => {
    const { from = '', to = '', duties = '' } = element.dataset;
    return { mark: marker(element), from, to, duties: duties.split(' ') };
  });
  const nodes = [...svg.querySelectorAll<SVGAElement>('.node')].map((element) => ({
    element,
    mark: marker(element),
    organ: element.dataset.organ ?? '',
    group: [...element.classList],
  }));

  return ({ organ, role, group, chapter }, passing) => {
    const choosing = organ !== '' || role !== '' || group !== '' || chapter !== '';
    const inGroup = new Set(
      nodes.filter((node) => !group || node.group.includes(group)).map((node) => node.organ),
    );
    const near = new Set([organ]);
    for (const tie of ties) {
      const stays =
        tie.duties.some((duty) => passing.has(duty)) && (inGroup.has(tie.from) || inGroup.has(tie.to));
      const isNear = stays && choosing && (!organ || tie.from === organ || tie.to === organ);
      tie.mark(!stays ? 'off' : isNear ? 'near' : choosing ? 'far' : '');
      if (isNear) near.add(tie.from).add(tie.to);
    }
    for (const node of nodes) {
      const isChosen = organ !== '' && node.organ === organ;
      const standing = isChosen ? 'chosen' : near.has(node.organ) ? 'near' : 'far';
      if (!node.mark(choosing ? standing : '')) continue;
      if (isChosen) node.element.setAttribute('aria-current', 'true');
      else node.element.removeAttribute('aria-current');
    }
  };
}

/** Sets one mark of an element and says whether it changed. */
function marker(element: Element): (mark: string) => boolean {
  let now = '';
  return (mark) => {
    if (mark === now) return false;
    element.classList.remove(...MARKS);
    if (mark) element.classList.add(mark);
    now = mark;
    return true;
  };
}
