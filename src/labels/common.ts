/** What the site is called on the screen; the repository keeps a name of its own. */
export const BRAND = 'Sổ tay Quy chế';

/** The main pages, as menus, ways and headings name them. */
export const MENU_LABELS = {
  home: 'Trang chủ',
  search: 'Tìm kiếm',
  organs: 'Cơ quan',
  diagrams: 'Sơ đồ',
  slides: 'Trình chiếu',
  glossary: 'Thuật ngữ',
  situations: 'Tình huống',
  whole: 'Toàn văn',
  data: 'Dữ liệu',
  openData: 'Dữ liệu mở',
  readSoFar: 'Đã đọc đến đâu',
  howRead: 'Cách rút ra nhiệm vụ',
} as const;

/** What the frame of every page says. */
export const FRAME_LABELS = {
  toSearch: 'Tìm',
  menu: 'Menu',
  contents: 'Mục lục',
  articles: 'Các điều',
  readThrough: 'Đọc liền mạch trong toàn văn',
  organList: 'Danh sách cơ quan',
  organPage: 'Mở trang cơ quan',
  searchPage: 'Mở trang tìm kiếm',
  all: 'Tất cả',
  again: 'Thử lại',
  goFrom: 'Hoặc đi từ',
  close: 'Đóng',
  leave: 'Thoát',
  display: 'Cỡ chữ, nền',
  sizes: 'Cỡ chữ',
  theme: 'Màu nền',
  themes: { '': 'Theo máy', light: 'Sáng', dark: 'Tối' },
  letterSizes: { small: 'A−', '': 'A', large: 'A+' },
  myOrgan: 'Cơ quan của tôi',
  keepOrgan: 'Ghi nhớ cơ quan này',
  keepOffice: 'Tôi giữ chức danh này',
  forget: 'Bỏ ghi nhớ',
  print: 'In',
  share: 'Sao chép, chia sẻ',
  highlightOff: 'Tắt đánh dấu',
  lawFace: 'kiểu chữ sách (nguyên văn)',
  ourFace: 'kiểu chữ thường (lời biên tập)',
} as const;

/** Labels of the first printed sheet. */
export const PAPER_LABELS = { contentOf: 'Nội dung cập nhật ngày' } as const;
