import type { Duty } from './duty.ts';
import type { Article, Provision } from './hierarchy.ts';
import { ownParagraphs } from './walk.ts';

/** The duties of a provision whose words overlap a run of it, and the organs that they bind. */
export function dutiesIn(
  duties: readonly Duty[],
  { article, provision }: { readonly article: Article; readonly provision: Provision },
  quote: string,
): { duties: Duty[]; bound: string[] } {
  const paragraphs = ownParagraphs(provision);
  const overlapping = duties.filter(
    (duty) =>
      duty.article === article.id &&
      duty.provision === provision.id &&
      paragraphs.some((paragraph) => overlaps(paragraph, duty.quote, quote)),
  );
  return { duties: overlapping, bound: [...new Set(overlapping.map(({ actor }) => actor))] };
}

function overlaps(paragraph: string, one: string, other: string): boolean {
  const [a, b] = [paragraph.indexOf(one), paragraph.indexOf(other)];
  return a >= 0 && b >= 0 && a < b + other.length && b < a + one.length;
}
