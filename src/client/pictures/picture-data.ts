import type { Picture } from '../../diagrams/drawings.ts';
import { fetchedJson } from '../fetched.ts';

/** What a figure's drawing is made of: in the page itself, or at the address that it names. */
export async function pictureOf(figure: HTMLElement): Promise<Picture> {
  const held = figure.querySelector<HTMLTemplateElement>('template[data-picture-data]');
  const address = held?.dataset.pictureData;
  if (address) return fetchedJson<Picture>(address);
  return JSON.parse(held?.content.textContent ?? '') as Picture;
}
