/** Whether two pieces of plain data say the same. */

/** Compares texts, numbers, lists, records and maps, the latter in order; anything else by identity. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => item === b[i] || sameData(item, b[i]));
  }
  if (a instanceof Map && b instanceof Map) return sameData([...a], [...b]);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  return sameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes no lists of keys: records are compared by the thousand with every keystroke. */
function sameFields(a: Fields, b: Fields): boolean {
  let more = 0;
  for (const key in a) {
    if (!(key in b && sameData(a[key], b[key]))) return false;
    more += 1;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}
