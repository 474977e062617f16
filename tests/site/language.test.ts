/** What readers see is Vietnamese, in the words that were settled on. */
import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, type Element, readPage } from './support/built-pages.ts';

const PAGES = builtPages();

/** English words that no Vietnamese word looks like. */
const WORDS =
  'the and of with from for this that which is are was not has have line page search click copy loading download ' +
  'error warning missing expected found number article clause section paragraph provision next previous print show hide close select skipped follows before after unknown';
const EDGE = String.raw`[\p{L}\p{N}./_-]`;
const ENGLISH = new RegExp(`(?<!${EDGE})(?:${WORDS.replaceAll(' ', '|')})(?!${EDGE})`, 'iu');
/** Words of the screen that were given up; the law, and whole sentences, may use them. */
const GIVEN_UP = new RegExp(
  [
    'Quy chế Explorer',
    'Trang đầu',
    'Tra cứu ▾',
    'Sao chép nguyên văn',
    'Sao chép trích dẫn',
    'Ý chính',
    'lời người biên tập',
    'đọc ra từ đây',
    'Cách đọc nhiệm vụ',
    'Được nhắc đến:',
    ', bằng lời$',
    'Sơ đồ này bằng bảng',
    'Chạm vào một nét',
    'Nhịp công tác',
    'có nhịp',
    'không ấn định nhịp',
    'Chỗ in chưa chuẩn',
    'Đặt cạnh cơ quan',
    'cạnh nhau$',
    'Thôi nhớ',
    'lớp người',
    'Gọi đúng như',
    'Cơ quan khác làm gì',
    'người đọc còn viết',
    'Còn được nhắc đến',
    'đoạn 1 Điều',
    'Đường báo cáo',
    'Cả bốn quan hệ',
    'Mạng lưới trách nhiệm',
    'Ma trận trách nhiệm',
    'RACI',
    'Toàn cảnh',
    'để ngỏ',
    String.raw`Nhánh \d`,
    'Mã mermaid',
    'Vì sao: có',
    'Theo độ khớp',
    'Từng chỗ trong câu',
    'Bỏ tô chữ',
    'Lọc kết quả',
    'Cách nói cố định',
    'Đứng ở',
    'lược đồ dữ liệu',
    'chữ có chân',
    'Ôn tập: mười',
    'đề bài để in',
    'nay là',
  ].join('|'),
  'u',
);
/** What is longer is a sentence, not a label. */
const LABEL = 60;
const SHOWN = ['aria-label', 'title', 'alt', 'placeholder', 'content'];

/** The words on a page that are ours: its text, accessible names and titles. */
function ourWords({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => {
    if (isAside(element)) return [];
    const told = SHOWN.flatMap((name) =>
      name === 'content' && attribute(element, 'name') !== 'description'
        ? []
        : (attribute(element, name) ?? []),
    );
    const text = element.childNodes.flatMap((node) => ('value' in node ? [node.value] : []));
    return [...told, ...text].map((words) => words.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  });
}

/** Code, data, and the words of the law. */
function isAside(element: Element): boolean {
  for (let one: Element['parentNode'] = element; one && 'tagName' in one; one = one.parentNode) {
    if (['script', 'style', 'code', 'pre'].includes(one.tagName)) return true;
    if (one.attrs.some(({ name }) => name === 'data-law' || name === 'data-quote')) return true;
  }
  return false;
}

/** The words of ours, each with a page that says it, of which something is true. */
function said(isMeant: (words: string) => boolean, pages: readonly BuiltPage[] = PAGES): string[] {
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const words of ourWords(page)) if (isMeant(words)) found.set(words, page.path);
  }
  return [...found].map(([words, path]) => `${path}: ${words}`);
}
const isEnglish = (words: string) => ENGLISH.test(words);
const isGivenUp = (words: string) => words.length <= LABEL && GIVEN_UP.test(words);

describe('what readers see', () => {
  test('is not English', () => {
    expect(said(isEnglish)).toEqual([]);
  });

  test('uses no label that was given up', () => {
    expect(said(isGivenUp)).toEqual([]);
  });

  test('an editor’s warning, a name for ears and an old label are found; code and the law may say them', () => {
    const page = readPage(
      '/x/',
      '<p>Dòng 3: khoản 4 follows khoản 2</p><a aria-label="Copy link">Sao chép</a><h2>Toàn cảnh</h2>' +
        '<code>the</code><p data-law>Toàn cảnh</p><p>Cơ quan và nhân dân; is-on; co-quan/for/x</p>',
    );
    expect(said(isEnglish, [page])).toEqual(['/x/: Dòng 3: khoản 4 follows khoản 2', '/x/: Copy link']);
    expect(said(isGivenUp, [page])).toEqual(['/x/: Toàn cảnh']);
  });
});
