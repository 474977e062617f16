/** What the copy for reading without a network says of itself. */
export const OFFLINE_LABELS = {
  stop: 'Dừng',
  remove: 'Xóa bản lưu',
  again: 'Thử lại',
  full: 'Máy không đủ chỗ để lưu; trang vẫn đọc được qua mạng.',
  network: 'Chưa lưu xong; trang vẫn đọc được qua mạng.',
  newer: 'Trang có bản mới.',
  take: 'Dùng bản mới',
  later: 'Để sau',
  notKept: 'Trang này không có trong bản lưu',
  notKeptWords: 'Cần có mạng để mở trang này. Các trang đã lưu vẫn đọc được.',
  home: 'Về trang chủ',
} as const;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');

/** `Lưu để đọc khi không có mạng (2,8 MB)` */
export const keepLabel = (bytes: number): string => `Lưu để đọc khi không có mạng (${megabytes(bytes)} MB)`;
/** `Đang lưu để đọc khi không có mạng: 1,2/2,8 MB` */
export const keepingLabel = (done: number, bytes: number): string =>
  `Đang lưu để đọc khi không có mạng: ${megabytes(done)}/${megabytes(bytes)} MB`;
/** `Đọc được khi không có mạng: bản lưu ngày 29/11/2026.` */
export const keptLabel = (date: string): string =>
  `Đọc được khi không có mạng: bản lưu ngày ${date.split('-').reverse().join('/')}.`;
