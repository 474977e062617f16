import { capital } from '../model/letter-case.ts';

/** A deck's title in two, `Mục I: Đảng lãnh đạo …`: what it is about before the colon, where there is one, and its own name. */
export function deckName(title: string): { readonly about: string | null; readonly name: string } {
  const [name = '', about = null] = title.split(/: (.*)/u, 2).reverse();
  return { about, name: capital(name) };
}
