import fc from 'fast-check';
import { printRegulation, type Style, smallRegulation } from './random-regulation.ts';

/** What a mutation may put into a text: marks of the ladder, quotation marks, markup, odd characters. */
const INSERTS = [
  '',
  '\n',
  '\n\n',
  '\f',
  '\r\n',
  ' ',
  '“',
  '”',
  '"',
  '**',
  '*',
  '# ',
  '\\',
  '---\n',
  '> ',
  '`',
  '|',
  '\nĐiều 1. ',
  '\nĐiều 3\n',
  '\nChương I\n',
  '\nMục 2. ',
  '\n1. ',
  '\n2.1. ',
  '\na) ',
  '\nKhoản 1. ',
  '\n2- ',
  '\na- ',
  '\nĐiều IV. ',
  '\nĐiều thứ nhất. ',
  '\nMỤC LỤC\n',
  '\nCHƯƠNG MỘT\n',
  '\nđ) ',
  '\nPHỤ LỤC I\n',
  '\nQUY CHẾ\n',
  '\nNơi nhận:\n',
  './.\n',
  '<!-- ',
  ' -->',
  '<div>',
  '</div>',
  '\u00a0',
  '\u00ad',
  '\u00d0',
  '\u0301',
  '\ud83d',
  '[1] ',
  'như sau:\n“Điều 5. ',
  '………… 12\n',
  '\t',
  '\u2028',
  '1.',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
];

/** Texts with some places struck out, and others put in. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(smallRegulation, fc.constantFrom<Style>('markdown', 'plain', 'wrapped'), mutations(INSERTS))
  .map(([regulation, style, made]) => mutate(printRegulation(regulation, style), made));

/** Where to change something, how much to strike out, what to put in. */
type Mutation = readonly [place: number, length: number, insert: string];

/** Changes at random places. */
export function mutations(inserts: readonly string[]): fc.Arbitrary<Mutation[]> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.array(fc.tuple(place, fc.nat(40), fc.constantFrom(...inserts)), { minLength: 1, maxLength: 12 });
}

/** A text after changes. */
export const mutate = (source: string, made: readonly Mutation[]): string =>
  made.reduce((text, [place, length, insert]) => {
    const at = Math.floor(place * text.length);
    return text.slice(0, at) + insert + text.slice(at + length);
  }, source);
