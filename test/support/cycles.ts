import type { Import } from './imports';

/** Each cycle of imports between files, once, as the list of its files. */
export function importCycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isLocal } of imports) {
    if (isLocal) {
      targets.set(from, [...(targets.get(from) ?? []), to]);
    }
  }

  const cycles: string[][] = [];
  const finished = new Set<string>();
  const open: string[] = [];
  const visit = (file: string): void => {
    const start = open.indexOf(file);
    if (start >= 0) {
      cycles.push(open.slice(start));
      return;
    }
    if (finished.has(file)) {
      return;
    }
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      visit(target);
    }
    open.pop();
    finished.add(file);
  };
  for (const file of targets.keys()) {
    visit(file);
  }
  return cycles;
}
