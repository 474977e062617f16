import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built style sheet with its fonts inside; what a browser marks as the target of an address has a class here. */
export function inlineSheet(dist: string, sheet: string, base: string): string {
  const css = readFileSync(join(dist, sheet), 'utf8');
  return (
    css
      .replace(/url\("?(\/[^)"]+\.woff2)"?\)/gu, (_, font: string) => {
        const bytes = readFileSync(join(dist, font.slice(base.length)));
        return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
      })
      // The fonts are in the file: there is nothing to wait for.
      .replace(/font-display:\s*optional/gu, 'font-display:block')
      .replace(/:target(?![-\w])/gu, ':is(:target,.is-target)')
      .replaceAll('</', '<\\/')
  );
}
