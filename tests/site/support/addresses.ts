export const DOC = '05-qc-hu';

/** One or more of each kind of page, by the contract's addresses. */
export const KINDS_OF_PAGES: readonly string[] = [
  '',
  `${DOC}/`,
  `${DOC}/chuong-2/`,
  `${DOC}/chuong-2/muc-1/`,
  `${DOC}/dieu-5/`,
  `${DOC}/dieu-6/`,
  `${DOC}/dieu-22/`,
  `${DOC}/toan-van/`,
  `${DOC}/so-do/`,
  `${DOC}/so-do/ma-tran/`,
  `${DOC}/so-do/nhip-cong-tac/`,
  `${DOC}/loi-in/`,
  `${DOC}/trinh-chieu/`,
  'co-quan/',
  'co-quan/ban-dan-van-huyen-uy/',
  'co-quan/so-sanh/',
  'thuat-ngu/',
  'phuong-phap/',
  'tim-kiem/',
  'so-do/',
  'trinh-chieu/',
  'du-lieu/',
  '404.html',
];
