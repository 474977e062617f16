/** The words of an Akoma Ntoso file outside its metadata, as a program that knows nothing of the schema gathers them. */
export function wordsOfAkn(file: string): string {
  const text = file
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<meta>[\s\S]*?<\/meta>/gu, '')
    .replace(/<[^>]*>/gu, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Every eId of a file, in its order. */
export const eIdsOf = (file: string): string[] =>
  [...file.matchAll(/\seId="([^"]*)"/gu)].map((found) => found[1] as string);

/** A text without what the site's interface leaves out of comparisons: white space, `#`, `*`, `\`, a line's opening `- `. */
export const compared = (text: string): string => text.replace(/^\s*- /gmu, '').replace(/[\s#*\\]/gu, '');
