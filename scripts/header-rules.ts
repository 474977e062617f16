/** Headers for the addresses that a pattern such as `/_astro/*` covers. */
export interface HeaderRule {
  readonly covers: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Headers that an earlier rule gave and that are not sent here. */
  readonly without: readonly string[];
}

/**
 * Reads a `_headers` file as Cloudflare Pages knows it: an address pattern at the start of a line, its headers indented
 * below (`! Name` takes one away again), `#` for comments. Served here too, so that what is tested is what is published.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { covers: RegExp; headers: [string, string][]; without: string[] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (!/^\s/u.test(line)) {
      rules.push({ covers: patternOf(words), headers: [], without: [] });
      continue;
    }
    const colon = words.indexOf(':');
    const rule = rules.at(-1);
    if (rule && words.startsWith('! ')) {
      rule.without.push(words.slice(2).toLowerCase());
      continue;
    }
    if (!rule || colon < 1)
      throw new Error(`_headers: expected "Name: value" below an address, found «${words}»`);
    rule.headers.push([words.slice(0, colon), words.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for one address (without the base path); where two rules name the same header, its values are joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const held = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.covers.test(path)) continue;
    for (const name of rule.without) held.delete(name);
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = held.get(key);
      held.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return held;
}

function patternOf(address: string): RegExp {
  const literal = address.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'u');
}
