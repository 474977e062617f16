import { type Duty, RELATIONS, type Relation, ROLES, type Role } from '../model/duty.ts';

/** All that one organ must do toward one other: parallel duties as one tie. */
export interface PairTie {
  readonly from: string;
  readonly to: string;
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly duties: readonly Duty[];
}

/** The ties between organs, in order of the text; only partners in one of `relations` count, where these are given. */
export function pairTies(duties: readonly Duty[], relations: readonly Relation[] = RELATIONS): PairTie[] {
  const met = duties.flatMap((duty) =>
    duty.partners
      .filter((partner) => relations.includes(partner.relation))
      .map((partner) => ({ duty, partner })),
  );
  return [...Map.groupBy(met, ({ duty, partner }) => `${duty.actor} ${partner.organ}`)].map(
    ([pair, ties]) => {
      const [from = '', to = ''] = pair.split(' ');
      const own = [...new Set(ties.map(({ duty }) => duty))];
      return {
        from,
        to,
        roles: ROLES.filter((role) => own.some((duty) => duty.role === role)),
        relations: RELATIONS.filter((relation) => ties.some(({ partner }) => partner.relation === relation)),
        duties: own,
      };
    },
  );
}

/** The line a tie is drawn with: its role's, or, where it has several, the one for several. */
export const lineOf = ({ roles }: Pick<PairTie, 'roles'>): Role | 'several' =>
  roles.length === 1 ? (roles[0] as Role) : 'several';
