import { isWayToType, keysOf, type Syllable, syllablesOf } from './keys.ts';

/** What a question asks for, apart from its words. */
export interface AsksFor {
  /** Asks when. */
  readonly when: boolean;
  /** Asks how often. */
  readonly often: boolean;
  /** Asks who, or what someone must do. */
  readonly duty: boolean;
  /** Asks for all that a body does. */
  readonly all: boolean;
}

const WHEN = ['khi nao', 'luc nao', 'bao gio', 'trong truong hop nao'];
const OFTEN = ['bao lau', 'may lan', 'may thang', 'dinh ky', 'bao nhieu lan'];
const ALL = ['lam gi', 'nhung gi', 'viec gi', 'lam nhung viec', 'nhiem vu gi', 'trach nhiem gi', 'co viec'];
const DUTY = [
  'ai',
  'co quan nao',
  'don vi nao',
  'to chuc nao',
  'ben nao',
  'phai lam gi',
  'trach nhiem gi',
  'nhiem vu gi',
];

/** What people put around a question in chats. */
const CHAT = [
  'ko',
  'kg',
  'hong',
  'vay',
  'nhi',
  'nhe',
  'oi',
  'em',
  'e',
  'z',
  'v',
  'k',
  'mng',
  'mn',
  'ad',
  'dc',
  'hen',
  'nhen',
  'ha',
];
/** Words of questions and of talk, which carry no weight; the longest first. */
const SILENT = [
  'bao lau mot lan',
  'bao lau thi',
  'nhu the nao',
  'nhu nao',
  'ra sao',
  'the nao',
  'la gi',
  'lam gi',
  'nhung gi',
  'viec gi',
  'may lan',
  'mot lan',
  'may thang',
  'bao lau',
  'bao gio',
  'khi nao',
  'luc nao',
  'o dau',
  'voi ai',
  'cho ai',
  'co quan nao',
  'don vi nao',
  'ben nao',
  'truoc ai',
  'nguoi nao',
  'ong nao',
  'bac nao',
  'anh nao',
  'vi nao',
  'dong chi nao',
  'ban nao',
  'cap nao',
  'nganh nao',
  'phong nao',
  'to chuc nao',
  'noi nao',
  'cho nao',
  'nao sau day',
  'nao duoi day',
  'dung hay sai',
  'vi sao',
  'tai sao',
  'co duoc',
  'co phai',
  'hay khong',
  'khong',
  'khi co',
  'neu co',
  'van ban nao',
  'van ban nay',
  'quy che nay',
  'duoc quy dinh',
  'quy dinh the nao',
  'co trach nhiem gi',
  'co trach nhiem',
  'trach nhiem gi',
  'nhiem vu gi',
  've van de gi',
  'van de gi',
  'ai',
  'gi',
  'nao',
  'a',
  'thi',
  'phai',
  'co',
  'duoc',
  'la',
  'se',
  'can',
  'toi',
  'cua toi',
  'cho toi hoi',
  'xin hoi',
  'cho hoi',
  'cho em hoi',
  'cho e hoi',
  ...CHAT,
]
  .map((words) => keysOf(words))
  .sort((a, b) => b.length - a.length);

/** Words that only join others: no word of two syllables has them. */
const JOINS = syllablesOf('và với của các những cho này đó kia');
/** Small words: what answers a query need not have them, unless the texts join them to their neighbours. */
const LINKS = syllablesOf(
  'trong ngoài trên dưới tại ở về để do bởi bị khi nếu như hay hoặc đã đang sẽ cũng nên lại rồi từ đến theo mà sao muốn ' +
    'hết còn mọi từng một mấy rất quá lo lúc giữa cùng qua bằng',
);
/** Said of anything that is done or anyone who does it. */
const FILLERS = syllablesOf('làm việc người gửi lên vào ra đi nhau đâu cái mình chỉ cả');

const isOneOf = (typed: Syllable, words: readonly Syllable[]): boolean =>
  words.some((word) => isWayToType(typed, word));

const isLink = (typed: Syllable): boolean => [JOINS, LINKS, FILLERS].some((words) => isOneOf(typed, words));

/** Whether a syllable by itself is talk, or only joins others; such are never taken for a typo of another. */
export const isTalk = (typed: Syllable): boolean =>
  isLink(typed) || SILENT.some((words) => words.length === 1 && words[0] === typed.key);

/** What a word that needs no answer weighs in the ranking; a small word tells which phrase is meant. */
const WEIGHTS = { talk: 0.5, link: 1 };

/** Says of a place of the query whether its syllable belongs to a neighbour as a word of the texts does. */
export type BelongsTo = (place: number) => boolean;

/**
 * Which syllables need no answer and what they weigh: question words, each with its run, and small words. A query of
 * nothing else keeps them all. `có` alone is talk, `cơ quan` typed `co quan` is not: its first `holds` to the next. `những`
 * is a small word; `nhung` of `tham nhung` may be another, and there is none where the texts `join` it so.
 */
export function silentPlaces(
  syllables: readonly Syllable[],
  holds: BelongsTo,
  isJoined: BelongsTo,
): ReadonlyMap<number, number> {
  const silent = new Map<number, number>();
  for (let i = 0; i < syllables.length; i++) {
    const words = SILENT.find((one) => one.every((word, j) => syllables[i + j]?.key === word));
    const length = words?.length ?? (isLink(syllables[i] as Syllable) ? 1 : 0);
    const isHeld = () => !isOneOf(syllables[i] as Syllable, JOINS) && (holds(i) || (i > 0 && holds(i - 1)));
    if (length === 0 || (length === 1 && (isHeld() || isJoined(i)))) continue;
    const isTalkOnly = words !== undefined || isOneOf(syllables[i] as Syllable, FILLERS);
    for (let j = 0; j < length; j++) silent.set(i + j, isTalkOnly ? WEIGHTS.talk : WEIGHTS.link);
    i += length - 1;
  }
  return silent.size === syllables.length ? new Map() : silent;
}

/** What the question asks for; `keys` are the query's syllables. */
export function asksForOf(keys: readonly string[]): AsksFor {
  const text = ` ${keys.join(' ')} `;
  const has = (phrases: readonly string[]) => phrases.some((phrase) => text.includes(` ${phrase} `));
  return { when: has(WHEN), often: has(OFTEN), duty: has(DUTY), all: has(ALL) };
}
