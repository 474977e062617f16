import type { Duty } from '../../model/duty.ts';

/** The anchor of a row of the table twin. */
export const rowId = ({ actor }: Pick<Duty, 'actor'>): string => `hang-${actor}`;

/** The anchor of an actor's row in the table twin of a drawing of ties; `rows` tells the twins of one page apart. */
export const tieRowId = (rows: string, actor: string): string => `${rows}-${actor}`;
