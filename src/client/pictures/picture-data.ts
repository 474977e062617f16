import type { Picture } from '../../diagrams/drawings.ts';
import { fetchedJson } from '../fetched.ts';

/** What a figure's drawing is made of: in the page itself, or at the address that it names. */
export async function pictureOf(figure: HTMLElement): Promise<Picture> {
  const template = figure.querySelector<HTMLTemplateElement>('template[data-picture-data]');
  const address = template?.dataset.pictureData;
  if (address) return fetchedJson<Picture>(address);
  return JSON.parse(template?.content.textContent ?? '') as Picture;
}
