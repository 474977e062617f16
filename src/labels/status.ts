import type { RegulationFile } from '../model/schemas/regulation.ts';

export const FORCE_LABELS: Record<RegulationFile['status']['force'], string> = {
  'in-force': 'Còn hiệu lực',
  expired: 'Hết hiệu lực',
  partly: 'Hết hiệu lực một phần',
  unknown: 'Chưa xác định',
};

/** What a document is to the regulation that names it, as the heading of a group. */
export const DOCUMENT_RELATION_LABELS: Record<RegulationFile['relations'][number]['kind'], string> = {
  basis: 'Căn cứ ban hành',
  replaces: 'Văn bản được thay thế',
  guides: 'Văn bản được hướng dẫn',
  specifies: 'Văn bản được cụ thể hóa',
  named: 'Văn bản được nhắc đến',
};

/** What a document of the library is to the one it names, seen from the one named. */
export const NAMING_DOCUMENT_LABELS: Record<RegulationFile['relations'][number]['kind'], string> = {
  basis: 'Văn bản lấy văn bản này làm căn cứ',
  replaces: 'Văn bản thay thế văn bản này',
  guides: 'Văn bản hướng dẫn văn bản này',
  specifies: 'Văn bản cụ thể hóa văn bản này',
  named: 'Văn bản nhắc đến văn bản này',
};

/** What is where the text received says nothing. */
export const SILENT = 'không ghi trong văn bản';

/** What a regulation's title page says. */
export const REGULATION_LABELS = {
  number: 'Số',
  kind: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  issued: 'Ngày ban hành',
  force: 'Hiệu lực',
  readFrom: 'Đọc từ',
  labelsAreOurs:
    'Tên trong ngoặc vuông là nhãn của người biên tập, đặt cho điều không có tên trong nguyên văn.',
} as const;

/** What a fact of a status rests on. */
export const FACT_LABELS = {
  source: 'Nguồn',
  checked: 'Đã đối chiếu Công báo.',
  unchecked: 'Chưa đối chiếu Công báo.',
} as const;
