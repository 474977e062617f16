import type { Duty } from '../../model/duty.ts';

/** The anchor of a row of the table twin. */
export const rowId = ({ actor, role }: Pick<Duty, 'actor' | 'role'>): string => `hang-${actor}-${role}`;
