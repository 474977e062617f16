import { Unreadable } from '../unreadable.ts';
import { raisedSigns } from './symbol-letters.ts';
import { childOf, childrenOf, isOn, settingOf, textOf, type XmlElement } from './xml.ts';

/**
 * An equation of Word as words on one line: `2/3`, `√(a+b)`, `x²`. What a line cannot show, such as a matrix, is refused.
 */
export function equationText(element: XmlElement): string {
  return childrenOf(element).map(partText).join('');
}

/** Properties of a part, which bear no letters. */
const isProperties = (name: string): boolean => /^m:\w+Pr$|^w:rPr$/u.test(name);

function partText(part: XmlElement): string {
  const { name } = part;
  if (isProperties(name)) return '';
  const inner = (child: string) => equationText(childOf(part, child) ?? EMPTY);
  const setting = (child: string) => settingOf(childOf(part, `${name}Pr`), child, 'm:val');
  switch (name) {
    case 'm:t':
    case 'w:t':
      return textOf(part);
    case 'm:r':
    case 'w:r':
    case 'w:ins':
    case 'm:oMath':
    case 'm:oMathPara':
    case 'm:box':
    case 'm:borderBox':
      return equationText(part);
    case 'w:del':
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
    case 'w:proofErr':
      return '';
    case 'm:f':
      if (setting('m:type') === 'noBar') break;
      return `${grouped(inner('m:num'))}/${grouped(inner('m:den'))}`;
    case 'm:sSup':
      return grouped(inner('m:e')) + moved(inner('m:sup'), 'above');
    case 'm:sSub':
      return grouped(inner('m:e')) + moved(inner('m:sub'), 'below');
    case 'm:sSubSup':
      return grouped(inner('m:e')) + moved(inner('m:sub'), 'below') + moved(inner('m:sup'), 'above');
    case 'm:rad':
      return `${moved(inner('m:deg'), 'above')}√${grouped(inner('m:e'))}`;
    case 'm:d':
      return delimited(part);
    case 'm:nary':
      return `${setting('m:chr') ?? '∫'}${moved(inner('m:sub'), 'below')}${moved(inner('m:sup'), 'above')} ${inner('m:e')}`;
    case 'm:func':
      return `${inner('m:fName')} ${inner('m:e')}`;
    case 'm:limLow':
      return inner('m:e') + moved(inner('m:lim'), 'below');
    case 'm:limUpp':
      return inner('m:e') + moved(inner('m:lim'), 'above');
    case 'm:phant':
      return isOn(childOf(part, 'm:phantPr'), 'm:show') === false ? '' : inner('m:e');
  }
  throw new Unreadable(
    'has an equation that cannot be written in a line; write it as words, or as a picture with its words below',
  );
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

/** In brackets where it is more than one word or number. */
const grouped = (words: string): string =>
  /^(?:[\p{L}\p{N}.,%]*|\(.*\))$/u.test(words.trim()) ? words.trim() : `(${words})`;

const moved = (words: string, where: 'above' | 'below'): string =>
  words === '' ? '' : (raisedSigns(words, where) ?? `${where === 'above' ? '^' : '_'}(${words})`);

function delimited(part: XmlElement): string {
  const properties = childOf(part, 'm:dPr');
  const sign = (name: string, usual: string) => childOf(properties, name)?.attributes['m:val'] ?? usual;
  const inner = childrenOf(part)
    .filter(({ name }) => name === 'm:e')
    .map(equationText);
  return sign('m:begChr', '(') + inner.join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
}
