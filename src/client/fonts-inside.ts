import { fetched } from './fetched.ts';

const loading = new Map<string, Promise<string>>();

/** The rules of the site's own fonts with their files in them, for pictures, which may load nothing. */
export function fontFaces(families: readonly string[]): Promise<string> {
  const key = families.join();
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })))
    .filter(
      ({ rule }) =>
        rule instanceof CSSFontFaceRule && families.some((family) => rule.cssText.includes(family)),
    );
  const faces =
    loading.get(key) ??
    Promise.all(rules.map(({ rule, base }) => withFilesInside(rule.cssText, base))).then((all) =>
      all.join('\n'),
    );
  loading.set(key, faces);
  faces.catch(() => loading.delete(key));
  return faces;
}

/** CSS with every file that it names put into it as data. */
export async function withFilesInside(css: string, base: string): Promise<string> {
  const names = [
    ...new Set([...css.matchAll(/url\((["']?)([^"')#]+)\1\)/gu)].map((found) => found[2] ?? '')),
  ];
  let made = css;
  for (const name of names.filter((one) => !one.startsWith('data:'))) {
    const data = await asData(new URL(name, base).href);
    made = made.replaceAll(name, data);
  }
  return made;
}

async function asData(address: string): Promise<string> {
  const blob = await fetched(address, (answer) => answer.blob());
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
