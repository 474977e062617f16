import { textWidth } from './wrapped-text.ts';

/** Words of several syllables that a line must not part. */
const WORDS =
  'ban chấp hành|ban thường vụ|ban dân vận|huyện ủy|cấp ủy|đảng bộ|chi bộ|đảng viên|tổ chức đảng|văn phòng|thường trực|mặt trận|tổ quốc|việt nam|tổ chức|chính trị|xã hội|hội đồng|ủy ban|nhân dân|cơ quan|đơn vị|nhà nước|chính quyền|các cấp|công tác|dân vận|đoàn viên|hội viên|cán bộ|công chức|viên chức|lực lượng|vũ trang|tư pháp|hệ thống|trực thuộc|liên quan|địa bàn|trường học|tuyên giáo|kiểm tra|giám sát|tham mưu|thẩm định|phối hợp|báo cáo|kết quả|phản ánh|kiến nghị|thông tin|lãnh đạo|chỉ đạo|phân công|hướng dẫn|theo dõi|tổng hợp|tham gia|ý kiến|trách nhiệm|đề xuất|định kỳ|thường xuyên|nghị quyết|chỉ thị|quy định|quy chế|thực hiện|triển khai|tình hình|giải quyết|khiếu nại|tố cáo|công dân|đối thoại|phong trào|thi đua|cải cách|hành chính|dân chủ|cơ sở|phản biện|đề án|chủ trương|chính sách|pháp luật|nhiệm vụ|ngành|đại biểu|dân cử|chủ tịch|bí thư|đồng chí|phụ trách|giao ban|làm việc|bộ máy|tổng kết|khen thưởng|tuyên truyền|vận động|đoàn kết|tôn giáo|đối ngoại|quốc phòng|an ninh|tình huống|phức tạp|góp ý|đạo đức|công vụ|lợi ích|hợp pháp|bảo vệ';
const TOGETHER = new RegExp(`(^|[^\\p{L}])(${WORDS})(?![\\p{L}])`, 'giu');
const NO_BREAK = '\u00a0';

/** The text with a space that does not break within words of several syllables, nor before a dash. */
export const unbroken = (text: string): string =>
  text
    .replace(TOGETHER, (_, before: string, word: string) => before + word.replaceAll(' ', NO_BREAK))
    .replaceAll(/ (?=[-–] )/gu, NO_BREAK);

/**
 * Text in as few lines as fit a width, of lengths as even as can be, broken between words and, where that is as good, after
 * a comma; a word that is wider than the line is broken between its syllables.
 */
export function setLines(text: string, size: number, width: number): string[] {
  const words = unbroken(text)
    .split(' ')
    .flatMap((word) => (textWidth(word, size) > width ? word.split(NO_BREAK) : [word]));
  const best = greedy(words, size, width).length;
  // The narrowest width that needs no more lines sets them most evenly.
  let lines = greedy(words, size, width);
  if (best > 1) {
    const total = textWidth(text, size);
    for (let narrow = Math.max(total / best, width * 0.4); narrow < width; narrow += size * 0.5) {
      const tried = greedy(words, size, narrow);
      if (tried.length === best && tried.every((line) => textWidth(line, size) <= width)) {
        lines = tried;
        break;
      }
    }
  }
  return lines.map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** Words set one after another, a new line wherever the next does not fit. */
function greedy(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
