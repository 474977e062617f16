import { expect, test } from 'vitest';
import { xml, xmlFile } from '../../../../src/exports/akn/xml.ts';

test('a file is declared, indented, and adds no white space within a paragraph', () => {
  const root = xml('a', { n: '1 < "2"' }, [
    xml('p', {}, ['x ', xml('b', {}, ['y'])]),
    xml('p', {}, [xml('b')]),
  ]);
  expect(xmlFile({ ...root, comment: 'note' })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- note -->\n<a n="1 &lt; &quot;2&quot;">\n  <p>x <b>y</b></p>\n  <p><b/></p>\n</a>\n',
  );
});

test('text is escaped; what XML forbids is left out', () => {
  expect(xmlFile(xml('p', {}, ['A & B < C > D\u0000\u000c\ud800']))).toContain(
    '<p>A &amp; B &lt; C &gt; D\ufffd</p>',
  );
});
