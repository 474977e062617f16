/**
 * Widths of the law's serif (Source Serif 4, 400) in thousandths of an em, rounded up to twentieths; measured in a
 * browser over every letter that the site's font file holds.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [240, " '‘’"],
  [320, '!j.,;:-'],
  [340, 'ilìíỉĩị[]'],
  [380, 't/fIÌÍỈĨỊ()'],
  [420, 'J"?'],
  [460, '“”r*s'],
  [520, 'zc–'],
  [540, 'eèéẻẽẹêềếểễệ0123456789+'],
  [560, 'agàáảãạăằắẳẵặâầấẩẫậS'],
  [580, 'ovxòóỏõọôồốổỗộơờớởỡợ'],
  [600, 'kyỳýỷỹỵZ'],
  [640, 'bdqđFLpuùúủũụưừứửữựEPTÈÉẺẼẸÊỀẾỂỄỆ'],
  [660, 'hnB'],
  [700, 'CXYỲÝỶỸỴR'],
  [740, 'AKVÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬDGOQĐÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ&'],
  [780, 'UÙÚỦŨỤƯỪỨỬỮỰN'],
  [820, 'H—w…'],
  [960, 'Mm%'],
];
const WIDEST = 1020;

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** The width of law words at a size, in the size's unit; a letter that the table does not know counts as the widest. */
export function serifWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf.get(letter) ?? WIDEST;
  return (thousandths / 1000) * size;
}
