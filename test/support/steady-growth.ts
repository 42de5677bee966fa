/** Whether something grows for good, told from samples of it. */

/** A value at a time, in minutes. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/**
 * By how much the straight line through the later half of the samples rises from its first to its last: what is
 * built up once, in the first half, is no growth. 0 where there are not two of them.
 */
export function steadyGrowth(samples: readonly Sample[]): number {
  const later = samples.slice(Math.floor(samples.length / 2));
  const [first, last] = [later[0], later.at(-1)];
  if (!first || !last || first.at === last.at) return 0;
  const mean = (of: (sample: Sample) => number) =>
    later.reduce((sum, sample) => sum + of(sample), 0) / later.length;
  const [at, value] = [mean((one) => one.at), mean((one) => one.value)];
  const covariance = mean((one) => (one.at - at) * (one.value - value));
  const variance = mean((one) => (one.at - at) ** 2);
  return (covariance / variance) * (last.at - first.at);
}
