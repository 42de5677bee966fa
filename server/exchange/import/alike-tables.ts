import type { ActionTable } from './import';

/** Tables with the same columns, which are told once. */
export interface AlikeTables {
  readonly first: ActionTable;
  /** How many more there are. */
  readonly more: number;
}

/** The tables of actions, those with the same columns together. */
export function alikeTables(tables: readonly ActionTable[]): readonly AlikeTables[] {
  const alike = new Map<string, AlikeTables>();
  for (const one of tables) {
    const key = one.columns.map(({ heading, field }) => `${heading}=${field}`).join('\n');
    const before = alike.get(key);
    alike.set(key, before ? { ...before, more: before.more + 1 } : { first: one, more: 0 });
  }
  return [...alike.values()];
}
