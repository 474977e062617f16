import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';
import { nearestWords, noOrgan } from './nearest.ts';
import type { OrganIndex } from './organ-index.ts';
import type { Place, PlaceFinder } from './places.ts';
import type { BankQuestion, QuestionChoice, QuizFile } from './question.ts';
import { dutiesIn } from './quoted-duties.ts';
import { ownParagraphs } from './walk.ts';
import type { YamlFile } from './yaml-file.ts';

interface Holder {
  readonly id: string;
  readonly placeAt: PlaceFinder;
  readonly duties: readonly Duty[];
}
type Report = (path: (string | number)[], message: string) => void;
type ProvisionPlace = Extract<Place, { kind: 'provision' }>;

/**
 * What the text and the duties dispute in a bank of questions, with lines: words that are not in the provision, organs
 * that do not exist, a key that the duties do not bear out, a wrong choice that they make right.
 */
export function questionFaults(file: YamlFile<QuizFile>, regulation: Holder, organs: OrganIndex): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  file.value.questions.forEach((question, n) => {
    const fault: Report = (path, message) =>
      faults.push({ file: file.file, line: file.lineOf(['questions', n, ...path]), message });
    if (seen.has(question.id)) fault(['id'], `question \`${question.id}\` is there twice`);
    seen.add(question.id);
    checkOrgans(question, organs, fault);
    const place = provisionAt(question.at, ['at'], regulation, fault);
    if (place && hasWords(question, place, fault)) checkKey(question, place, regulation, fault);
    checkPairs(question, regulation, fault);
  });
  return faults;
}

function provisionAt(at: string, path: string[], regulation: Holder, fault: Report): ProvisionPlace | null {
  const place = regulation.placeAt(at);
  if (place?.kind === 'provision') return place;
  fault(path, `${regulation.id} has no provision \`${at}\``);
  return null;
}

function hasWords({ quote, at }: BankQuestion, { provision }: ProvisionPlace, fault: Report): boolean {
  const paragraphs = ownParagraphs(provision);
  if (!quote || paragraphs.some((paragraph) => paragraph.includes(quote))) return true;
  const nearest = nearestWords(quote, paragraphs.join(' '));
  fault(['quote'], `quote is not in ${at}: «${quote}»; nearest words there: «${nearest}»`);
  return false;
}

function checkOrgans(
  { right, wrong = [], pairs = [] }: BankQuestion,
  organs: OrganIndex,
  fault: Report,
): void {
  const check = (id: string, path: (string | number)[]) => {
    if (!organs.byId.has(id)) fault(path, noOrgan(id, organs.byId.keys()));
  };
  for (const id of right?.who ?? []) check(id, ['right', 'who']);
  wrong.forEach((choice, i) => {
    for (const id of choice.who ?? []) check(id, ['wrong', i, 'who']);
  });
  pairs.forEach(({ who }, i) => {
    check(who, ['pairs', i, 'who']);
  });
}

/** Whether the duties of the quoted words make the right choice right, and it alone. */
function checkKey(question: BankQuestion, place: ProvisionPlace, { duties }: Holder, fault: Report): void {
  const { kind, quote, right, wrong } = question;
  const read = VERDICTS[kind];
  if (!read || !quote || !right || !wrong || duties.length === 0) return;
  const own = dutiesIn(duties, place, quote).duties;
  const disputed = read(own, right, true);
  if (disputed) fault(['right'], `the duties of ${question.at} dispute the key: ${disputed}`);
  wrong.forEach((choice, i) => {
    const also = read(own, choice, false);
    if (also) fault(['wrong', i], `the duties of ${question.at} make this choice right too: ${also}`);
  });
}

/** What speaks against a right choice, or for a wrong one; null where nothing does. */
type Verdict = (duties: readonly Duty[], choice: QuestionChoice, right: boolean) => string | null;

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** The organs that are meant must be all that are bound; none of a wrong choice may be bound or act along. */
const who: Verdict = (duties, choice, right) => {
  const chosen = new Set(choice.who ?? []);
  if (chosen.size === 0) return null;
  const bound = new Set(duties.map(({ actor }) => actor));
  if (right) return same(chosen, bound) ? null : `the words bind ${[...bound].join(', ') || 'nobody'}`;
  const along = duties.flatMap(({ partners }) =>
    partners.flatMap(({ organ, relation }) => (relation === 'with' ? [organ] : [])),
  );
  const found = [...chosen].filter((organ) => bound.has(organ) || along.includes(organ));
  return found.length > 0 ? `${found.join(', ')} acts there` : null;
};

/** The organs that are meant must be partners of the duties; none of a wrong choice may be one. */
const whom: Verdict = (duties, choice, right) => {
  const partners = new Set(duties.flatMap((duty) => duty.partners.map(({ organ }) => organ)));
  const chosen = choice.who ?? [];
  if (right) {
    const missing = chosen.filter((organ) => !partners.has(organ));
    return missing.length > 0 ? `no duty there names ${missing.join(', ')}` : null;
  }
  const found = chosen.filter((organ) => partners.has(organ));
  return found.length > 0 ? `${found.join(', ')} is named there` : null;
};

const rhythm: Verdict = (duties, choice, right) => {
  const stated = new Set<string>(duties.flatMap(({ cycles }) => cycles));
  const agrees = same(new Set<string>(choice.cycles ?? []), stated);
  if (right) return agrees ? null : `they state ${[...stated].join(', ') || 'no rhythm'}`;
  return agrees ? 'it states the same rhythms' : null;
};

const role: Verdict = (duties, choice, right) => {
  if (!choice.who || !choice.role) return null;
  const isBound = choice.who.every((organ) =>
    duties.some((duty) => duty.actor === organ && duty.role === choice.role),
  );
  if (right) return isBound ? null : `${choice.who.join(', ')} does not bear the role ${choice.role}`;
  return isBound ? `${choice.who.join(', ')} bears the role ${choice.role}` : null;
};

const VERDICTS: Partial<Record<BankQuestion['kind'], Verdict>> = { who, whom, rhythm, role };

/** Each organ of a match bears a duty in its provision, and no other organ of the match does. */
function checkPairs({ pairs = [] }: BankQuestion, regulation: Holder, fault: Report): void {
  pairs.forEach((pair, i) => {
    const place = provisionAt(pair.at, ['pairs', `${i}`, 'at'], regulation, fault);
    if (!place || regulation.duties.length === 0) return;
    const bound = regulation.duties
      .filter((duty) => duty.article === place.article.id && duty.provision === place.provision.id)
      .map(({ actor }) => actor);
    if (!bound.includes(pair.who)) fault(['pairs', i], `no duty in ${pair.at} binds \`${pair.who}\``);
    const others = pairs.filter(({ who: one }) => one !== pair.who && bound.includes(one));
    for (const other of others) fault(['pairs', i], `a duty in ${pair.at} binds \`${other.who}\` too`);
  });
}
