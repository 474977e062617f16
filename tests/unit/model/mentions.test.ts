import { describe, expect, it } from 'vitest';
import { mentionFinder } from '../../../src/model/mentions.ts';
import { indexOrgans } from '../../../src/model/organ-index.ts';

const organ = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  aliases,
  abbreviations: [],
  group: 'party' as const,
  kind: 'organ' as const,
});
const { index } = indexOrgans({
  file: 'organs.yaml',
  value: {
    organs: [
      organ('ban-dan-van', 'Ban Dân vận'),
      organ('ban-dan-van-huyen-uy', 'Ban Dân vận Huyện ủy'),
      organ('cap-uy', 'cấp ủy'),
    ],
  },
  lineOf: () => 1,
});
const finder = mentionFinder(index);
const found = (text: string) => finder(text).map((one) => [text.slice(one.start, one.end), one.organ.id]);

describe('mentions of organs', () => {
  it('takes the longest name that begins at a place', () => {
    expect(found('Ban Dân vận Huyện ủy và Ban Dân vận')).toEqual([
      ['Ban Dân vận Huyện ủy', 'ban-dan-van-huyen-uy'],
      ['Ban Dân vận', 'ban-dan-van'],
    ]);
  });

  it('finds a lower-case name at the beginning of a sentence, and only whole words', () => {
    expect(found('Cấp ủy; các cấp ủy viên')).toEqual([
      ['Cấp ủy', 'cap-uy'],
      ['cấp ủy', 'cap-uy'],
    ]);
    expect(found('Ban Dân vậnx, xBan Dân vận')).toEqual([]);
  });
});

describe('the index of organs', () => {
  it('refuses one name for two organs, and one id twice', () => {
    const { faults } = indexOrgans({
      file: 'organs.yaml',
      value: { organs: [organ('a', 'Ban'), organ('b', 'Ban'), organ('a', 'Khác')] },
      lineOf: () => 3,
    });
    expect(faults.map((fault) => fault.message)).toEqual([
      'organ `a` is listed a second time',
      '«Ban» is already a name of `a`; one name leads to one organ',
    ]);
  });
});
