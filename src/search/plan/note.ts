/** A change that was made to the query; each is shown and can be undone. What is looked for along with the reader's words is `also`. */
export interface PlanNote {
  readonly kind: 'abbreviation' | 'also' | 'everyday' | 'spelling';
  readonly from: string;
  readonly to: string;
}
