import fc from 'fast-check';

/** A regulation made up for a test: what it is made of, and so what must be read back. */
export interface RandomRegulation {
  readonly chapters: readonly RandomChapter[];
}
export interface RandomChapter {
  readonly title: string;
  readonly sections: readonly RandomSection[];
}
export interface RandomSection {
  /** Null for the articles that are in the chapter itself. */
  readonly title: string | null;
  readonly articles: readonly RandomArticle[];
}
export interface RandomArticle {
  readonly title: string | null;
  readonly leadIn: string | null;
  /** Paragraphs, where the article has no khoản. */
  readonly paragraphs: readonly string[];
  readonly clauses: readonly RandomClause[];
}
export interface RandomClause {
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

const PHRASES = [
  'cơ quan chủ trì tham mưu giúp cấp ủy',
  'thực hiện theo quy định tại khoản 3 Điều 7 của Luật này',
  'báo cáo kết quả trước ngày 15 tháng 12 năm 2023',
  'tổ chức, cá nhân có trách nhiệm phối hợp',
  'quy định tại các điểm a, b và c khoản 2 Điều 12 Quy chế này',
  'theo Mục 2 Chương III của Nghị định số 30/2020/NĐ-CP',
  'kiểm tra, giám sát việc thực hiện “quy chế dân chủ”',
  'nộp 1.500.000 đồng trong thời hạn 30 ngày',
  'được hưởng các quyền lợi theo quy định hiện hành',
];
const TITLES = [
  'Phạm vi điều chỉnh',
  'Trách nhiệm của Ủy ban nhân dân',
  'Chế độ báo cáo',
  'Hiệu lực thi hành',
];
const DIVISION_TITLES = ['QUY ĐỊNH CHUNG', 'TRÁCH NHIỆM CỦA CÁC CƠ QUAN', 'TỔ CHỨC THỰC HIỆN'];

const phrase = fc.constantFrom(...PHRASES);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = fc
  .array(phrase, { minLength: 1, maxLength: 5 })
  .map((phrases) => `${capital(phrases.join('; '))}.`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 2 });
const leadIn = phrase.map((words) => `${capital(words)} bao gồm:`);

const clause = (points: number): fc.Arbitrary<RandomClause> =>
  fc
    .record({ paragraphs: sentences, points: fc.array(sentence, { maxLength: points }) })
    .map(({ paragraphs, points }) => ({ paragraphs, points: points.length === 1 ? [] : points }));

const article = (most: number): fc.Arbitrary<RandomArticle> =>
  fc
    .record({
      title: fc.option(fc.constantFrom(...TITLES)),
      leadIn: fc.option(leadIn),
      paragraphs: sentences,
      clauses: fc.array(clause(Math.min(most, 9)), { maxLength: most }),
    })
    .map((made) => (made.clauses.length > 0 ? { ...made, paragraphs: [] } : { ...made, leadIn: null }));

const articles = fc.array(article(12), { minLength: 1, maxLength: 4 });
const section = fc.record({ title: fc.constantFrom(...DIVISION_TITLES), articles });
const chapter: fc.Arbitrary<RandomChapter> = fc.record({
  title: fc.constantFrom(...DIVISION_TITLES),
  sections: fc.oneof(
    articles.map((made) => [{ title: null, articles: made }]),
    fc.array(section, { minLength: 1, maxLength: 3 }),
  ),
});

export const randomRegulation: fc.Arbitrary<RandomRegulation> = fc.record({
  chapters: fc.array(chapter, { minLength: 1, maxLength: 4 }),
});

/** A small one, to be made many thousand times. */
export const smallRegulation: fc.Arbitrary<RandomRegulation> = fc.record({
  chapters: fc.tuple(
    fc.record({
      title: fc.constantFrom(...DIVISION_TITLES),
      sections: fc.tuple(
        fc.record({
          title: fc.constant(null),
          articles: fc.array(article(3), { minLength: 1, maxLength: 3 }),
        }),
      ),
    }),
  ),
});

/** The ways in which texts come: Markdown, plain lines, lines wrapped at a width as from a PDF. */
export type Style = 'markdown' | 'plain' | 'wrapped';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l'];

/** Prints a regulation in one of the styles. */
export function printRegulation({ chapters }: RandomRegulation, style: Style): string {
  const lines = ['QUY CHẾ', 'làm việc của cơ quan', 'Số: 12-QC/HU', 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;'];
  let number = 0;
  chapters.forEach((chapter, c) => {
    lines.push(heading(style, `Chương ${ROMAN[c]}`), heading(style, chapter.title));
    chapter.sections.forEach((section, s) => {
      if (section.title) lines.push(heading(style, `Mục ${s + 1}. ${section.title}`));
      for (const article of section.articles) lines.push(...printArticle(article, ++number, style));
    });
  });
  lines.push('Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn An');
  return style === 'wrapped' ? lines.flatMap((line) => wrap(line, 95)).join('\n') : lines.join('\n\n');
}

const heading = (style: Style, text: string) => (style === 'markdown' ? `## **${text}**` : text);

function printArticle(
  { title, leadIn, paragraphs, clauses }: RandomArticle,
  number: number,
  style: Style,
): string[] {
  const mark = style === 'markdown' ? `**Điều ${number}.**` : `Điều ${number}.`;
  const body = [
    ...(leadIn ? [leadIn] : []),
    ...paragraphs,
    ...clauses.flatMap((clause, i) => [
      `${i + 1}. ${clause.paragraphs.join('\n\n')}`,
      ...clause.points.map((point, p) => `${LETTERS[p]}) ${point}`),
    ]),
  ].flatMap((line) => line.split('\n\n'));
  if (title) return [`${mark} ${title}`, ...body];
  return leadIn || clauses.length === 0 ? [`${mark} ${body[0]}`, ...body.slice(1)] : [mark, ...body];
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open ? `${open} ${word}` : word;
  }
  return [...lines, open];
}

/** What must be read back: for each article its number, title, and the ids of its provisions with their paragraphs. */
export function expectedArticles({ chapters }: RandomRegulation): unknown[] {
  return chapters
    .flatMap(({ sections }) => sections.flatMap(({ articles }) => articles))
    .map(({ title, leadIn, paragraphs, clauses }, i) => ({
      number: String(i + 1),
      title: title ?? '',
      provisions: [
        ...(leadIn ? [['mo-dau', leadIn]] : []),
        ...paragraphs.map((paragraph, p) => [`doan-${p + 1}`, paragraph]),
        ...clauses.flatMap((clause, c) => [
          [`khoan-${c + 1}`, ...clause.paragraphs],
          ...clause.points.map((point, p) => [
            `khoan-${c + 1}-diem-${LETTERS[p] === 'đ' ? 'dd' : LETTERS[p]}`,
            point,
          ]),
        ]),
      ],
    }));
}
