/** Names that tell things apart, made of names that may not. */

/**
 * The names in order, no two the same: the first with a name has it, those after it a number (`CS1#2`), and
 * so has every one without a name.
 */
export function distinct(names: readonly (string | undefined)[]): readonly string[] {
  const written = new Set(names);
  const times = new Map<string, number>();
  return names.map((given) => {
    const name = given ?? '';
    let time = (times.get(name) ?? 0) + 1;
    if (time > 1 || name === '') {
      // A number that makes a name of one must not be what another is called.
      while (written.has(`${name}#${time}`)) time += 1;
    }
    times.set(name, time);
    return time > 1 || name === '' ? `${name}#${time}` : name;
  });
}
