import { citation } from '../model/citation.ts';
import { articleName } from '../model/division-name.ts';
import type { Place } from '../model/places.ts';
import { library } from './library.ts';
import { placeUrl } from './urls.ts';

const MATTER_NAMES: Record<string, string> = {
  'so-hieu': 'dòng số hiệu',
  'tieu-de': 'tên văn bản',
  'noi-nhan': 'nơi nhận',
  'chu-ky': 'chữ ký',
};

/** A place that content names, with its citation and address; the first regulation that has it is meant. */
export function placeLink(at: string): { label: string; href: string } {
  for (const regulation of library().regulations) {
    const place = regulation.placeAt(at);
    if (!place) continue;
    return { label: placeName(at, place), href: placeUrl(regulation.id, at) };
  }
  throw new Error(`no text held here has ${at}`);
}

function placeName(at: string, place: Place): string {
  if (place.kind === 'article') return articleName(place.article);
  if (place.kind === 'provision') return citation(place.article, place.provision);
  const basis = /^can-cu-(\d+)$/u.exec(at);
  return basis ? `căn cứ thứ ${basis[1]}` : (MATTER_NAMES[at] ?? at);
}
