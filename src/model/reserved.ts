/** Addresses of the site itself, which nothing that content names may take. */
export const RESERVED = {
  /** At the top of the site, where regulations are. */
  regulation:
    /^(?:404|anh|index|ban-luu|co-quan|du-lieu|fonts|pagefind|phuong-phap|so-do|thuat-ngu|tim-kiem|trinh-chieu|van-ban)$/u,
  /** Below `co-quan/`, where organs are. */
  organ: /^(?:so-sanh|nhom)$/u,
  /** Below `trinh-chieu/`, where decks are: the quiz, and the deck of each organ. */
  deck: /^(?:on-tap$|co-quan-)/u,
} as const;

/** What is said of an id that the site itself needs as an address; null where it does not. */
export const reservedFault = (kind: keyof typeof RESERVED, id: string): string | null =>
  RESERVED[kind].test(id) ? `\`${id}\` is an address of the site itself; take another name` : null;
