/** Texts and Word files made by chance, new ones at each run: nothing crashes or hangs, no word is lost or made up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../scripts/import/unreadable.ts';
import { readWordFile } from '../../scripts/import/word/file.ts';
import { normalizeSource } from '../../src/model/text/normalize.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { fuzz, keptCases } from '../support/fuzz.ts';
import { expectLossless, expectNothingDropped } from '../support/lossless.ts';
import { madeDocx, p, part, r } from '../support/made-docx.ts';
import { mutate, mutatedText, mutations } from '../support/mutated-texts.ts';

/** The longest that one small input may take, in milliseconds of work. */
const LONGEST = 3_000;

async function inTime(work: () => Promise<void> | void): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST);
}

const readsWhole = (source: string, read = parseText) =>
  inTime(() => {
    expectLossless(read(source));
    expectNothingDropped(read(normalizeSource(source)));
  });

describe('texts', () => {
  test.each(keptCases('.txt'))('$name is read whole', ({ bytes }) =>
    readsWhole(new TextDecoder().decode(bytes)),
  );

  test('however mutated, are read whole', async () => {
    const keep = { ending: '.txt', bytesOf: (text: string) => text };
    expect(await fuzz(mutatedText, (source) => readsWhole(source), 4, keep)).toBeGreaterThan(10);
  }, 60_000);

  test('a reader that loses a word is seen', async () => {
    const careless = (source: string) => {
      const text = parseText(source);
      const instruments = text.instruments.map((one) => ({ ...one, back: one.back.slice(1) }));
      return { ...text, instruments };
    };
    await expect(fuzz(mutatedText, (source) => readsWhole(source, careless), 4, null)).rejects.toThrow(
      'seed',
    );
  }, 60_000);
});

const BODY = [
  p(r('Điều 1. ') + r('Phạm vi', '<w:b/>')),
  p('1. Cơ quan chủ trì tham mưu giúp cấp ủy;'),
  p(r('a) Báo cáo ') + r('trước ngày 15', '<w:i/>')),
  p('Điều 2. Hiệu lực'),
].join('');

/** What may be put into the main part of a Word file. */
const XML = [
  '',
  '</w:p><w:p>',
  '<w:r><w:t>thêm</w:t></w:r>',
  '<w:t>lời</w:t>',
  '<w:p/>',
  '<w:br/>',
  '<w:tab/>',
  '</w:r>',
  '<w:r>',
  '<w:t>',
  '</w:t>',
  '&amp;',
  '&',
  '&#x1;',
  '<',
  '>',
  '"',
  '\u0000',
  '\u202e',
  '<w:vanish/>',
  '<w:caps/>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:rPr><w:strike/></w:rPr>',
  '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  '<w:proofErr w:type="spellStart"/>',
  '<f:new>mới</f:new>',
  '<w:sdt><w:sdtContent>',
  '<w:tbl><w:tr><w:tc>',
  '<m:oMath/>',
  '<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
  '<w:ins><w:r><w:t>chèn</w:t></w:r></w:ins>',
  '<w:numPr><w:ilvl w:val="4294967294"/><w:numId w:val="1"/></w:numPr>',
  '<w:subDoc r:id="rId9"/>',
  '<w:sym w:char="F0B7"/>',
  '<w:footnoteReference w:id="1"/>',
  '<w:fldSimple w:instr="PAGE"/>',
  '<w:noBreakHyphen/>',
  '<!DOCTYPE a>',
  '<?a?>',
];

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLocaleLowerCase('vi');
/** The words between the tags of `w:t`, found by nothing but these. */
function written(xml: string): string {
  let isWords = false;
  let words = '';
  for (const [, tag, text = ''] of xml.matchAll(/(<[^>]*>)|([^<]+)/gu)) {
    if (tag) isWords = /^<w:t(?: [^>]*[^/])?>$/u.test(tag) || (isWords && tag !== '</w:t>');
    else if (isWords) words += text;
  }
  return words.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** A Word file is refused, or warned about, or its words come out as written. */
async function readsAsWritten(xml: string, bytes: Uint8Array, read = readWordFile): Promise<void> {
  await inTime(async () => {
    const file = await read(bytes).catch((error: unknown) => {
      if (error instanceof Unreadable) return null;
      throw error;
    });
    if (file && file.notices.length === 0) expect(letters(file.text)).toBe(letters(written(xml)));
  });
}

describe('Word files', () => {
  const whole = part('document', `<w:body>${BODY}<w:sectPr/></w:body>`);
  const start = whole.indexOf('<w:body>');
  /** Most changes fall between elements and delete nothing, or hardly a file would be accepted. */
  const mutatedXml = mutations(XML).map((made) =>
    made.slice(0, 3).reduce((xml, [place, length, insert]) => {
      const at = Math.floor(start + place * (xml.length - start));
      if (length % 4 === 0) return mutate(xml, [[at / xml.length, length, insert]]);
      const between = Math.max(xml.indexOf('<', at), start);
      return xml.slice(0, between) + insert + xml.slice(between);
    }, whole),
  );
  const packed = (xml: string) => madeDocx({ body: BODY, files: { 'word/document.xml': xml } });
  const keepXml = { ending: '.xml', bytesOf: (xml: string) => xml };

  test.each(keptCases('.xml'))('$name is read as written, or refused', async ({ bytes }) => {
    const xml = new TextDecoder().decode(bytes);
    await readsAsWritten(xml, await packed(xml));
  });

  test('however their XML is mutated, are read as written, or refused', async () => {
    const holds = async (xml: string) => readsAsWritten(xml, await packed(xml));
    expect(await fuzz(mutatedXml, holds, 3, keepXml)).toBeGreaterThan(10);
  }, 60_000);

  test('with damaged bytes, are read as written, or refused', async () => {
    const bytes = await madeDocx({ body: BODY });
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
    const damaged = damage.map((changes) => {
      const copy = bytes.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      return copy;
    });
    await readsAsWritten(whole, bytes);
    const keep = { ending: '.docx', bytesOf: (made: Uint8Array) => made };
    expect(await fuzz(damaged, (made) => readsAsWritten(whole, made), 2, keep)).toBeGreaterThan(10);
  }, 60_000);

  test.each(keptCases('.docx'))('$name is read as written, or refused', ({ bytes }) =>
    readsAsWritten(whole, bytes),
  );

  test('a reader that loses a word in silence is seen', async () => {
    const careless = async (bytes: Uint8Array) => {
      const file = await readWordFile(bytes);
      return { ...file, text: file.text.replace('chủ trì', '') };
    };
    const holds = async (xml: string) => readsAsWritten(xml, await packed(xml), careless);
    await expect(fuzz(mutatedXml, holds, 3, null)).rejects.toThrow('seed');
  }, 60_000);
});
