/** What is said of a paragraph, before the words in question. */
export const NOTICES = {
  hidden: 'has hidden words, which were left out',
  struck: 'has words that are struck through, which were left out',
  deleted: 'has words deleted in a tracked change, which were left out',
  inserted: 'has words put in by a tracked change, which were taken in',
  unseen: 'has words that nobody sees, white or too small, which were taken in',
  equation: 'has an equation, which was written in a line',
  picture: 'has a picture; words in it are not taken in',
  ruby: 'has words above other words; only those below were taken in',
  'drawn words': 'has words drawn as a picture, which were not taken in',
} as const;

/** What is in a paragraph besides its text. */
export type NoticeKind = keyof typeof NOTICES;
