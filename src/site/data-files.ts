/** The files of a regulation under `/<doc>/du-lieu/`, as they are explained to readers. */
export const dataFiles = [
  { name: 'regulation.json', schema: 'regulation', words: 'Toàn bộ lời văn theo chương, mục, điều, khoản, cùng thuộc tính và tình trạng hiệu lực.' },
  { name: 'duties.json', schema: 'duties', words: 'Từng nhiệm vụ: điều khoản, cơ quan, vai trò, với ai, nhịp, nguyên văn.' },
  { name: 'organs.json', schema: 'organs', words: 'Cơ quan, chức danh, lớp người được nêu tên, các cách viết và chữ viết tắt.' },
  { name: 'duties.csv', schema: null, words: 'Các nhiệm vụ thành bảng, mở được ngay bằng phần mềm bảng tính.' },
] as const;
