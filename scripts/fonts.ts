/**
 * Makes the site's own font files in `src/styles/fonts/` (not committed; `src/styles/fonts.css` names them). Run at
 * every build; does nothing where the files were made of the same sources, letters and options.
 *
 * Each weight is ONE file with Latin and Vietnamese letters together, and one with the rare ones. The usual web packages
 * split a weight otherwise: a Vietnamese word then takes three files (ASCII; đ ơ ư; the letters with tones) and weighs half
 * as much again because the files share no accents. So we start from the whole TrueType files that Google Fonts
 * publishes and keep the letters we write, without hinting.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { GRID, lightened, TOLERANCE } from './fonts/lighten.ts';

const PACKAGES = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
const FONTS_FOLDER = new URL('../src/styles/fonts/', import.meta.url);
const LICENCES_FOLDER = new URL('../public/fonts/', import.meta.url);
const STAMP = new URL('made-of.txt', FONTS_FOLDER);

const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const LOWER = `abcdefghijklmnopqrstuvwxyz${VIETNAMESE}`;
const WRITTEN = `${LOWER}${LOWER.toUpperCase()}0123456789 \u00a0.,;:!?-–—()[]/"'“”‘’…%&+*`;

/** The bold sans is for our headings, labels and words set in capitals. */
const HEADINGS = `${LOWER}${LOWER.toUpperCase()}0123456789 \u00a0.,:;?-–()[]/“”…·→`;

/**
 * Letters that few pages show are in a file of their own, fetched only where one is used: 5 kB less for nearly every page.
 * The serif also sets headings that the law writes in capitals.
 */
const RARE_IN_SERIF = `fjwzẳẵỗỹỵEFJWZĂẰẮẲẴẦẨẪÈÉẺẼẸÊỀẾỂỄÌỈĨÒÓỎÕỌỒỖỜỞỠỢÙÚŨỤỪỬỮỲÝỶỸỴ!–—[]"'‘’…%&+*`;
const RARE_IN_SANS = `fjwzẳẵẹễỹỵEFRZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỠỢÙÚŨỤƯỪỬỮỰỲỶỸỴ!—"'‘’%&*@#=<>|_•×←→`;
const RARE_IN_BOLD = `fjwzằẳẵéẻẹễỏỗùừỹỵEFJORWYZ${VIETNAMESE.toUpperCase().replace(/[ĐỦ]/gu, '')}–[]…→`;

/** The serif speaks for the law and needs no signs of ours. */
const FONTS = [
  {
    file: 'serif-400',
    source: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    letters: WRITTEN,
    rare: RARE_IN_SERIF,
  },
  {
    file: 'sans-400',
    source: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    letters: `${WRITTEN}@#=<>|_·•×←→`,
    rare: RARE_IN_SANS,
  },
  {
    file: 'sans-600',
    source: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    letters: HEADINGS,
    rare: RARE_IN_BOLD,
  },
].flatMap(({ file, source, letters, rare }) => [
  { file: `${file}.woff2`, source, letters: [...letters].filter((one) => !rare.includes(one)).join('') },
  { file: `${file}-rare.woff2`, source, letters: [...letters].filter((one) => rare.includes(one)).join('') },
]);

/**
 * Pictures are drawn by a library that reads the file of a font anew for every run of text, so theirs are small too: with
 * the whole files that was half the time of a build. What texts of other places may write besides is in Latin-1.
 */
const PICTURE_FONTS = [
  { file: 'picture-serif-400.ttf', source: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf' },
  { file: 'picture-serif-600.ttf', source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
  { file: 'picture-sans-400.ttf', source: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
  { file: 'picture-sans-600.ttf', source: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
];
const LATIN_1 = String.fromCodePoint(...Array.from({ length: 95 }, (_, n) => 0xa1 + n));
const PICTURE_LETTERS = `${WRITTEN}${LATIN_1}@#=<>|_·•×←→≤≥`;

/** The letters of a weight, in both of its files: `sans-600`. */
export const lettersOf = (weight: string): ReadonlySet<string> =>
  new Set(FONTS.filter(({ file }) => file.startsWith(weight)).flatMap(({ letters }) => [...letters]));

/**
 * The letters of a file of rare ones as `unicode-range` of a style sheet says them. A range may run over what no font here
 * has, but over no letter of the other file: what is asked for is the same, and the ranges are few.
 */
export function unicodeRange(file: string): string {
  const codesOf = (one: string) =>
    [...(FONTS.find((font) => font.file === one)?.letters ?? '')].map(
      (letter) => letter.codePointAt(0) as number,
    );
  const others = codesOf(file.replace('-rare', ''));
  const codes = codesOf(file).sort((a, b) => a - b);
  const ends: [number, number][] = [];
  for (const code of codes) {
    const last = ends.at(-1);
    if (last && !others.some((other) => other > last[1] && other < code)) last[1] = code;
    else ends.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return ends.map(([from, to]) => (from === to ? `u+${hex(from)}` : `u+${hex(from)}-${hex(to)}`)).join(', ');
}

const LICENCES = [
  { file: 'OFL-source-serif-4.txt', source: 'source-serif-4/LICENSE_FONT' },
  { file: 'OFL-be-vietnam-pro.txt', source: 'be-vietnam-pro/LICENSE_FONT' },
];

/**
 * Text is NFC and set in one style, so no layout table is needed to write it. Kerning would be the one worth having; it
 * costs 5.8 kB of the 43 that an article page may weigh, with little to see for it at these sizes.
 */
const OPTIONS = {
  targetFormat: 'truetype',
  noHinting: true,
  keepFeatures: [],
  dropTables: ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT'],
} as const;

/** With the name of the family that all weights share, which is how a picture asks for one. */
const PICTURE_OPTIONS = { ...OPTIONS, preserveNameIds: [16, 17] };

/** In Be Vietnam Pro the opening quote begins left of its place, so that the space before a quote all but closes. */
const SHIFTS = { '“': 75 } as const;
const shiftsOf = (file: string) => (/^sans-\d+\.woff2$/u.test(file) ? SHIFTS : {});

/** Makes what is missing or stale and gives each file's size in bytes, or null where all was already. */
export async function makeFonts(): Promise<Record<string, number> | null> {
  const sources = await Promise.all(
    [...FONTS, ...PICTURE_FONTS].map((font) => readFile(new URL(font.source, PACKAGES))),
  );
  const stamp = stampOf(sources);
  if (stamp === (await readFile(STAMP, 'utf8').catch(() => ''))) return null;

  await Promise.all([FONTS_FOLDER, LICENCES_FOLDER].map((folder) => mkdir(folder, { recursive: true })));
  const sizes: Record<string, number> = {};
  for (const [place, font] of FONTS.entries()) {
    const light = lightened(
      await subsetFont(sources[place] as Buffer, font.letters, OPTIONS),
      shiftsOf(font.file),
    );
    const made = await subsetFont(light, font.letters, { ...OPTIONS, targetFormat: 'woff2' });
    await writeFile(new URL(font.file, FONTS_FOLDER), made);
    sizes[font.file] = made.length;
  }
  for (const [place, { file }] of PICTURE_FONTS.entries()) {
    const source = sources[FONTS.length + place] as Buffer;
    const made = await subsetFont(source, PICTURE_LETTERS, PICTURE_OPTIONS);
    await writeFile(new URL(file, FONTS_FOLDER), made);
    sizes[file] = made.length;
  }
  for (const licence of LICENCES) {
    await copyFile(new URL(licence.source, PACKAGES), new URL(licence.file, LICENCES_FOLDER));
  }
  await writeFile(STAMP, stamp);
  return sizes;
}

function stampOf(sources: readonly Buffer[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([
      FONTS,
      PICTURE_FONTS,
      PICTURE_LETTERS,
      LICENCES,
      PICTURE_OPTIONS,
      GRID,
      TOLERANCE,
      SHIFTS,
    ]),
  );
  for (const source of sources) hash.update(source);
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) {
  const sizes = await makeFonts();
  for (const [file, bytes] of Object.entries(sizes ?? {})) console.log(`${file}  ${bytes} bytes`);
}
