import { p, part, r } from '../../../support/made-docx.ts';
import type { WordCase } from './case.ts';

const strict = (xml: string) =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll('w:', 'x:')
    .replace('xmlns:w=', 'xmlns:x=');
const document = (body: string) => part('document', `<w:body>${body}</w:body>`);
const footnote = (id: number, inner: string) => `<w:footnote w:id="${id}">${inner}</w:footnote>`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** Packages of other makers, damaged ones, and those that are too much. */
export const PACKAGE_CASES: readonly WordCase[] = [
  {
    name: 'a main part by another name',
    parts: { main: 'word/document2.xml', body: p('Điều 1. Một') },
    lines: ['Điều 1. Một'],
  },
  {
    name: 'a main part in another folder, its relations too',
    parts: {
      main: 'van-ban/chinh.xml',
      styles: '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="D"/><w:rPr><w:b/></w:rPr></w:style>',
      body: p('Điều 1. Một', '<w:pStyle w:val="D"/>'),
    },
    lines: ['**Điều 1. Một**'],
  },
  {
    name: 'the strict form of the standard, with prefixes of its own',
    parts: { body: '', files: { 'word/document.xml': strict(document(p('Điều 1. Một'))) } },
    lines: ['Điều 1. Một'],
    print: null,
  },
  {
    name: 'names with other letter case',
    parts: {
      body: '',
      files: { 'word/document.xml': null, 'Word/Document.xml': document(p('Điều 1. Một')) },
    },
    lines: ['Điều 1. Một'],
    print: null,
  },
  {
    name: 'XML that is not closed',
    parts: { body: '', files: { 'word/document.xml': document('<w:p><w:r><w:t>1. Một.</w:r></w:p>') } },
    refused: [1, /not well-formed/u],
  },
  {
    name: 'XML with a prefix that is not declared',
    parts: { body: '', files: { 'word/document.xml': document('<w:p><z:r/></w:p>') } },
    refused: [1, /not well-formed/u],
  },
  {
    name: 'a DOCTYPE',
    parts: {
      body: '',
      files: {
        'word/document.xml': document(p('Một')).replace('?><w:', '?><!DOCTYPE x [<!ENTITY e "30">]><w:'),
      },
    },
    refused: [1, /DOCTYPE/u],
  },
  {
    name: 'a part that the document refers to is missing',
    parts: { body: p('Một'), numbering: '', files: { 'word/numbering.xml': null } },
    refused: [1, /word\/numbering\.xml is missing/u],
  },
  {
    name: 'no main part',
    parts: { body: '', files: { 'word/document.xml': null } },
    refused: [1, /no main text/u],
  },
  {
    name: 'bytes that are no UTF-8',
    parts: {
      body: '',
      files: { 'word/document.xml': Buffer.from(document(p('Mét')), 'latin1') },
    },
    refused: [1, /not in UTF-8/u],
  },
  {
    name: 'elements nested without end',
    parts: { body: '<w:sdt>'.repeat(3000) + p('Một') + '</w:sdt>'.repeat(3000) },
    refused: [1, /nested deeper/u],
  },
  {
    name: 'a part that unpacks to gigabytes',
    parts: { body: '', files: { 'word/document.xml': document(p('A'.repeat(100 * 2 ** 20))) } },
    refused: [1, /larger than any text/u],
  },
  {
    name: 'a footnote, an endnote, and one with a mark of its own',
    parts: {
      footnotes: footnote(1, p('Sửa đổi.')) + footnote(2, p('* Xem thêm.')),
      endnotes: `<w:endnote w:id="5">${p('Bãi bỏ.')}</w:endnote>`,
      body:
        p(r('Điều 1') + reference(1) + r('. Một')) +
        p(
          `${r('x')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${r(' y')}<w:r><w:endnoteReference w:id="5"/></w:r>`,
        ),
    },
    lines: ['Điều 1[1]. Một', 'x\\* y[2]', '[1] Sửa đổi.', '\\* Xem thêm.', '[2] Bãi bỏ.'],
    print: null,
  },
  {
    name: 'a footnote that refers to itself',
    parts: { footnotes: footnote(1, p(r('Một') + reference(1))), body: p(r('x') + reference(1)) },
    refused: [3, /note within a note/u],
  },
  {
    name: 'a footnote that is not there',
    parts: { footnotes: '', body: p(r('x') + reference(7)) },
    refused: [1, /note \(7\)/u],
  },
  {
    name: 'heads of pages and comments are told',
    parts: {
      header: p('Quy chế mẫu'),
      comments: `<w:comment w:id="0">${p('Xem lại')}</w:comment>`,
      body: p('Điều 1. Một'),
    },
    lines: ['Điều 1. Một'],
    told: [
      [1, /head or foot.*«Quy chế mẫu»/u],
      [1, /comments/u],
    ],
  },
];
