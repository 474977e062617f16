/** What the pages on data and on words say. */
export const DATA_LABELS = {
  schema: 'cấu trúc dữ liệu',
  setTerms: 'Từ ngữ thường gặp',
  files: 'Mở được ngay',
  machines: 'Cho chương trình',
  of: (regulation: string): string => `Dữ liệu của ${regulation}`,
} as const;

/** Under the name of a list of abbreviations whose meanings are all ours. */
export const allInferred = (count: number): string => `Nghĩa của cả ${count} chữ do người biên tập suy ra`;

/** What the mark at single ones means. */
export const INFERRED = 'Suy ra: nghĩa do người biên tập đọc từ chính văn bản';
/** Over words that the text uses and does not define. */
export const EXPLAINED_BY_US = 'Văn bản không giải thích từ ngữ; phần này do người biên tập ghi';

/** How the files in Markdown are offered. */
export const MARKDOWN_LABELS = {
  title: 'Từng điều ở dạng Markdown',
  about:
    'Mỗi điều một tệp; đầu mỗi dòng là tên và địa chỉ đầy đủ của khoản, điểm, sau đó là nguyên văn, để chương trình và trợ lý đọc văn bản dẫn được đúng chỗ.',
  list: 'Danh sách mọi tệp',
} as const;

/** What `llms.txt` says. */
export const LLMS_LABELS = {
  about:
    'Các quy chế, đọc được từng điều, khoản, điểm; lời văn giữ đúng nguyên văn, kèm nhiệm vụ của từng cơ quan do người biên tập rút ra.',
  rules:
    'Đây không phải bản công bố chính thức. Khi trích, xin giữ nguyên văn và dẫn địa chỉ của chính khoản, điểm được trích: địa chỉ ấy đứng đầu mỗi dòng trong tệp Markdown của từng điều. Tên điều trong ngoặc vuông là nhãn của người biên tập.',
  page: 'Trang của văn bản',
  articles: (regulation: string): string => `Từng điều của ${regulation}, dạng Markdown`,
  more: 'Mọi trang',
} as const;
