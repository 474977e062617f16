import { expect, test } from 'vitest';
import { dutiesToCsv } from '../../../src/exports/duties-csv.ts';
import { smallLibrary } from '../../support/small-library.ts';

const { library, regulation } = smallLibrary();
const file = dutiesToCsv(library, regulation);

test('the table has a byte order mark, Vietnamese headings, and a line for each duty', () => {
  const lines = file.split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFMã,Điều khoản,Cơ quan,Nhiệm vụ,Việc làm,Với ai,Định kỳ,Lĩnh vực,Vai trò,Nguyên văn',
  );
  expect(lines).toHaveLength(1 + regulation.duties.length + 1);
  expect(lines.at(-1)).toBe('');
});

test('a duty is told in words, with its citation', () => {
  expect(file).toContain(
    'điểm 2.1 khoản 2 Điều 2 Quy chế số 01-QC/A,Ban A,,báo cáo,báo cáo Ban B,ba tháng,,"báo cáo, phản ánh, thông tin",',
  );
});

test('commas and quotation marks stay within their cell', () => {
  expect(file).toContain(',"Chủ trì, phối hợp với Ban B ""theo dõi"" nơi có số dân < 1.000"\r\n');
});

test.each(['=1+1', '+1', '-1', '@A'])('%s is no formula to a spreadsheet', (quote) => {
  const [duty] = regulation.duties;
  if (!duty) throw new Error('no duty');
  const table = dutiesToCsv(library, { ...regulation, duties: [{ ...duty, quote }] });
  expect(table).toContain(`,'${quote}\r\n`);
});
