/** Whether two pieces of plain data say the same. */

/** Compares texts, numbers, lists, records and maps, the latter in order; anything else by identity. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) return sameData([...a], [...b]);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameData(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
