import { fold } from '../../model/fold.ts';
import type { SearchWords } from '../words.ts';

/** What a short form may stand for, the likeliest first; nothing where it is none that we know. */
export type Expander = (token: string) => readonly string[];

/**
 * Makes an expander of abbreviations. It knows those of the glossary in capitals or not (`mttq`), those joined by hyphens or
 * slashes (`CB-CC-VC`, `HĐND/UBND`), those run together (`HĐNDUBND`), and initials of organs and set terms (`TTHĐND`).
 */
export function expander({ abbreviations, organs, terms }: SearchWords): Expander {
  const readings = new Map<string, string[]>();
  const add = (short: string, full: string) => {
    const key = shortKey(short);
    readings.set(key, [...(readings.get(key) ?? []), full]);
  };
  const fulls = { get: (key: string) => readings.get(key)?.[0] };
  for (const [short, full] of abbreviations) add(short, full);
  for (const name of [...organs.map((organ) => organ.name), ...terms]) {
    for (const initials of initialsOf(name)) add(initials, name);
  }
  const lengths = [...new Set([...readings.keys()].map((key) => key.length))].sort((a, b) => b - a);

  function runTogether(key: string): string | null {
    for (const length of lengths) {
      // Of two letters each, anything could be run together.
      if (length < 2 || length >= key.length || Math.max(length, key.length - length) < 3) continue;
      const [head, tail] = [fulls.get(key.slice(0, length)), key.slice(length)];
      const rest = head ? (fulls.get(tail) ?? SINGLE[tail] ?? runTogether(tail)) : null;
      if (head && rest) return `${head} ${rest}`;
    }
    return null;
  }

  return (token) => {
    const known = readings.get(shortKey(token));
    if (known) return known;
    const joined = runTogether(shortKey(token));
    if (joined) return [joined];
    const parts = token.split(/[-/.]/u).filter(Boolean);
    const expanded = parts.flatMap((part) => fulls.get(shortKey(part)) ?? []);
    return parts.length > 1 && expanded.length === parts.length ? [expanded.join(', ')] : [];
  };
}

/** Letters that close a short form: of the district, the commune. */
const SINGLE: Record<string, string> = { h: 'huyện', x: 'xã' };

const shortKey = (short: string): string => fold(short).replace(/[^a-z0-9]/gu, '');

/** `TTHĐNDH` of Thường trực Hội đồng nhân dân huyện, and without the last word where four remain. */
function initialsOf(name: string): string[] {
  const words = name.match(/\p{L}+/gu) ?? [];
  if (words.length < 3 || words.length > 9) return [];
  const initials = words.map((word) => word[0]).join('');
  return words.length > 4 ? [initials, initials.slice(0, -1)] : [initials];
}
