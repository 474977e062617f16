import { citation } from '../model/citation.ts';
import { articleName } from '../model/division-name.ts';
import type { Place } from '../model/places.ts';
import type { Regulation } from '../model/regulation.ts';
import { paragraphText, provisionsOf, wordsText } from '../model/walk.ts';
import { library } from './library.ts';
import { regulationName } from './names.ts';
import { placeUrl } from './urls.ts';

const MATTER_NAMES: Record<string, string> = {
  'so-hieu': 'dòng số hiệu',
  'tieu-de': 'tên văn bản',
  'noi-nhan': 'nơi nhận',
  'chu-ky': 'chữ ký',
};

/** A place with its citation and address. */
export interface PlaceLink {
  readonly label: string;
  readonly href: string;
}

/** A place of a regulation, as content names it. Throws where the regulation has none, which the content check rules out. */
export function placeLink(regulation: Regulation, at: string): PlaceLink {
  const place = regulation.placeAt(at);
  if (!place) throw new Error(`${regulation.id} has nothing at ${at}`);
  return { label: placeName(at, place), href: placeUrl(regulation.id, at) };
}

/**
 * A place that the glossary, which all regulations share, names for a word: in the regulation that has the word there.
 * Where there are several, the label names the regulation.
 */
export function placeOfWord(word: string, at: string): PlaceLink {
  const { regulations } = library();
  const having = regulations.filter((regulation) => regulation.placeAt(at));
  const wanted = word.toLocaleLowerCase('vi');
  const regulation =
    having.find((one) => wordsAt(one.placeAt(at)).toLocaleLowerCase('vi').includes(wanted)) ?? having[0];
  if (!regulation) throw new Error(`no text held here has ${at}`);
  const { label, href } = placeLink(regulation, at);
  return { label: regulations.length > 1 ? `${label} ${regulationName(regulation)}` : label, href };
}

function wordsAt(place: Place | null): string {
  if (!place) return '';
  if (place.kind === 'article') {
    const provisions = provisionsOf(place.article).flatMap(({ paragraphs }) => paragraphs);
    return [wordsText(place.article.heading), ...provisions.map(paragraphText)].join(' ');
  }
  const { paragraphs } = place.kind === 'provision' ? place.provision : place;
  return paragraphs.map(paragraphText).join(' ');
}

function placeName(at: string, place: Place): string {
  if (place.kind === 'article') return articleName(place.article);
  if (place.kind === 'provision') return citation(place.article, place.provision);
  const basis = /^can-cu-(\d+)$/u.exec(at);
  return basis ? `căn cứ thứ ${basis[1]}` : (MATTER_NAMES[at] ?? at);
}
