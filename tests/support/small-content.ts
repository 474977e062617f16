import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a content folder of one short made-up regulation that nobody has read; `words` stand in its first khoản. */
export function writeSmallContent(folder: string, words: string): void {
  const here = join(folder, 'regulations', '01-mau');
  mkdirSync(here, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    'organs.yaml',
    'organs:\n  - { id: uy-ban-nhan-dan-xa, name: Ủy ban nhân dân xã, aliases: [], abbreviations: [], group: state, kind: organ }\n',
  );
  write('glossary.yaml', 'abbreviations: []\nterms: []\neveryday: []\n');
  writeFileSync(
    join(here, 'text.md'),
    `QUY CHẾ\nLàm việc của xã Mẫu\n\n**Điều 1.** Phạm vi\n\n1. ${words}\n\n2. Có hiệu lực từ ngày ký.\n`,
  );
  writeFileSync(
    join(here, 'regulation.yaml'),
    [
      'id: 01-mau',
      'kind: Quy chế',
      'number: null',
      'title: Làm việc của xã Mẫu',
      'issuer: null',
      'signer: null',
      'issued: null',
      'place: null',
      'status: { force: unknown, summary: Văn bản giả định, facts: [] }',
      'relations: []',
      '',
    ].join('\n'),
  );
}
