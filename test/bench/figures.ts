/** The middle one of some figures; not a number where there are none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The figure below which that share of all figures lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length * share) / 100)] ?? Number.NaN;
}
