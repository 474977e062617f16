import type { Duty } from '../../src/model/duty.ts';
import type { Organ } from '../../src/model/organ.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** A duty for a test that cares only for what it says. */
export const madeUpDuty = (said: Pick<Duty, 'id' | 'actor'> & Partial<Duty>): Duty => ({
  regulation: 'r',
  article: 'dieu-1',
  provision: 'khoan-1',
  role: 'report',
  partners: [],
  cycles: [],
  verb: null,
  plainVerb: null,
  task: null,
  topic: null,
  quote: 'x',
  ...said,
});

/** An organ for a test that cares only for what it says. */
export const madeUpOrgan = (said: Pick<Organ, 'id'> & Partial<Organ>): Organ => ({
  name: said.id,
  aliases: [],
  abbreviations: [],
  group: 'party',
  kind: 'organ',
  rank: 1,
  level: null,
  belongsTo: [],
  ...said,
});

/** A record of the index for a test that cares only for its words and place. */
export const madeUpRecord = (said: Pick<SearchRecord, 'words'> & Partial<SearchRecord>): SearchRecord => ({
  url: '',
  regulation: 'r',
  article: 'dieu-1',
  provision: 'khoan-1',
  citation: '',
  path: [],
  headings: [],
  title: '',
  about: [],
  duties: [],
  organs: [],
  roles: [],
  cycles: [],
  ...said,
});
