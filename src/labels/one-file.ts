/** What the one-file edition says of itself. */
export const ONE_FILE_LABELS = {
  title: 'Bản một tệp',
  about: 'Toàn bộ nội dung nằm trong tệp này, mở được khi không có mạng.',
  offer: 'Đọc, tra cứu, sơ đồ, trình chiếu, ôn tập trong một tệp, mở được khi không có mạng.',
  living: 'Bản mới nhất trên mạng',
  hidden: 'Tệp Word, PowerPoint và bản in có ở bản trên mạng.',
} as const;
