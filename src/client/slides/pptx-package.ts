import JSZip from 'jszip';
import { BRAND } from '../../labels/common.ts';
import { officeHue } from '../../styles/palette.ts';
import { timing } from './pptx-timing.ts';

/**
 * Mends the package that the library writes: it names parts that it does not put in, says that everything is in English,
 * knows no steps, and puts elements where the schema of the format has no place for them.
 */
export async function mended(made: ArrayBuffer): Promise<Blob> {
  const zip = await JSZip.loadAsync(made);
  const edit = async (name: string, change: (xml: string) => string) => {
    const xml = await zip.file(name)?.async('string');
    if (xml !== undefined) zip.file(name, change(xml));
  };
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  for (const name of names)
    await edit(name, (xml) => xml.replaceAll(/lang="[a-z]{2}-[A-Z]{2}"/gu, 'lang="vi-VN"'));
  for (const name of names.filter((one) => /^ppt\/slides\/slide\d+\.xml$/u.test(one)))
    await edit(name, (xml) => withConnectors(oneHeadEach(xml)).replace('</p:sld>', `${timing(xml)}</p:sld>`));
  for (const name of names.filter((one) => /^ppt\/notesSlides\/[^/]+\.xml$/u.test(one)))
    await edit(name, inParagraphs);
  await edit('ppt/presentation.xml', notesMasterFirst);
  await edit('ppt/theme/theme1.xml', (xml) =>
    xml.replaceAll(/(<a:(hlink|folHlink)>).*?(?=<\/a:\2>)/gsu, `$1<a:srgbClr val="${officeHue('accent')}"/>`),
  );
  await edit('[Content_Types].xml', (xml) => onlyPresent(xml, zip));
  await edit('docProps/app.xml', (xml) =>
    xml.replace(/<Application>[^<]*<\/Application>/u, `<Application>${BRAND}</Application>`),
  );
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return zip.generateAsync({ type: 'blob', mimeType: type, compression: 'DEFLATE' });
}

/** A paragraph's properties once, before its first run; the library repeats them before each. */
const oneHeadEach = (xml: string): string =>
  xml.replaceAll(/<a:p>.*?<\/a:p>/gsu, (paragraph) => {
    let count = 0;
    return paragraph.replaceAll(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gsu, (head) => {
      count += 1;
      return count === 1 ? head : '';
    });
  });

/** Notes line by line as paragraphs. */
const inParagraphs = (xml: string): string =>
  xml.replaceAll(
    /<a:p>((?:(?!<\/a:p>).)*?<a:t>)([^<]*\n[^<]*)(<\/a:t>.*?<\/a:p>)/gsu,
    (_, open, words, close) =>
      words
        .split(/\r?\n/u)
        .map((line: string) => `<a:p>${open}${line}${close}`)
        .join(''),
  );

/** The master of notes is named before the slides. */
function notesMasterFirst(xml: string): string {
  const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(xml)?.[0] ?? '';
  return xml.replace(masters, '').replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`);
}

/** Lines as connectors, which the library writes as shapes. */
const withConnectors = (xml: string): string =>
  xml.replaceAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gsu, (shape) => {
    if (!shape.includes('prst="line"')) return shape;
    const name = /<p:cNvPr\b[^>]*?(?:\/>|>.*?<\/p:cNvPr>)/su.exec(shape)?.[0] ?? '';
    const look = /<p:spPr\b.*<\/p:spPr>/su.exec(shape)?.[0] ?? '';
    return `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>${look}</p:cxnSp>`;
  });

/** The content types without parts that are not in the package. */
const onlyPresent = (xml: string, zip: JSZip): string =>
  xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, part: string) =>
    zip.file(part) ? override : '',
  );
