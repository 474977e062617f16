import { keysOf } from '../keys.ts';
import type { SearchWords } from '../words.ts';

/** Texts that a query names by title, with the places of the query that do so. */
interface TextsNamed {
  readonly ids: ReadonlySet<string>;
  readonly places: ReadonlySet<number>;
}

/** Finds the texts that a query names. */
export type TextFinder = (keys: readonly string[]) => TextsNamed;

/** Makes a finder of texts by kind and title (`Luật Cư trú`); the longest title wins. With only one text on the site, none is matched. */
export function textFinder({ titles }: Pick<SearchWords, 'titles'>): TextFinder {
  const names = Object.entries(titles)
    .map(([id, title]) => ({ id, keys: keysOf(title) }))
    .sort((a, b) => b.keys.length - a.keys.length);
  return (keys) => {
    const ids = new Set<string>();
    const places = new Set<number>();
    for (const name of names) {
      for (let from = 0; from + name.keys.length <= keys.length; from++) {
        if (places.has(from) || !name.keys.every((key, i) => keys[from + i] === key)) continue;
        ids.add(name.id);
        for (let i = 0; i < name.keys.length; i++) places.add(from + i);
      }
    }
    return { ids, places };
  };
}
