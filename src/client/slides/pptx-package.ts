import JSZip from 'jszip';
import { BRAND } from '../../labels/common.ts';
import { timing } from './pptx-timing.ts';

/**
 * Mends the package that the library writes: it names parts that it does not put in, says that everything is in English,
 * and knows no steps.
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
    await edit(name, (xml) => withConnectors(xml).replace('</p:sld>', `${timing(xml)}</p:sld>`));
  await edit('[Content_Types].xml', (xml) => onlyPresent(xml, zip));
  await edit('docProps/app.xml', (xml) =>
    xml.replace(/<Application>[^<]*<\/Application>/u, `<Application>${BRAND}</Application>`),
  );
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return zip.generateAsync({ type: 'blob', mimeType: type, compression: 'DEFLATE' });
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
