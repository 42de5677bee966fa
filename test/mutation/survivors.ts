/** What no test noticed, and what of that is listed with a reason. */

/** A place in a file, lines and columns from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A change on trial, and what became of it. */
export interface Mutant {
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Of the report of StrykerJS as much as is read here. */
export interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** By file and reason, the mutants that may survive. */
export type Listed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A file of the report with what is to be told of it, as `described`. */
export interface Told {
  readonly file: string;
  readonly mutants: readonly string[];
}

/** A mutant in one line: the first line that it changes, the part between marks, and what stands there instead. */
export function described(source: string, { location, replacement = '' }: Mutant): string {
  const { start, end } = location;
  const line = source.split('\n')[start.line - 1] ?? '';
  const until = end.line === start.line ? end.column - 1 : line.length;
  const [before, part, after] = [
    line.slice(0, start.column - 1),
    line.slice(start.column - 1, until),
    line.slice(until),
  ];
  const more = end.line === start.line ? '' : ' …';
  return `${before}⟦${part}${more}⟧${after} → ${replacement}`.replace(/\s+/g, ' ').trim();
}

/** The mutants of each file that no test noticed, or that none reached. */
export function survivorsOf({ files }: MutationReport): readonly Told[] {
  return Object.entries(files).map(([file, { source, mutants }]) => ({
    file,
    mutants: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => described(source, mutant)),
  }));
}

/**
 * What of each file survived and is not listed, and what is listed and did not, each as often as it is one. Where
 * only part of a file was tried, nobody knows of what is listed whether it survives.
 */
export function compared(
  report: MutationReport,
  listed: Listed,
  isPart = false,
): { readonly unlisted: readonly Told[]; readonly stale: readonly Told[] } {
  const all = survivorsOf(report).map(({ file, mutants }) => ({
    file,
    survived: mutants,
    known: Object.values(listed[file] ?? {}).flat(),
  }));
  return {
    unlisted: all.map(({ file, survived, known }) => ({ file, mutants: without(survived, known) })),
    stale: isPart
      ? []
      : all.map(({ file, survived, known }) => ({ file, mutants: without(known, survived) })),
  };
}

/** Items of one list without those of another, each taken out once for each time that it stands there. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The list with what survived and is not listed, for one reason, and without what did not survive. */
export function renewed(
  report: MutationReport,
  listed: Listed,
  reason: string,
  isPart = false,
): Listed {
  const { unlisted, stale } = compared(report, listed, isPart);
  const all = new Map(Object.entries(listed));
  for (const { file, mutants } of stale) {
    const gone = [...mutants];
    const kept = Object.entries(all.get(file) ?? {}).map(([why, known]) => {
      const left = without(known, gone);
      for (const one of without(known, left)) gone.splice(gone.indexOf(one), 1);
      return [why, left] as const;
    });
    all.set(file, Object.fromEntries(kept.filter(([, left]) => left.length > 0)));
  }
  for (const { file, mutants } of unlisted) {
    if (mutants.length === 0) continue;
    const known = all.get(file) ?? {};
    all.set(file, { ...known, [reason]: [...(known[reason] ?? []), ...mutants] });
  }
  const some = [...all].filter(([, reasons]) => Object.keys(reasons).length > 0);
  return Object.fromEntries(some.sort(([a], [b]) => (a < b ? -1 : 1)));
}
