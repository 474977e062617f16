import { expect, it } from 'vitest';
import { unreadOrUnused } from '../../../src/authoring/unread-provisions.ts';
import { buildLibrary } from '../../../src/model/library.ts';

const organs = `organs:
  - id: ban-a
    name: Ban A
    aliases: [Ban Á]
    abbreviations: []
    group: party
    kind: organ
  - id: ban-c
    name: Ban C
    aliases: []
    abbreviations: []
    group: party
    kind: organ
`;
const library = buildLibrary({
  organs: { file: 'content/organs.yaml', text: organs },
  glossary: { file: 'content/glossary.yaml', text: 'abbreviations: []\nterms: []\neveryday: []\n' },
  regulations: [
    {
      id: 'quy-che-b',
      text: { file: 'content/regulations/quy-che-b/text.md', text: '**Điều 1.** Ban A làm việc này.\n' },
      regulation: {
        file: 'content/regulations/quy-che-b/regulation.yaml',
        text: 'id: quy-che-b\nkind: Quy chế\nnumber: null\ntitle: Ban A\nissuer: null\nsigner: null\nissued: null\nplace: null\nstatus: { force: unknown, summary: x, facts: [] }\nrelations: []\n',
      },
      readings: [],
      notes: null,
    },
  ],
});

it('names articles not read, organs nobody uses and aliases that occur nowhere', () => {
  expect(unreadOrUnused(library, 'content/organs.yaml', organs)).toEqual([
    {
      file: 'content/regulations/quy-che-b/text.md',
      line: 1,
      message: 'Điều 1. has no duties yet; `npm run reading -- new 1` writes a skeleton',
    },
    { file: 'content/organs.yaml', line: 2, message: 'alias «Ban Á» of `ban-a` occurs in no text' },
    {
      file: 'content/organs.yaml',
      line: 8,
      message: 'organ `ban-c` is used by no duty and named in no text',
    },
  ]);
});
