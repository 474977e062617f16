import { describe, expect, it, test } from 'vitest';
import { fold } from '../../src/model/fold.ts';
import { syllablesOf } from '../../src/search/keys.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import { type SearchRecord, searchRecords } from '../../src/search/records.ts';
import { type SearchAnswer, search } from '../../src/search/search.ts';
import { suggest } from '../../src/search/suggest.ts';
import { searchWords } from '../../src/search/words.ts';
import { readLibrary } from '../../src/site/library.ts';
import { placeUrl } from '../../src/site/urls.ts';

const library = readLibrary('content');
const records = searchRecords(library, placeUrl);
const means = { source: memorySource(records), planner: plannerOf(searchWords(library, records)) };

const find = (query: string, kept: string[] = []): Promise<SearchAnswer> =>
  search(query, { ...means, kept: new Set(kept) });
const placeOf = (record: SearchRecord | null | undefined) => `${record?.article}#${record?.provision}`;
const first = async (query: string) => placeOf((await find(query)).results[0]?.record);
const order = async (query: string) => (await find(query)).results.map(({ number }) => number);
const sure = async (query: string) => (await find(query)).results.filter(({ weak }) => !weak);

/** Every so many syllables a phrase of the text, as long as readers type. */
const PHRASES = records.flatMap(({ words }) => {
  const syllables = syllablesOf(words);
  return syllables.flatMap(({ start }, i) => {
    const last = syllables[i + 4];
    return i % 25 === 0 && last ? [words.slice(start, last.end)] : [];
  });
});
/** Those that are in one provision only, whatever their marks. */
const OF_ONE = PHRASES.filter((phrase) => holding(phrase).length === 1);

function holding(phrase: string): SearchRecord[] {
  const keys = (text: string) =>
    ` ${syllablesOf(text)
      .map(({ key }) => key)
      .join(' ')} `;
  return records.filter(({ words }) => keys(words).includes(keys(phrase)));
}

describe('a phrase of the text', () => {
  test('is found where it is, and its marks may be left out', async () => {
    expect(OF_ONE.length).toBeGreaterThan(50);
    for (const phrase of OF_ONE) {
      const place = placeOf(holding(phrase)[0]);
      expect([phrase, await first(phrase)]).toEqual([phrase, place]);
      expect([fold(phrase), await first(fold(phrase))]).toEqual([fold(phrase), place]);
    }
  });

  test('may be typed in NFC or NFD, with the tone mark on either vowel', async () => {
    const older = (text: string) => text.replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ').replaceAll('òa', 'oà');
    for (const phrase of PHRASES.filter((_, i) => i % 5 === 0)) {
      const expected = await order(phrase.normalize('NFC'));
      expect([phrase, await order(phrase.normalize('NFD'))]).toEqual([phrase, expected]);
      expect([phrase, await order(older(phrase.normalize('NFC')))]).toEqual([phrase, expected]);
    }
  });
});

describe('a provision’s number', () => {
  test('leads to the provision, in full and in short', async () => {
    for (const record of records) {
      if (!record.provision) continue;
      expect([record.citation, await first(record.citation)]).toEqual([record.citation, placeOf(record)]);
      const [clause, article] = [record.provision, record.article].map((anchor) =>
        anchor.replace(/^\D+/u, ''),
      );
      if (!record.provision.startsWith('khoan')) continue;
      const short = `d${article}k${clause?.replace('-', '.')}`;
      expect([short, await first(short)]).toEqual([short, placeOf(record)]);
    }
  });

  it.each(['Điều 40', 'điều 28 khoản 9', 'd40 dân vận'])(
    '%s, which is not there, finds nothing sure',
    async (query) => {
      expect(await sure(query)).toEqual([]);
    },
  );
});

describe('a change to the query', () => {
  it.each([
    ['hdnd giám sát', 'abbreviation', 'hdnd', 'Hội đồng nhân dân'],
    ['covid', 'everyday', 'covid', 'dịch bệnh'],
    ['đối thọai trác nhiệm', 'spelling', 'trác', 'trách'],
    ['phoois hợp', 'spelling', 'phoois', 'phối'],
  ])('«%s» is told and can be taken back', async (query, kind, from, to) => {
    expect((await find(query)).plan.notes).toContainEqual({ kind, from, to });
    expect((await find(query, [from])).plan.notes.map((note) => note.from)).not.toContain(from);
  });

  test.each(['cấp sổ đỏ', 'nhận con nuôi', 'án treo', 'giá vàng'])(
    'does not bend words that the text does not speak of: «%s»',
    async (query) => {
      expect(await sure(query)).toEqual([]);
    },
  );

  test('is not made to words that the text has', async () => {
    for (const phrase of PHRASES) {
      const spelled = (await find(phrase)).plan.notes.filter(({ kind }) => kind === 'spelling');
      expect([phrase, spelled]).toEqual([phrase, []]);
    }
  });
});

describe('who must do what toward whom', () => {
  test.each([
    ['ai báo cáo ban dân vận huyện ủy', 'dieu-23#khoan-4'],
    ['lực lượng vũ trang phối hợp', 'dieu-12#khoan-2'],
    ['tòa án, viện kiểm sát phối hợp làm dân vận', 'dieu-11#khoan-4'],
    ['ubnd huyện chịu giám sát của ai', 'dieu-9#khoan-3'],
    ['cong an trach nhiem gi', 'dieu-12#khoan-1'],
  ])('%s', async (query, place) => {
    expect(await first(query)).toBe(place);
  });
});

test('marks that are a typo are let go of, and do not make a result a guess', async () => {
  const [best] = await sure('phản biên xã hội');
  expect(best?.record?.words).toContain('phản biện xã hội');
});

test('a glossary word leads to words that the texts have', () => {
  const said = ` ${records
    .flatMap(({ words, title }) => syllablesOf(`${title} ${words}`))
    .map(({ key }) => key)
    .join(' ')} `;
  const keys = (text: string) =>
    ` ${syllablesOf(text)
      .map(({ key }) => key)
      .join(' ')} `;
  const lost = library.glossary.everyday.flatMap(({ means }) =>
    means.filter((words) => !said.includes(keys(words))),
  );
  expect(lost).toEqual([]);
});

test('the words highlighted are the words asked for, as the law spells them', async () => {
  const [best] = (await find('dan van kheo')).results;
  const highlighted = best?.spans.map(({ start, end }) => best.record?.words.slice(start, end)) ?? [];
  expect(highlighted).toContain('Dân vận khéo');
});

test('words are highlighted by the clauses of a sentence: no highlight runs over a semicolon', async () => {
  const { results } = await find('ubnd huyen phoi hop');
  const best = results.find(({ record }) => placeOf(record) === 'dieu-9#khoan-7');
  const highlighted = best?.spans.map(({ start, end }) => best.record?.words.slice(start, end)) ?? [];
  expect(highlighted).toContain('phối hợp');
  expect(highlighted.filter((words) => /[.;:]/u.test(words ?? ''))).toEqual([]);
});

test('what is not there is not found, and near words are offered', async () => {
  expect(await sure('đăng ký khai sinh')).toEqual([]);
  expect((await find('đăngg')).near).toContain('đảng');
});

describe('truth', () => {
  const placesFound = async (query: string) => (await sure(query)).map(({ record }) => placeOf(record));
  const highlighted = async (query: string) =>
    (await sure(query)).flatMap(({ record, spans }) =>
      spans.map(({ start, end }) => record?.words.slice(start, end).toLowerCase()),
    );

  test.each([
    ['tham nhung', 'tham nhũng', 5],
    ['tham nhũng', 'tham nhũng', 5],
  ])('«%s» finds what has “%s”, and all of it', async (query, words, count) => {
    expect((await placesFound(query)).length).toBe(count);
    expect(new Set(await highlighted(query))).toEqual(new Set([words]));
    for (const { record } of await sure(query)) expect(record?.words.toLowerCase()).toContain(words);
  });

  test('a name is never read as something else', async () => {
    const { plan } = await find('phan hoang phi');
    expect(plan.notes).toEqual([]);
    expect(await first('phan hoang phi')).toBe('chu-ky#');
  });

  test.each([
    ['2387', 'can-cu-2#'],
    ['văn bản này ai ký', 'chu-ky#'],
    ['quý', 'dieu-23#khoan-2'],
    ['bi thu dang uy xa', 'dieu-7#khoan-5'],
    ['hoi nong dan bao cao dang uy', 'dieu-23#khoan-2'],
    ['2387-QĐ/TU', 'can-cu-2#'],
    ['nơi nhận', 'noi-nhan#'],
    ['Điều 6.', 'dieu-6#khoan-1'],
    ['điểm 2.1', 'dieu-6#khoan-2-1'],
    ['article 7', 'dieu-7#khoan-1'],
    ['art 12 clause 2', 'dieu-12#khoan-2'],
  ])('«%s» is found', async (query, place) => {
    expect(await first(query)).toBe(place);
  });

  test.each([
    ['dieu 30', { within: null, part: 'dieu', count: 28, kind: 'Quy chế' }],
    ['khoan 9 dieu 5', { within: 'dieu-5', part: 'khoan', count: 6 }],
    ['chương 9', { within: null, part: 'chuong', count: 4 }],
  ])('«%s» is answered with what there is', async (query, there) => {
    expect((await find(query)).missing).toMatchObject(there);
    expect(await sure(query)).toEqual([]);
  });

  test('«căn cứ» finds every base of the regulation', async () => {
    const bases = records.filter(({ article }) => article.startsWith('can-cu-')).map(placeOf);
    expect(bases.length).toBe(6);
    expect(await placesFound('căn cứ')).toEqual(
      expect.arrayContaining(bases.filter((place) => place !== 'can-cu-6#')),
    );
  });

  test('«bao cao» finds who reports before whom the word is part of, and offers no organ for more than its name', async () => {
    const found = await placesFound('bao cao');
    expect(found.slice(0, 3)).toContain('dieu-23#khoan-2');
    expect(found.indexOf('dieu-6#khoan-2-3')).toBeGreaterThan(found.indexOf('dieu-26#doan-1'));
    const words = searchWords(library, records);
    const offered = (query: string) => suggest(query, words).organs.map(({ id }) => id);
    expect(offered('bao cao vien')).toEqual(['doi-ngu-bao-cao-vien-tuyen-truyen-vien']);
    for (const query of ['hoi nong dan bao cao dang uy', 'bi thu dang uy xa', 'quý']) {
      expect([query, offered(query)]).toEqual([query, []]);
    }
  });

  test('words in quotation marks are met word for word, or nothing is sure', async () => {
    expect(await sure('"giám sát dân chủ"')).toEqual([]);
    for (const { record } of await sure('"phối hợp chặt chẽ"')) {
      expect(record?.words).toContain('phối hợp chặt chẽ');
    }
  });

  test('an unfinished syllable keeps what it begins', async () => {
    for (const query of ['văn ph', 'văn phò', 'van phon']) {
      expect([query, await highlighted(query)]).toEqual([query, expect.arrayContaining(['văn phòng'])]);
    }
  });

  test('marks that the text does not write are told where they are let go of', async () => {
    const { plan } = await find('phản biên xã hội');
    expect(plan.notes).toContainEqual({ kind: 'spelling', from: 'phản biên', to: 'phản biện' });
  });
});
