import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** Elements without content, which no end tag follows. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is no markup, and how a tokenizer must read it. */
const TEXT_ONLY: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.DATA,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/**
 * The words of all elements of a page that bear `data-law`, in document order. Reads the page as a stream of tags, for
 * thousands of pages are read at every build. Throws where one such element is nested in another, or never closed.
 */
export function lawWordsOf(html: string): string[] {
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
  tokenizer.write(mainOf(html), true);
  if (depth > 0) throw new Error('an element marked data-law is not closed');
  return found;
}

/** What is in `main`, where no mark is outside it: menus are half of a page, and need no reading. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) return html;
  const first = html.indexOf('data-law');
  return first < start || html.lastIndexOf('data-law') > end ? html : html.slice(start, end);
}

function nothing(): void {}
