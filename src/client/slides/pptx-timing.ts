/** The shapes of a slide that appear at steps: their names say at which, `buoc-2 5`. */
const STEPPED = /<p:cNvPr id="(\d+)" name="buoc-([1-9]\d*)[^"]*"/gu;

/** The `p:timing` by which a slide's shapes appear, a click for each step; empty where all is there from the start. */
export function timing(slide: string): string {
  const shapes = [...slide.matchAll(STEPPED)].map(([, id = '', step = '']) => ({ id, step: Number(step) }));
  const steps = [...Map.groupBy(shapes, ({ step }) => step)].sort(([a], [b]) => a - b);
  if (steps.length === 0) return '';
  let count = 2;
  const next = () => {
    count += 1;
    return count;
  };
  const clicks = steps.map(([, own]) => {
    const [outer, inner] = [next(), next()];
    const effects = own.map(({ id }, i) =>
      effect(id, i === 0 ? 'clickEffect' : 'withEffect', next(), next()),
    );
    return par(outer, 'indefinite', par(inner, '0', effects.join('')));
  });
  return (
    '<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>' +
    '<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq">' +
    `<p:childTnLst>${clicks.join('')}</p:childTnLst></p:cTn>` +
    '<p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst>' +
    '<p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst>' +
    '</p:seq></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>'
  );
}

const par = (id: number, delay: string, children: string): string =>
  `<p:par><p:cTn id="${id}" fill="hold"><p:stCondLst><p:cond delay="${delay}"/></p:stCondLst>` +
  `<p:childTnLst>${children}</p:childTnLst></p:cTn></p:par>`;

const effect = (shape: string, kind: string, id: number, inner: number): string =>
  `<p:par><p:cTn id="${id}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" nodeType="${kind}">` +
  '<p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr>' +
  `<p:cTn id="${inner}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn>` +
  `<p:tgtEl><p:spTgt spid="${shape}"/></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst>` +
  '</p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>';
