import { codePoint } from 'dingbat-to-unicode';
import { Unreadable } from '../unreadable.ts';

/** Letters that are printed otherwise than they are written: raised ones, those of symbol fonts, those of old fonts. */

const ABOVE = signsOf(
  '0123456789+-−–=()abcdefghijklmnoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
);
const BELOW = signsOf('0123456789+-−–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

function signsOf(plain: string, small: string): ReadonlyMap<string, string> {
  const others = [...small];
  return new Map([...plain].map((letter, i) => [letter, others[i] as string]));
}

/** A raised run longer than this, or of several words, is a way to set words, not an exponent. */
const LONGEST_EXPONENT = 12;

/**
 * Letters above or below the line as letters on it, so that `10` and a raised `6` is not read as `106`: `⁶`, or `^(0,5)`
 * where there is no such sign. Marks of notes, `(1)`, `[2]`, `*`, cannot be misread and stay. Null where words cannot be
 * given so, and stand on the line.
 */
export function raisedSigns(text: string, raised: 'above' | 'below'): string | null {
  const [, before = '', inner = '', after = ''] = /^([\s.,;:]*)(.*?)([\s.,;:]*)$/su.exec(text) ?? [];
  if (inner === '' || /^(?:\[[^\]]*\]|\([^)]*\)|[*†‡#])+$/u.test(inner)) return text;
  const signs = raised === 'above' ? ABOVE : BELOW;
  const small = [...inner].map((letter) => signs.get(letter));
  if (small.every((sign) => sign !== undefined)) return before + small.join('') + after;
  if (inner.length > LONGEST_EXPONENT || /\s/u.test(inner)) return null;
  return `${before}${raised === 'above' ? '^' : '_'}(${inner})${after}`;
}

const SYMBOL_FONT = /^(?:symbol|webdings|wingdings(?: [23])?)$/iu;
/** The signs for which symbol fonts are used as bullets, where no font names the sign. */
const BULLETS = /[\uf0b7\uf0a7\uf02d\uf0d8\uf076\uf0fc]/u;

/** What is printed for letters in a font of symbols; the letters themselves in any other. */
export function symbolsIn(text: string, font: string | null): string {
  if (font === null || !SYMBOL_FONT.test(font)) return text;
  return [...text].map((letter) => symbolOf(letter.codePointAt(0) as number, font)).join('');
}

/** The sign of a symbol font as a letter of Unicode. */
export function symbolOf(code: number, font: string): string {
  if (code < 0x20 || (code > 0xff && (code < 0xf000 || code > 0xf0ff))) return String.fromCodePoint(code);
  const sign = codePoint(font, code & 0xff)?.string;
  if (sign !== undefined) return sign;
  if (code < 0xf000 && !SYMBOL_FONT.test(font)) return String.fromCodePoint(code);
  if (BULLETS.test(String.fromCodePoint(code))) return '-';
  throw new Unreadable(`has a sign of the font ${font} (${code.toString(16)}) that no other font has`);
}

const TCVN3_FONT = /^\.Vn/iu;
const VNI_FONT = /^VNI[- ]/iu;
/** Letters that Unicode has for Vietnamese and the old writings do not: words with them are Unicode, whatever their font. */
const UNICODE_ONLY = /[ĂăĐđƠơƯưẠ-ỹ]/u;

/** What is wrong with letters written for an old font, in which other letters are printed for them; null where nothing is. */
export function oldFontFault(text: string, font: string | null): string | null {
  if (font === null || UNICODE_ONLY.test(text)) return null;
  if (TCVN3_FONT.test(font) && /[¡-¬\u00ad®-¿ÄÆÇËÎÏÑÖ×ØÜÞßäåæçëîïðñö÷øûüþÿ]/u.test(text)) {
    return `holds the letters of TCVN3 (font ${font})`;
  }
  return VNI_FONT.test(font) && /[\u00c0-\u00ff\u0152\u0153]/u.test(text)
    ? `holds the letters of VNI (font ${font})`
    : null;
}
