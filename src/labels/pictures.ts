/** What is written around drawings, and on the bar of a drawing that is presented. */
export const PICTURE_LABELS = {
  present: 'Trình chiếu',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoomTools: 'Phóng to, thu nhỏ',
  close: 'Đóng',
  words: 'Nguyên văn',
  previousOrgan: 'Cơ quan trước',
  nextOrgan: 'Cơ quan sau',
  previousStep: 'Bước trước (←)',
  nextStep: 'Bước sau (→)',
  out: 'Thoát',
  leave: 'Thoát (Esc)',
  who: 'Ai',
  duties: 'Nguyên văn, với ai, bao lâu một lần',
} as const;

/** How many duties the lines of an overview stand for. */
export const overviewCount = ({
  drawn,
  shared,
  all,
}: {
  drawn: number;
  shared: number;
  all: number;
}): string =>
  `Các đường nối thể hiện ${drawn} trong ${shared} nhiệm vụ hướng tới cơ quan khác; ${all - shared} nhiệm vụ còn lại là việc tự làm. Số trên đường là số nhiệm vụ.`;
