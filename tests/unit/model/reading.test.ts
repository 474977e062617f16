import { describe, expect, it } from 'vitest';
import type { Article, Paragraph, Words } from '../../../src/model/hierarchy.ts';
import { indexOrgans } from '../../../src/model/organ-index.ts';
import { joinReading } from '../../../src/model/reading.ts';
import { readingFileSchema } from '../../../src/model/schemas/reading.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';

const words = (text: string): Words => ({ text, line: 1, range: { start: 0, end: text.length } });
const paragraph = (text: string): Paragraph => ({ lines: [words(text)] });
const clause = (number: string, ...texts: string[]) => ({
  kind: 'clause' as const,
  id: `khoan-${number}`,
  number,
  mark: words(`${number}.`),
  paragraphs: texts.map(paragraph),
  provisions: [],
});
const article: Article = {
  kind: 'article',
  id: 'dieu-5',
  number: '5',
  mark: words('Điều 5.'),
  heading: [words('Trách nhiệm của Ban A')],
  provisions: [
    clause('1', 'Chủ trì, phối hợp với Ban B theo dõi.'),
    clause('2', 'Báo cáo Ban B.', 'Đoạn sau.'),
  ],
};
const organ = (id: string, name: string) => ({
  id,
  name,
  aliases: [],
  abbreviations: [],
  group: 'party' as const,
  kind: 'organ' as const,
});
const { index } = indexOrgans({
  file: 'organs.yaml',
  value: { organs: [organ('ban-a', 'Ban A'), organ('ban-b', 'Ban B')] },
  lineOf: () => 1,
});

function join(yaml: string) {
  const { read, faults } = readYaml(yaml, 'readings/05.yaml', readingFileSchema);
  if (!read) return { reading: null, faults: faults.map((fault) => `${fault.line} ${fault.message}`) };
  const joined = joinReading(read, 'van-ban', article, index);
  return { reading: joined.reading, faults: joined.faults.map((fault) => `${fault.line} ${fault.message}`) };
}

const GOOD = `article: 5
provisions:
  - provision: khoan-1
    duties:
      - actor: ban-a
        role: lead
        partners:
          - { organ: ban-b, relation: with }
        quote: Chủ trì, phối hợp với Ban B
  - provision: khoan-2
    binds-nobody: chỉ là ví dụ
`;

describe('a reading joined to its article', () => {
  it('gives duties with their place and an id of their own', () => {
    const { reading, faults } = join(GOOD);
    expect(faults).toEqual([]);
    expect(reading?.duties).toEqual([
      {
        id: 'van-ban--dieu-5-khoan-1--1',
        regulation: 'van-ban',
        article: 'dieu-5',
        provision: 'khoan-1',
        actor: 'ban-a',
        role: 'lead',
        partners: [{ organ: 'ban-b', relation: 'with' }],
        cycles: [],
        verb: null,
        plainVerb: null,
        task: null,
        topic: null,
        quote: 'Chủ trì, phối hợp với Ban B',
      },
    ]);
    expect(reading?.bindsNobody.get('khoan-2')).toBe('chỉ là ví dụ');
  });

  it('names the line of a quote that is not in its provision, and the nearest words', () => {
    const { faults } = join(
      GOOD.replace('quote: Chủ trì, phối hợp với Ban B', 'quote: Chủ trì và phối hợp Ban B'),
    );
    expect(faults).toEqual([
      '9 quote is not in khoan-1: «Chủ trì và phối hợp Ban B»; nearest words there: «Chủ trì, phối hợp với Ban B»',
    ]);
  });

  it('refuses a quote that runs over two paragraphs', () => {
    const { faults } = join(
      GOOD.replace(
        '    binds-nobody: chỉ là ví dụ',
        '    duties: [{ actor: ban-a, role: report, quote: Ban B. Đoạn sau }]',
      ),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('quote is not in khoan-2');
  });

  it('names an unknown organ and the one that was probably meant', () => {
    const { faults } = join(GOOD.replace('organ: ban-b', 'organ: ban-bb'));
    expect(faults).toEqual(['8 no organ `ban-bb` in content/organs.yaml; did you mean `ban-b`?']);
  });

  it('refuses a provision that the article does not have', () => {
    const { faults } = join(GOOD.replace('khoan-2', 'khoan-7'));
    expect(faults[0]).toBe('10 Điều 5. has no provision `khoan-7`; it has khoan-1, khoan-2');
  });

  it('refuses a provision that is neither read nor said to bind nobody', () => {
    const { faults } = join(GOOD.slice(0, GOOD.indexOf('  - provision: khoan-2')));
    expect(faults[0]).toContain('khoan-2 is not read');
  });

  it('refuses two duties that are one', () => {
    const twice = GOOD.replace(
      '  - provision: khoan-2',
      '      - { actor: ban-a, role: lead, quote: "Chủ trì, phối hợp với Ban B" }\n  - provision: khoan-2',
    );
    expect(join(twice).faults[0]).toContain('two duties are one');
  });

  it('refuses a label for an article with a printed title', () => {
    expect(join(`${GOOD}label: Nhãn\n`).faults[0]).toContain('has a printed title');
  });

  it('refuses a note on words that are not there', () => {
    const note =
      '{ provision: khoan-1, words: tinh, kind: spelling, meant: tình, certainty: certain, note: Sai dấu. }';
    expect(join(`${GOOD}notes: [${note}]\n`).faults[0]).toContain('words is not in khoan-1');
  });

  it('refuses keys, roles and YAML that it does not know, with their lines', () => {
    expect(join(GOOD.replace('role: lead', 'role: leads')).faults[0]).toMatch(/^\d+ /u);
    expect(join(`${GOOD}labels: x\n`).faults[0]).toMatch(/labels/u);
    expect(join('article: [5\n').faults[0]).toMatch(/is not YAML/u);
  });
});
