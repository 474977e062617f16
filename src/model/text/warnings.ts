import { divisionName } from '../division-name.ts';
import type { Article, Division, Instrument, Provision, TextWarning, Words } from '../hierarchy.ts';
import { articlesIn, divisionsIn } from '../walk.ts';
import { pointMark } from './marks.ts';
import { stepsBetween } from './provision-marks.ts';

/** One number of a row, with what it is called and where it is. */
interface Numbered {
  readonly name: string;
  readonly value: number;
  readonly suffix: string;
  readonly mark: Words;
}

/** Faults in the numbering of an instrument, which are kept as printed: numbers skipped, repeated, or out of order. */
export function numberingWarnings({ divisions }: Instrument): TextWarning[] {
  const articles = articlesIn(divisions);
  return [
    ...divisionWarnings(divisions),
    ...rowWarnings(articles.map(articleNumber), 0, (value) => `Điều ${value}`),
    ...articles.flatMap((article) => provisionWarnings(article.provisions, `Điều ${article.number}`)),
  ].sort((a, b) => a.line - b.line);
}

/** The place of a warning as readers call it: `khoản 4 Điều 3`. The warning itself is for editors only. */
export const warnedPlace = ({ message }: TextWarning): string =>
  (message.split(': ')[0] ?? '').replaceAll(' of ', ' ');

/** Chapters may run on through the parts; sections begin anew in each chapter. */
function divisionWarnings(divisions: Instrument['divisions']): TextWarning[] {
  const all = divisionsIn(divisions);
  const chapters = all.filter(({ kind }) => kind === 'chapter');
  const runOn = chapters.filter(({ arabic }) => arabic === '1').length <= 1;
  const rows = [divisions, ...all.map((division) => division.divisions)].map((items) =>
    items.filter((item): item is Division => item.kind !== 'article' && !(runOn && item.kind === 'chapter')),
  );
  return [...rows, ...(runOn ? [chapters] : [])].flatMap((row) =>
    rowWarnings(row.map(divisionNumber), 0, (value) => `number ${value}`),
  );
}

const divisionNumber = (division: Division): Numbered => ({
  name: divisionName(division),
  value: Number.parseInt(division.arabic, 10),
  suffix: division.arabic.replace(/\d+/u, ''),
  mark: division.mark,
});

const articleNumber = ({ number, mark }: Article): Numbered => ({
  ...split(number),
  name: `Điều ${number}`,
  mark,
});

const split = (number: string) => ({
  value: Number.parseInt(number, 10),
  suffix: number.replace(/^\d+/u, ''),
});

function provisionWarnings(provisions: readonly Provision[], owner: string): TextWarning[] {
  const clauses = provisions.flatMap((provision) =>
    provision.kind === 'clause' && provision.mark && provision.number
      ? [{ ...split(provision.number), name: `khoản ${provision.number} of ${owner}`, mark: provision.mark }]
      : [],
  );
  return [
    ...rowWarnings(clauses, 0, (value) => `khoản ${value}`),
    ...pointWarnings(provisions, owner),
    ...provisions.flatMap((provision) =>
      provision.kind === 'clause'
        ? provisionWarnings(provision.provisions, `khoản ${provision.number} ${owner}`)
        : [],
    ),
  ];
}

function rowWarnings(
  row: readonly Numbered[],
  before: number,
  name: (value: number) => string,
): TextWarning[] {
  let last = before;
  let lastSuffix = '';
  return row.flatMap(({ name: own, value, suffix, mark }) => {
    const fault =
      value === last + 1 || (value === last && suffix > lastSuffix)
        ? null
        : value > last
          ? `${name(last + 1)} is missing before it`
          : value === last
            ? 'the number stands twice'
            : `the number goes back, after ${name(last)}`;
    [last, lastSuffix] = [value, suffix];
    return fault ? [{ line: mark.line, message: `${own}: ${fault}` }] : [];
  });
}

function pointWarnings(provisions: readonly Provision[], owner: string): TextWarning[] {
  let last = -1;
  return provisions.flatMap(({ kind, number, mark }) => {
    const point = kind === 'point' && number ? pointMark(`${number}) `) : null;
    if (!point?.isPlain || !mark) return [];
    const steps = stepsBetween(last, point.order);
    last = point.order;
    if (steps === 1) return [];
    const fault = steps > 1 ? 'a letter is missing before it' : 'the letters begin anew';
    return [{ line: mark.line, message: `điểm ${number} of ${owner}: ${fault}` }];
  });
}
