/** A way into a plan: keys in their canonical spelling, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** Whether `path` is `ancestor` or leads on from it. */
export function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.length <= path.length && ancestor.every((step, i) => step === path[i]);
}
