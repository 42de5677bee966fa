/** What a configuration sets for plans: its lists without what identifies a person, which no plan is to repeat. */

import { isIdentity } from '../checks/support/personal-data';
import { shown } from '../checks/support/shown';
import type { ConfigFile } from '../plan/types';
import type { Config } from '../workspace/config';
import type { Setting } from '../workspace/setting';

/** By these fields plans name an entry: an address in one of them is a part of its name. */
const naming: ReadonlySet<string> = new Set([
  'aliases',
  'owner',
  'members',
  'chair',
  'reports-to',
  'reporting-officer',
]);

const lists = {
  sources: naming,
  officers: new Set([...naming, 'title']),
  boards: new Set([...naming, 'title']),
  measures: naming,
};

/** A setting by a configuration. It masks the lists for plans; the file itself is judged from its text. */
export function settingBy({ values }: Config, common: Omit<Setting, 'config'>): Setting {
  const config: Record<string, unknown> = { ...values };
  for (const [list, names] of Object.entries(lists)) {
    if (list in config) config[list] = masked(config[list], names, values.domains ?? [], false);
  }
  return { ...common, config: config as ConfigFile };
}

/** A value as it was read, its texts masked; in a name only what can be nobody's name. */
function masked(
  value: unknown,
  names: ReadonlySet<string>,
  domains: readonly string[],
  isName: boolean,
): unknown {
  if (typeof value === 'string') return shown(value, domains, (one) => !isName || isIdentity(one));
  const inside = (one: unknown, field?: string) =>
    masked(one, names, domains, isName || (field !== undefined && names.has(field)));
  if (Array.isArray(value)) return value.map((one) => inside(one));
  if (value instanceof Map) return new Map([...value].map(([id, one]) => [id, inside(one)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [field, inside(one, field)]),
  );
}
