/**
 * The kinds of legal documents (Luật 80/2015/QH13, Điều 4; Nghị định 30/2020/NĐ-CP, Điều 7; Quy định 66-QĐ/TW), each with
 * where its name has a meaning in a text.
 */

/**
 * `titled`: its title opens an instrument with articles of its own. `cited`: named with a capital letter in references and
 * legal bases. `headed`: its name may precede a heading on one line, or after `Điều 5` in a reference. `adopted`: it
 * ends with the sentence that the Quốc hội passed it.
 */
type Use = 'titled' | 'cited' | 'headed' | 'adopted';

const DOCUMENT_KINDS: Readonly<Record<string, readonly Use[]>> = {
  'Hiến pháp': ['titled', 'cited', 'headed', 'adopted'],
  'Bộ luật': ['titled', 'cited', 'headed', 'adopted'],
  Luật: ['titled', 'cited', 'headed', 'adopted'],
  'Pháp lệnh': ['titled', 'cited', 'headed', 'adopted'],
  'Sắc lệnh': ['cited'],
  Lệnh: ['cited'],
  'Nghị quyết': ['titled', 'cited', 'headed', 'adopted'],
  'Nghị định': ['titled', 'cited', 'headed'],
  'Quyết định': ['titled', 'cited', 'headed'],
  'Thông tư liên tịch': ['titled', 'cited', 'headed'],
  'Thông tư': ['titled', 'cited', 'headed'],
  'Chỉ thị': ['titled', 'cited', 'headed'],
  'Quy chế': ['titled', 'cited', 'headed'],
  'Quy định': ['titled', 'cited', 'headed'],
  'Quy trình': ['titled', 'cited', 'headed'],
  'Quy tắc': ['titled', 'headed'],
  'Nội quy': ['titled', 'cited'],
  'Điều lệ': ['titled', 'cited', 'headed'],
  'Hướng dẫn': ['titled', 'cited'],
  'Kết luận': ['titled', 'cited'],
  'Kế hoạch': ['titled', 'cited'],
  'Chương trình': ['titled'],
  'Đề án': ['titled'],
  'Thông báo': ['titled'],
  'Công ước': ['cited'],
  'Hiệp định': ['cited'],
  'Hiệp ước': ['cited'],
  'Phụ lục': ['titled', 'cited'],
};

/** The kinds with a use; of two that begin alike the longer comes first, so that they can be joined to a pattern. */
export const documentKinds = (use: Use): string[] =>
  Object.keys(DOCUMENT_KINDS).filter((kind) => DOCUMENT_KINDS[kind]?.includes(use));
