import { stringify } from 'yaml';
import { documentKinds } from '../model/document-kinds.ts';
import type { Instrument, Matter, ParsedText } from '../model/hierarchy.ts';
import type { OrganIndex } from '../model/organ-index.ts';
import { printedWords, standsIn } from '../model/printed-words.ts';
import type { RegulationFile } from '../model/schemas/regulation.ts';
import { isMotto } from '../model/text/closing.ts';
import { isCapitals } from '../model/text/shape.ts';
import { paragraphText } from '../model/walk.ts';

/**
 * What a text says of itself, for an editor to check: kind, number, title, issuer, signer, date and place, and the
 * documents it is based on. All of it is in the text; what the text does not say is null.
 */
export function proposeIdentity(id: string, text: ParsedText, organs: OrganIndex): RegulationFile {
  const main = text.instruments[text.main] as Instrument;
  const first = text.instruments[0] as Instrument;
  const front = linesOf(main.front);
  const opening = linesOf(first.front);
  const { kind, title } = nameOf(main, front);
  const date = datedLine([...front, ...opening]);
  const printed = printedWords(text.source);
  const ifPrinted = (words: string | null) => (words && standsIn(words, printed) ? words : null);
  return {
    id,
    kind,
    number: ifPrinted(numberOf(main) ?? numberOf(first)),
    title: ifPrinted(title) ?? '',
    issuer: issuerOf([...front, ...opening], organs),
    signer: ifPrinted(signerOf(main) ?? signerOf(first)),
    issued: date?.issued ?? null,
    place: date?.place ?? null,
    status: {
      force: 'unknown',
      summary: 'Hiệu lực: chưa xác định. Đây không phải bản công bố chính thức.',
      facts: [],
    },
    relations: basesOf(main),
  };
}

const linesOf = (matters: readonly Matter[]): string[] =>
  matters.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)));

const INSTRUMENT_KINDS = documentKinds('titled');
const KIND = new RegExp(`^(${INSTRUMENT_KINDS.join('|')})(?!\\p{L})\\s*[:.]?\\s*(.*)$`, 'iu');
const NUMBER = /\d+[a-z]?(?:\s?[-/]\s?[\p{Lu}\d][\p{L}\d-]*)+/u;
const TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 300;

/**
 * Kind and title, from the lines of the title: `QUY CHẾ` / `Làm việc của …`; where there is no title, the first line that
 * may be one; none where a text begins with its articles.
 */
function nameOf(main: Instrument, front: readonly string[]): { kind: string; title: string } {
  const titled = linesOf(main.front.filter(({ kind }) => kind === 'title'));
  const plain = titled.length > 0 ? titled : front;
  const lines = cellsOf(main.front, plain);
  const at = titleLine(lines);
  const [, word, rest = ''] = KIND.exec(lines[at] ?? '') ?? [];
  const kind = INSTRUMENT_KINDS.find((one) => one.toLowerCase() === word?.toLowerCase()) ?? 'Văn bản';
  const below = lines.slice(at + 1);
  const end = below.findIndex(endsTitle);
  const own = [withoutNumber(rest), ...below.slice(0, Math.min(end < 0 ? below.length : end, TITLE_LINES))];
  const title = own.join(' ').replace(/\s+/gu, ' ').trim();
  return { kind, title: (at >= 0 && title) || firstLine([...lines, ...front]) || wordsAlone(main) };
}

/** The cell of a table over the text that names a kind in capitals; the lines themselves where none does. */
function cellsOf(matters: readonly Matter[], lines: readonly string[]): readonly string[] {
  const tables = matters.map((matter) => ({
    ...matter,
    paragraphs: matter.paragraphs.filter(({ table }) => table),
  }));
  const title = linesOf(tables).find((cell) => KIND.test(cell) && isCapitals(cell));
  return title ? [title] : lines;
}

/** The line that names the kind; the one in capitals where several do. */
function titleLine(lines: readonly string[]): number {
  const inCapitals = lines.findIndex((line) => KIND.test(line) && isCapitals(line));
  return inCapitals >= 0 ? inCapitals : lines.findIndex((line) => KIND.test(line));
}

/** Whether a line under a title is no longer of it: `(Ban hành kèm theo …`, a rule, a basis, a preamble. */
const endsTitle = (line: string): boolean =>
  /^\(|^(?:Căn cứ|Số|LỜI|Được ban hành|Ban hành kèm|CỘNG H|MỤC LỤC|PHẦN MỞ ĐẦU|Phiên bản)(?!\p{L})|^[-–—_*=\s.]+$|-{4}/iu.test(
    line,
  ) ||
  line.length > LONGEST_TITLE_LINE ||
  DATED.test(line);

const withoutNumber = (words: string): string =>
  words.replace(new RegExp(`^(?:số\\s*:?\\s*)?${NUMBER.source}\\s*(?:[-–—:]\\s*)?`, 'iu'), '');

const firstLine = (lines: readonly string[]): string => printedWords(lines.find(mayBeTitle) ?? '');

const mayBeTitle = (line: string): boolean =>
  /\p{L}/u.test(line) &&
  !isMotto(line) &&
  !/^Độc lập\s*[-–]/u.test(line) &&
  !OFFICE.test(line) &&
  !endsTitle(line);

/** The first line of a text without articles. */
const wordsAlone = ({ divisions, back }: Instrument): string =>
  divisions.length > 0 ? '' : firstLine(linesOf(back));

/** The number on its own line, or on the line of the title. */
function numberOf({ front }: Instrument): string | null {
  const own = linesOf(front.filter(({ kind }) => kind === 'number'));
  const titled = linesOf(front.filter(({ kind }) => kind !== 'basis' && kind !== 'preamble')).filter(
    (line) => KIND.test(line) || /^\S{0,12}\s?số\s*:/iu.test(line),
  );
  return [...own, ...titled].map((line) => NUMBER.exec(line)?.[0]).find(Boolean) ?? null;
}

const OFFICE =
  /^(?:QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH NƯỚC|BỘ |ỦY BAN |UỶ BAN |HỘI ĐỒNG |TÒA ÁN |VIỆN |TRƯỜNG |ĐẠI HỌC |HỌC VIỆN |BAN |HUYỆN ỦY|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|SỞ |CÔNG TY |TỔNG |CỤC |NGÂN HÀNG |HỘI |LIÊN |TỈNH |THÀNH PHỐ )[\p{Lu}\s,-]*(?!\p{L})/u;

/** The office that is above the number: `ỦY BAN NHÂN DÂN HUYỆN`. */
function issuerOf(lines: readonly string[], organs: OrganIndex): RegulationFile['issuer'] {
  const words = lines
    .slice(0, 12)
    .flatMap((line) => OFFICE.exec(line.split(/\s{3,}|\t/u)[0] ?? '')?.[0] ?? []);
  const name = words[0]?.replace(/[-\s]+$/u, '');
  if (!name) return null;
  const known = organs.organs.find((organ) =>
    [organ.name, ...organ.aliases].some((one) => one.toLocaleUpperCase('vi') === name),
  );
  return { organ: known?.id ?? null, name, at: null };
}

const PERSON = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;
const PERSON_IN_CAPITALS = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u;

/** The name under a signature: its last line, if it reads like the name of a person. */
function signerOf({ back }: Instrument): string | null {
  const lines = linesOf(back.filter(({ kind }) => kind === 'signature'));
  const last = lines.at(-1)?.trim() ?? '';
  return lines.length > 1 && (PERSON.test(last) || PERSON_IN_CAPITALS.test(last)) ? last : null;
}

const DATED =
  /(?:^|\s{2}|\t)(\p{Lu}[\p{L}\s.]{1,40}?),\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\.?$/u;

/** Place and day of issue: `Hà Nội, ngày 05 tháng 3 năm 2020`. */
function datedLine(lines: readonly string[]): { issued: string | null; place: string } | null {
  const found = lines.map((line) => DATED.exec(line)).find(Boolean);
  if (!found) return null;
  const [, place = '', day = '', month = '', year = ''] = found;
  const issued = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = !Number.isNaN(Date.parse(issued)) && new Date(issued).getUTCDate() === Number(day);
  return { issued: isDay ? issued : null, place: place.trim() };
}

const DOCUMENT = new RegExp(
  `^(?:[-–•]\\s*)?Căn cứ (?:vào )?((?:${documentKinds('cited').join('|')})(?!\\p{L}).*)$`,
  'u',
);

/** The documents that the bases name. */
function basesOf({ front }: Instrument): RegulationFile['relations'] {
  return front.flatMap(({ id, paragraphs }) => {
    const [paragraph] = paragraphs;
    const words = id && paragraph ? DOCUMENT.exec(paragraphText(paragraph))?.[1] : null;
    const document = words?.replace(/[\s;,.]+$/u, '');
    return id && document ? [{ kind: 'basis', document, at: id, quote: document, held: null }] : [];
  });
}

/** `regulation.yaml` as an import proposes it. */
export const identityYaml = (about: RegulationFile): string =>
  `# Proposed by the import from words that stand in the text; \`null\`: the text is silent. Please check.\n${stringify({ ...about, title: about.title || null }, { lineWidth: 120 })}`;
