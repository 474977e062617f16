/** What decks and the quiz say around themselves. */
export const SLIDE_LABELS = {
  quiz: 'Câu hỏi ôn tập',
  quizAbout: 'Trắc nghiệm có đáp án và điều khoản',
  beginQuiz: 'Bắt đầu',
  quizSet: 'Bộ câu hỏi số',
  otherSet: 'Lấy bộ khác',
  own: 'Bài tự chọn',
  ownAbout: 'Chọn điều, lĩnh vực, cơ quan và thứ tự',
  quizPaper: 'Bản in câu hỏi',
  selfCheck: 'Tự kiểm tra',
  decks: 'Các bài trình chiếu',
  print: 'Bản in',
  backToDeck: 'Về bài trình chiếu',
  presenter: 'Màn hình người giảng',
  notes: 'Lời người giảng',
  deck: 'Bài trình chiếu',
  name: 'Họ và tên',
  unit: 'Đơn vị',
  selfCheckTable: 'Bảng tự kiểm tra',
  key: 'Đáp án',
  previous: 'Trước',
  overview: 'Tổng quan',
  countdown: 'Đếm ngược',
  stopClock: 'Dừng đồng hồ',
  startClock: 'Chạy đồng hồ',
  keys: 'Phím tắt',
  more: 'Thêm',
  ended: 'Có cơ quan đã kết thúc hoạt động',
  shortened: 'trích, có rút gọn',
  toProvision: 'Mở điều khoản',
} as const;

/** `18 trang`. */
export const slideCount = (count: number): string => `${count} trang`;

/** `45 phút`. */
export const minutesLabel = (minutes: number): string => `${minutes} phút`;

/** What the trainer's own deck says on its first slide. */
export const OWN_LABELS = {
  add: 'Thêm điều, lĩnh vực hoặc cơ quan',
  choose: 'Chọn để thêm…',
  begin: 'Bấm một phần để bắt đầu; mỗi phần chỉ có các trang nhiệm vụ, không có câu hỏi.',
  articles: 'Điều',
  topics: 'Lĩnh vực',
  organs: 'Cơ quan, đối tượng',
  divisions: 'Chương, mục',
  slides: 'trang',
  kept: 'Địa chỉ của trang giữ lựa chọn: lưu lại hoặc gửi đi, mở ra vẫn là bài ấy.',
  noScript: 'Trình duyệt đang tắt JavaScript nên chưa soạn được bài.',
  up: 'Lên',
  down: 'Xuống',
  remove: 'Bỏ',
  keys: 'Trên bàn phím: ↑ ↓ đổi thứ tự, Delete bỏ.',
} as const;

/** `3 phần · 12 trang · khoảng 24 phút`. */
export const ownSize = (parts: number, slides: number, minutes: number): string =>
  `${parts} phần · ${slideCount(slides)} · khoảng ${minutesLabel(minutes)}`;

/** Said when a part has another place: `Điều 5: thứ 2 trong 3`. */
export const ownPlace = (name: string, place: number, parts: number): string =>
  `${name}: thứ ${place} trong ${parts}`;

/** What a set of questions is chosen by; the parts of the text are added to the third. The first of each is chosen. */
export const QUIZ_CHOICES = [
  {
    option: 'cach',
    title: 'Cách làm',
    choices: [
      { value: '', label: 'Giơ tay A–D, chiếu từng câu' },
      { value: 'thi', label: 'Thi: có giờ, chấm điểm' },
      { value: 'the', label: 'Thẻ ghi nhớ' },
    ],
  },
  {
    option: 'so',
    title: 'Số câu',
    choices: [
      { value: '', label: '10' },
      { value: '20', label: '20' },
      { value: '40', label: '40' },
    ],
  },
  { option: 'chuong', title: 'Chương', choices: [{ value: '', label: 'Cả văn bản' }] },
  {
    option: 'muc',
    title: 'Mức',
    choices: [
      { value: '', label: 'Mọi mức' },
      { value: '1', label: 'Nhớ' },
      { value: '2', label: 'Hiểu' },
      { value: '3', label: 'Vận dụng' },
    ],
  },
] as const;

/** The columns of an organ's own list: page and spreadsheet have the same. */
export const SELF_CHECK_COLUMNS = {
  facts: ['Việc', 'Điều khoản', 'Định kỳ'],
  quarters: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
} as const;

/** What the speaker of an organ's deck may ask; the words of the law are below it. */
export const ORGAN_NOTES = {
  sides:
    'Hỏi trước khi bấm: ai làm việc với bên này, bên này làm việc với ai? Ghi câu trả lời lên bảng, rồi mở từng bên và so.',
  own: 'Hỏi: ở đơn vị, ai làm việc này, lần gần nhất là bao giờ? Ai đáp được thì nêu một ví dụ.',
  toward: 'Hỏi: bên nào phải làm việc này, lần gần nhất bên ấy làm là bao giờ?',
  year: 'Hỏi: tháng này, quý này có việc nào? Thanh ngang chỉ cho biết bao nhiêu lần, không phải ngày nào.',
} as const;
