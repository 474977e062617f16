/** What a regulation is called in menus: `Quy chế 05-QC/HU`; without a number, its kind and title. */
export const regulationKindAndNumber = (about: {
  kind: string;
  number: string | null;
  title: string;
}): string => `${about.kind} ${about.number ?? about.title}`.trim();
