import { DOC } from './addresses.ts';

/** Pages of every kind, and queries of every kind, that a hall without a network needs. */
export const PAGES = [
  `${DOC}/`,
  `${DOC}/chuong-2/`,
  `${DOC}/dieu-5/`,
  `${DOC}/dieu-22/`,
  `${DOC}/toan-van/`,
  `${DOC}/so-do/mang-luoi/`,
  `${DOC}/so-do/ma-tran/`,
  `${DOC}/chu-de/`,
  'co-quan/ban-dan-van-huyen-uy/',
  'thuat-ngu/',
];
export const QUERIES = [
  'thẩm định đề án',
  'tham dinh',
  'MTTQ',
  'báo cáo',
  'Điều 5',
  'tiếp công dân',
  'quy chế dân chủ',
  'giám sát',
  'ai báo cáo Ban Dân vận',
  'đào tạo',
];
