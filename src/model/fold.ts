/**
 * Vietnamese words without their marks, as readers type them and as addresses are made: `Ủy` and `ủy` and `uỷ` are `uy`,
 * `đ` is `d`. What is not a letter stays as it is.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ĐđÐð]/gu, 'd')
    .normalize('NFC')
    .toLowerCase();
}

/** A text as part of an address: folded, its words joined by single hyphens; `Ban Dân vận` becomes `ban-dan-van`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
