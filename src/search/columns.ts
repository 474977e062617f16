/** Objects of one kind by field: the values of all of them, each 0 where it is that of the object before. */
export type Columns<T> = { readonly [F in keyof T]: readonly (T[F] | 0)[] };

/** Packs objects as columns: their names of fields are written once, and what neighbours share. No value may be 0. */
export function packColumns<T extends object>(objects: readonly T[]): Columns<T> {
  const fields = Object.keys(objects[0] ?? {}) as (keyof T)[];
  const column = (field: keyof T) =>
    objects.map((own, i) => {
      const isShared = i > 0 && JSON.stringify(own[field]) === JSON.stringify(objects[i - 1]?.[field]);
      return isShared ? 0 : own[field];
    });
  return Object.fromEntries(fields.map((field) => [field, column(field)])) as unknown as Columns<T>;
}

/** Gives back what {@link packColumns} packed. */
export function unpackColumns<T extends object>(columns: Columns<T>): T[] {
  const objects: T[] = [];
  for (const field of Object.keys(columns) as (keyof T)[]) {
    columns[field].forEach((value, i) => {
      const own = objects[i] ?? ({} as T);
      own[field] = value === 0 ? (objects[i - 1] as T)[field] : (value as T[typeof field]);
      objects[i] = own;
    });
  }
  return objects;
}
