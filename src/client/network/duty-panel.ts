import { element } from '../element.ts';
import type { Choice } from './marked-drawing.ts';

/** Fills the panel with the duties of the organ chosen that pass the filters: copies of the table's own items. */
export function dutyPanel(
  panel: HTMLElement,
  items: readonly HTMLLIElement[],
  names: ReadonlyMap<string, string>,
): (choice: Choice, passing: ReadonlySet<string | undefined>) => void {
  const title = panel.querySelector('h2');
  const list = panel.querySelector('[data-network-list]');
  const known = items.map((item) => ({
    item,
    duty: item.dataset.tie,
    from: item.dataset.tieFrom ?? '',
    to: (item.dataset.tieTo ?? '').split(' '),
    groups: (item.dataset.tieGroups ?? '').split(' '),
  }));

  return ({ organ, group }, passing) => {
    panel.hidden = organ === '';
    panel.dataset.shown = organ;
    if (!organ || !title || !list) return;
    const stays = known.filter(({ duty, groups }) => passing.has(duty) && (!group || groups.includes(group)));
    const part = (words: string, chosen: typeof stays) =>
      chosen.length === 0
        ? []
        : [
            element('h3', '', `${words} (${chosen.length})`),
            element('ul', '', ...chosen.map(({ item, from }) => copyOf(item, names.get(from) ?? ''))),
          ];
    title.textContent = names.get(organ) ?? '';
    list.replaceChildren(
      ...part(
        'Phải làm với cơ quan khác',
        stays.filter(({ from }) => from === organ),
      ),
      ...part(
        'Cơ quan khác phải làm với',
        stays.filter(({ from, to }) => from !== organ && to.includes(organ)),
      ),
    );
    panel.scrollTop = 0;
  };
}

/** A duty of the table, with its actor's name in front, for a place away from its row. */
function copyOf(item: HTMLLIElement, actor: string): HTMLLIElement {
  const copy = item.cloneNode(true) as HTMLLIElement;
  for (const name of [...copy.attributes]) copy.removeAttribute(name.name);
  copy.prepend(`${actor}, `);
  return copy;
}
