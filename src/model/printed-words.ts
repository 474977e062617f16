/** The words of a text in one line, without the marks of Markdown: what is compared with words quoted from it. */
export const printedWords = (text: string): string =>
  text
    .replace(/[#*\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether words are in printed words, marks of Markdown and white space aside. */
export const standsIn = (words: string, printed: string): boolean => printed.includes(printedWords(words));
