import { buildLibrary } from '../../src/model/library.ts';
import type { Library, Regulation } from '../../src/model/regulation.ts';

const TEXT = `Số 01-QC/A

**QUY CHẾ**
**làm việc của Ban A & Ban B**

- Căn cứ Quyết định số 1-QĐ/B;
- Xét đề nghị của Ban B.

**Chương I**

**QUY ĐỊNH CHUNG**

**Điều 1.** Ban A làm việc theo Quy chế này.

Ban B theo dõi.

**Mục 1**

**TRÁCH NHIỆM**

**Điều 2.** Trách nhiệm của Ban A

Ban A có các trách nhiệm sau đây:

1. Chủ trì, phối hợp với Ban B "theo dõi" nơi có số dân < 1.000.

Khi cần thiết, làm việc với Ban B.

2. Định kỳ hằng quý:

2.1. Báo cáo Ban B.

2.2. Chỉ đạo:

a) Việc một;

b) Việc hai;

c) Việc ba;

d) Việc bốn;

đ) Việc năm.

**Điều 3.** Hiệu lực

1. Quy chế này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Ban B;
- Lưu.

T/M BAN A
TRƯỞNG BAN

Nguyễn Văn A
`;

const ABOUT = `id: quy-che-a
kind: Quy chế
number: 01-QC/A
title: làm việc của Ban A & Ban B
issuer: { organ: ban-a, name: Ban A, at: null }
signer: Nguyễn Văn A
issued: null
place: null
status: { force: unknown, summary: Chưa rõ hiệu lực., facts: [] }
relations: []
`;

const ORGANS = `organs:
  - { id: ban-a, name: Ban A, aliases: [], abbreviations: [], group: party, kind: organ }
  - { id: ban-b, name: Ban B, aliases: [], abbreviations: [BB], group: state, kind: organ }
`;

const READINGS = [
  `article: 1
label: Cách làm việc
provisions:
  - provision: doan-1
    binds-nobody: Chỉ nêu cách làm việc.
  - provision: doan-2
    duties: [{ actor: ban-b, role: supervise, quote: Ban B theo dõi }]
`,
  `article: 2
provisions:
  - { provision: mo-dau, binds-nobody: Lời dẫn. }
  - provision: khoan-1
    duties:
      - actor: ban-a
        role: lead
        partners: [{ organ: ban-b, relation: with }]
        cycles: [regular, ad-hoc]
        quote: Chủ trì, phối hợp với Ban B "theo dõi" nơi có số dân < 1.000
  - { provision: khoan-2, binds-nobody: Lời dẫn. }
  - provision: khoan-2-1
    duties:
      - { actor: ban-a, role: report, verb: Báo cáo, partners: [{ organ: ban-b, relation: reports-to }], cycles: [quarterly], quote: Báo cáo Ban B. }
  - { provision: khoan-2-2, binds-nobody: Lời dẫn. }
${['a', 'b', 'c', 'd', 'dd'].map((point) => `  - { provision: khoan-2-2-diem-${point}, binds-nobody: Ví dụ. }`).join('\n')}
`,
];

/** A library of one small regulation with every level of the ladder in it; `about` is put in place of its `regulation.yaml`. */
export function smallLibrary(about = ABOUT): { library: Library; regulation: Regulation } {
  const library = buildLibrary({
    organs: { file: 'organs.yaml', text: ORGANS },
    glossary: { file: 'glossary.yaml', text: 'abbreviations: []\nterms: []\neveryday: []\n' },
    regulations: [
      {
        id: 'quy-che-a',
        text: { file: 'text.md', text: TEXT },
        regulation: { file: 'regulation.yaml', text: about },
        readings: READINGS.map((text, i) => ({ file: `readings/0${i + 1}.yaml`, text })),
        notes: null,
      },
    ],
  });
  return { library, regulation: library.regulations[0] as Regulation };
}

/** The small regulation with other facts known about it. */
export const smallLibraryKnowing = (facts: { issued: string; force: string }) =>
  smallLibrary(
    ABOUT.replace('issued: null', `issued: ${facts.issued}`).replace(
      'force: unknown',
      `force: ${facts.force}`,
    ),
  );
