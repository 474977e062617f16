/** A change that was made to the query; each is told and can be taken back. */
export interface PlanNote {
  readonly kind: 'abbreviation' | 'everyday' | 'spelling';
  readonly from: string;
  readonly to: string;
}
