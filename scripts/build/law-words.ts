import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/**
 * The words of all elements of a page that bear `data-law`, in document order. Throws where one such element is nested in
 * another, or never closed. Thousands of pages are read at every build: of one that is written as plainly as the site's
 * pages are, only the marked elements are read, ten times as fast as a browser's tokenizer, which reads all others.
 */
export function lawWordsOf(html: string): string[] {
  const main = mainOf(html);
  return plainlyRead(main) ?? tokenized(main);
}

/** What is in `main`, where no mark is outside it: menus are half of a page, and need no reading. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) return html;
  const first = html.indexOf('data-law');
  return first < start || html.lastIndexOf('data-law') > end ? html : html.slice(start, end);
}

/** Elements without content, which no end tag follows. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A tag whose attributes have no values but in double quotes. */
const TAG =
  /<(?<end>\/?)(?<name>[a-z][a-z\d]*)(?<attributes>(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(?<closed>\/?)>/uy;
/** Whether attributes, their values left out, have the mark. */
const isMarked = (attributes = ''): boolean =>
  attributes.includes('data-law') && /\sdata-law(?![^\s=])/u.test(attributes.replace(/"[^"]*"/gu, ''));
/** Within these a tag is none. */
const FOREIGN = /<(?:[!?]|script|style|noscript|title|textarea|plaintext|xmp|iframe|noembed|noframes)/iu;
const LETTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};

function tagAt(html: string, at: number): RegExpExecArray['groups'] | null {
  TAG.lastIndex = at;
  return TAG.exec(html)?.groups ?? null;
}

/** The words of the marked elements; null where a page has anything but plain tags and words in or around them. */
function plainlyRead(html: string): string[] | null {
  if (FOREIGN.test(html.slice(0, html.lastIndexOf('data-law')))) return null;
  const found: string[] = [];
  let at = 0;
  for (let hit = html.indexOf('data-law'); hit >= 0; hit = html.indexOf('data-law', at)) {
    const start = html.lastIndexOf('<', hit);
    const tag = start < at ? null : tagAt(html, start);
    if (!tag || tag.end || !isMarked(tag.attributes)) return null;
    const element = tag.closed || VOID.has(tag.name ?? '') ? null : wordsFrom(html, TAG.lastIndex);
    if (!element) return null;
    found.push(element.words);
    at = element.end;
  }
  return found;
}

/** The words of the element whose content begins here, and where it ends; null where something in it is not plain. */
function wordsFrom(html: string, from: number): { words: string; end: number } | null {
  let words = '';
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const next = html.indexOf('<', at);
    const text = next < 0 ? null : plainText(html.slice(at, next));
    const tag = tagAt(html, next);
    if (text === null || !tag || isMarked(tag.attributes)) return null;
    words += text;
    at = TAG.lastIndex;
    if (tag.end) depth--;
    else if (!tag.closed && !VOID.has(tag.name ?? '')) depth++;
  }
  return { words, end: at };
}

/** Words with their letters as such; null where one is written in an unusual way. */
function plainText(written: string): string | null {
  if (!/[&\0\r]/u.test(written)) return written;
  let isPlain = !/[\0\r]/u.test(written);
  const text = written.replace(/&([^;]*;?)/gu, (_, name: string) => {
    const letter = name.endsWith(';') ? LETTERS[name.slice(0, -1)] : undefined;
    isPlain &&= letter !== undefined;
    return letter ?? '';
  });
  return isPlain ? text : null;
}

/** Elements whose content is no markup, and how a tokenizer must read it. */
const TEXT_ONLY: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.DATA,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** The same as the tokenizer of a browser reads it. */
function tokenized(html: string): string[] {
  const found: string[] = [];
  /** How many elements are open since and with the one marked; 0 outside. */
  let depth = 0;
  const add = ({ chars }: Token.CharacterToken) => {
    if (depth > 0) found[found.length - 1] += chars;
  };
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs, selfClosing }) {
        tokenizer.state = TEXT_ONLY[tagName] ?? TokenizerMode.DATA;
        const isLaw = attrs.some((attribute) => attribute.name === 'data-law');
        if (isLaw && depth > 0) throw new Error('data-law is nested in data-law');
        if (isLaw) found.push('');
        if ((isLaw || depth > 0) && !selfClosing && !VOID.has(tagName)) depth++;
      },
      onEndTag() {
        if (depth > 0) depth--;
      },
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: add,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  if (depth > 0) throw new Error('an element marked data-law is not closed');
  return found;
}

function nothing(): void {}
