import { FRAME_LABELS, MENU_LABELS } from './common.ts';

/** What is written around drawings, and on the bar of a drawing that is presented. */
export const PICTURE_LABELS = {
  /** Unlike a lesson, which the menu's word means. */
  present: 'Chiếu sơ đồ',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoomTools: 'Phóng to, thu nhỏ',
  close: FRAME_LABELS.close,
  words: 'Nguyên văn',
  download: 'Tải hình',
  slide: 'SVG 16:9',
  sheet: 'SVG A4',
  data: MENU_LABELS.data,
  previousOrgan: 'Cơ quan trước',
  nextOrgan: 'Cơ quan sau',
  previousStep: 'Bước trước (←)',
  nextStep: 'Bước sau (→)',
  out: FRAME_LABELS.leave,
  leave: `${FRAME_LABELS.leave} (Esc)`,
  who: 'Ai',
  duties: 'Nguyên văn, với ai, bao lâu một lần',
} as const;

/** How many duties the lines of an overview stand for; their numbers add up to more where a duty is on several. */
export const overviewCount = ({
  drawn,
  onLines,
  shared,
  all,
}: {
  drawn: number;
  onLines: number;
  shared: number;
  all: number;
}): string =>
  `Các đường nối thể hiện ${drawn} trong ${shared} nhiệm vụ hướng tới cơ quan khác; ${all - shared} nhiệm vụ còn lại là việc tự làm. Số trên đường là số nhiệm vụ${onLines > drawn ? '; nhiệm vụ với hai bên được tính ở cả hai đường' : ''}.`;

/** What the drawing of an organ shows, counted from it. */
export function organMessage(
  name: string,
  { own, toward, from }: { own: number; toward: number; from: number },
): string {
  const parts = [
    ...(own > 0 ? [`${own} việc tự làm`] : []),
    ...(toward > 0 ? [`có nhiệm vụ với ${toward} cơ quan, đối tượng`] : []),
    ...(from > 0 ? [`${from} cơ quan có nhiệm vụ với mình`] : []),
  ];
  return `${name}: ${parts.join('; ')}`;
}

/** The heads of a year: months, and what comes at no set time. */
export const CADENCE_LABELS = {
  months: Array.from({ length: 12 }, (_, n) => `T${n + 1}`),
  shortMonths: Array.from({ length: 12 }, (_, n) => `${n === 0 ? 'T' : ''}${n + 1}`),
  adHoc: 'Khi cần',
  note: 'Mỗi chấm là một lần trong tháng, trong kỳ hạn; văn bản không ấn định ngày nào.',
  /** Above what is in the months, and what is not. */
  dated: 'Có kỳ hạn',
  undated: 'Không nêu thời hạn',
  /** Beside the sign of what is shared. */
  shared: 'việc chung của nhiều hệ thống',
};

/** The legend of the year. */
export const RHYTHM_SIGNS = {
  dot: 'một lần mỗi tháng',
  span: 'một lần trong ba, sáu, mười hai tháng',
  star: 'khi cần',
} as const;

/** Who reports to the one that is reported to most, and who does where there is none such; `hoặc`, for not each does both. */
const REPORTING = {
  'reports-to': {
    most: (names: string, name: string) => `${name} nhận báo cáo, phản ánh, kiến nghị của ${names}`,
    few: (names: string) => `${names} báo cáo hoặc phản ánh, kiến nghị`,
  },
  informs: {
    most: (names: string, name: string) => `${name} được nhận thông tin của ${names}`,
    few: (names: string) => `${names} thông tin cho cơ quan, đối tượng khác`,
  },
  advises: {
    most: (names: string, name: string) => `${name} nhận tham mưu, góp ý của ${names}`,
    few: (names: string) => `${names} tham mưu hoặc góp ý`,
  },
  'accountable-to': {
    most: (names: string, name: string) => `${names} chịu trách nhiệm hoặc chịu giám sát trước ${name}`,
    few: (names: string) => `${names} chịu trách nhiệm hoặc chịu giám sát`,
  },
} as const;

/** How many organs a title names; of more it says how many there are. */
const MOST_NAMED = 4;

/** What drawings say, with numbers counted from them; `few` where no one of them has most. */
export const PICTURE_MESSAGES = {
  network: (rows: number, columns: number) => `${rows} cơ quan có nhiệm vụ với ${columns} cơ quan, đối tượng`,
  topics: {
    most: (name: string, organs: number) => `${organs} cơ quan, đối tượng cùng có việc “${name}”`,
    few: (topics: number) => `Ai làm gì trong ${topics} lĩnh vực`,
  },
  roles: {
    most: (name: string, held: number, roles: number) =>
      `${name} giữ nhiều vai trò nhất: ${held} trong ${roles} vai trò`,
    few: (roles: number) => `Ai giữ vai trò nào trong ${roles} vai trò`,
  },
  cadence: (all: number, dated: number) => `${all} việc trong năm, ${dated} việc có kỳ hạn`,
  reporting: REPORTING,
  organs: (names: readonly string[], most = MOST_NAMED) =>
    names.length > most
      ? `${names.length} cơ quan, đối tượng`
      : [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' và '),
} as const;

/** Before the numbers of organs in the columns of a board. */
export const BOARD_COUNTS = 'Số cơ quan, đối tượng';
/** Next to an organ's page, above those that have duties toward it. */
export const OTHERS_HEAD = 'Nhiệm vụ của cơ quan khác';
/** Above the numbers of duties in its rows. */
export const BOARD_TOTALS = 'Nhiệm vụ';

/** What each picture of who reports to whom is about. */
export const REPORTING_HEADS = {
  'reports-to': 'Báo cáo, phản ánh',
  informs: 'Thông tin',
  advises: 'Tham mưu, góp ý',
  'accountable-to': 'Chịu trách nhiệm, chịu giám sát',
} as const;

/** The field that finds the drawing of any organ. */
export const ORGAN_CHOICE = {
  label: 'Xem một cơ quan ở giữa hình',
  example: 'Ví dụ: Mặt trận, MTTQ',
  show: 'Xem',
  all: FRAME_LABELS.organList,
  none: (typed: string) => `Văn bản không nêu cơ quan nào tên “${typed}”.`,
  page: FRAME_LABELS.organPage,
} as const;
