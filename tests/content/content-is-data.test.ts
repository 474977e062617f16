/** Commentary and decks hold no code: it is refused before anything is compiled, like unknown attributes and foreign addresses. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentaryGuard } from '../../scripts/commentary-guard.ts';
import { formatFault } from '../../src/model/fault.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import { readCommentary } from '../../src/site/commentary-source.ts';
import { readDeck } from '../../src/site/deck-source.ts';
import { readLibrary } from '../../src/site/library.ts';

const library = readLibrary(resolve('content'));
const regulation = library.regulations[0] as Regulation;

const COMMENTARY = '---\narticle: 5\n---\nLời bình <Ref to="khoan-1" />.\n\n';
const DECK = '---\ntitle: T\nsummary: S\norder: 1\n---\n<Words of="dieu-1#doan-1" title="T" />\n\n';

const commentaryFaults = (words: string) =>
  readCommentary({ file: 'c.mdx', text: `${COMMENTARY}${words}\n` }, regulation, library).faults.map(
    formatFault,
  );
const deckFaults = (words: string) =>
  readDeck(
    { file: 'd.mdx', text: `${DECK}${words}\n` },
    {
      regulation,
      library,
      questions: [],
      situations: [],
      linesAt: () => [],
    },
  ).faults.map(formatFault);

/** What would end the tests, were it run. */
const RUN = 'process.exit(3)';

const IN_COMMENTARY: readonly (readonly [words: string, fault: RegExp])[] = [
  [`<Ref to="khoan-1" x={${RUN}} />`, /c\.mdx:6 <Ref> knows no x="…"/u],
  [`<Ref to={${RUN}} />`, /c\.mdx:6 <Ref> takes to="…", not \{…\}: content holds no code/u],
  [`<Ref to="khoan-1" {...${RUN}} />`, /c\.mdx:6 <Ref> takes no \{…\}: content holds no code/u],
  ['Một <Ref to="khoan-1" onclick="alert(1)" />', /c\.mdx:6 <Ref> knows no onclick="…"/u],
  ['<Ref to="khoan-1" class="x" />', /c\.mdx:6 <Ref> knows no class="…"/u],
  ['<Ref />', /c\.mdx:6 <Ref> needs to="…"/u],
  ['<Ref to />', /c\.mdx:6 <Ref> needs to="…"/u],
  ['<Ref to="khoan-1">chữ</Ref>', /c\.mdx:6 <Ref> holds no words of its own/u],
  [`Một {${RUN}} hai`, /c\.mdx:6 commentary holds words and components, no code/u],
  [`{${RUN}}`, /c\.mdx:6 .*no code/u],
  [`export const a = ${RUN}`, /c\.mdx:6 .*no code/u],
  ['import x from "node:fs"', /c\.mdx:6 .*no code/u],
  ['<script>alert(1)</script>', /c\.mdx:6 <script> is no component for commentary/u],
  ['<b onclick="x">chữ</b>', /c\.mdx:6 <b> is no component/u],
  ['<constructor />', /c\.mdx:6 <constructor> is no component/u],
  ['<a.b />', /c\.mdx:6 <a\.b> is no component/u],
  ['<>chữ</>', /c\.mdx:6 <> is no component/u],
  ['[chữ](javascript:alert(1))', /c\.mdx:6 a link leads to https:\/\/…, not to «javascript:alert\(1\)»/u],
  ['[chữ](JaVaScRiPt:alert(1))', /c\.mdx:6 a link leads to/u],
  ['[chữ](data:text/html,x)', /c\.mdx:6 a link leads to/u],
  ['[chữ](//elsewhere.example/x)', /c\.mdx:6 a link leads to/u],
  ['[chữ][x]\n\n[x]: javascript:alert(1)', /c\.mdx:6 .*no linkReference/u],
  ['![hình](https://elsewhere.example/x.png)', /c\.mdx:6 .*no image/u],
  ['| a | b |\n|---|---|\n| 1 | 2 |', /c\.mdx:6 .*no table/u],
  ['# Đầu đề', /c\.mdx:6 .*no heading/u],
  ['```js\nx\n```', /c\.mdx:6 .*no code/u],
  ['- một\n\n  - hai', /c\.mdx:8 an entry of a list holds one paragraph/u],
  ['- [ ] một', /c\.mdx:6 .*no box to tick/u],
  [`<Provision of="khoan-1">{${RUN}}</Provision>`, /c\.mdx:6 <Provision> holds no words/u],
  [`<Provision of="khoan-1">\n{${RUN}}\n</Provision>`, /c\.mdx:6 <Provision> holds no words/u],
  [`<Organ id="ban-dan-van-huyen-uy">{${RUN}}</Organ>`, /c\.mdx:6 .*no code/u],
  ['<Provision of="dieu-5" />', /c\.mdx:6 <Provision> names an article/u],
  ['Một <Provision of="khoan-1" />', /c\.mdx:6 <Provision> stands on a line by itself/u],
  ['<Organ id="ban-dan-van-huyen" />', /c\.mdx:6 no organ .*did you mean `ban-dan-van-huyen-uy`\?/u],
  ['<Flow id="tham-dinh" />', /c\.mdx:6 no flow .*did you mean `tham-dinh-de-an`\?/u],
  ['chữ <Ref to="khoan-1">', /c\.mdx:\d+ is not MDX: /u],
  ['chữ {', /c\.mdx:6 is not MDX: /u],
  ['một <b', /c\.mdx:6 is not MDX: /u],
  ['<!-- lời -->', /c\.mdx:6 is not MDX: /u],
];

const IN_DECKS: readonly (readonly [words: string, fault: RegExp])[] = [
  [`<Flow of="tham-dinh-de-an" {...${RUN}} />`, /d\.mdx:8 <Flow> takes no \{…\}/u],
  [`<Flow of={${RUN}} />`, /d\.mdx:8 <Flow> takes of="…", not \{…\}/u],
  ['<Flow of="tham-dinh-de-an" onload="x" />', /d\.mdx:8 <Flow> knows no onload="…"/u],
  [`{${RUN}}`, /d\.mdx:8 a deck holds components only/u],
  [`export const a = ${RUN}`, /d\.mdx:8 a deck holds components only/u],
  [
    '<Slide title="T">\n\nMột <Ref to="dieu-5" onclick="x" />\n\n</Slide>',
    /d\.mdx:10 <Ref> knows no onclick/u,
  ],
  [`<Slide title="T">\n\nMột {${RUN}}\n\n</Slide>`, /d\.mdx:10 a slide holds plain words/u],
  ['<Slide title="T">\n\n![h](https://x.example/y.png)\n\n</Slide>', /d\.mdx:10 a slide holds plain words/u],
  ['<Slide title="T">\n\n[h](javascript:x)\n\n</Slide>', /d\.mdx:10 a slide holds plain words/u],
  ['<Slide title="T">', /d\.mdx:8 is not MDX: /u],
  ['<constructor />', /d\.mdx:8 <constructor> is no component for decks/u],
  ['<Flow of="tham-dinh-de-an"', /d\.mdx:8 is not MDX: /u],
];

describe('commentary', () => {
  test('what it may hold raises no fault', () => {
    const words = [
      'Một *hai* **ba** [bốn](https://vanban.chinhphu.vn/) & &#123; “năm” <Organ id="ban-dan-van-huyen-uy">Ban</Organ>.',
      '- một <Ref to="dieu-23#khoan-2" />\n- hai',
      '<Provision of="khoan-1" />',
      '<Flow id="tham-dinh-de-an" />',
    ];
    expect(commentaryFaults(words.join('\n\n'))).toEqual([]);
  });

  test.each(IN_COMMENTARY)('%s is refused', (words, fault) => {
    expect(commentaryFaults(words)).toContainEqual(expect.stringMatching(fault));
  });

  test('saved on Windows it says the same', () => {
    const text = `${COMMENTARY}<Ref to="khoan-99" />\n`.replaceAll('\n', '\r\n');
    const { faults } = readCommentary({ file: 'c.mdx', text }, regulation, library);
    expect(faults.map(formatFault)).toEqual(['c.mdx:6 05-qc-hu has nothing at `dieu-5#khoan-99`']);
  });

  test('without front matter it says what is missing', () => {
    const { faults } = readCommentary({ file: 'c.mdx', text: 'Lời.\n' }, regulation, library);
    expect(faults.map(formatFault)).toEqual([
      expect.stringMatching(/^c\.mdx:1 begins with no front matter/u),
    ]);
  });
});

describe('the compiler of MDX', () => {
  const { handler } = commentaryGuard().transform;

  test('gets the text that was checked, in its place and without front matter, whatever it is handed', () => {
    const id = resolve('content/regulations/05-qc-hu/articles/05.mdx');
    const lines = readFileSync(id, 'utf8').split('\n');
    const end = lines.indexOf('---', 1) + 1;
    const given = handler(`{${RUN}}`, id.replaceAll('\\', '/'))?.code.split('\n') ?? [];
    expect(given.slice(0, 3)).toEqual(['---', '{}', '---']);
    expect(given.slice(3, end).join('')).toBe('');
    expect(given.slice(end)).toEqual(lines.slice(end));
  });

  test.each([
    '/elsewhere/x.mdx',
    '/x/regulations/none/articles/01.mdx',
    '/x/regulations/05-qc-hu/articles/none.mdx',
  ])('does not get %s', (id) => {
    expect(() => handler(RUN, id)).toThrow(`${id}:1 is no commentary`);
  });
});

describe('a deck', () => {
  test.each(IN_DECKS)('with %s is refused', (words, fault) => {
    expect(deckFaults(words)).toContainEqual(expect.stringMatching(fault));
  });
});
