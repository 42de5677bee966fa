/** How the cost of something grows with its text, told from ratios of processor time: a busy machine changes none. */

const tries = 15;
/** Times below this many milliseconds are noise. */
const noise = 1;

/**
 * How many times as much processor time the large text takes as the small one. It is measured again while
 * that is `limit` or more, as what else the process does counts, too: what is quadratic is so in every try.
 */
export function growthOf(
  run: (text: string) => unknown,
  { small, large, limit }: { small: string; large: string; limit: number },
): number {
  const least = { small: Number.MAX_VALUE, large: Number.MAX_VALUE };
  let growth = limit;
  for (let attempt = 0; attempt < tries && growth >= limit; attempt += 1) {
    // As often as the large text is larger: what collecting their garbage costs is then the same for both.
    const times = Math.max(1, Math.round(large.length / small.length));
    least.small = Math.min(least.small, cost(run, small, times) / times);
    least.large = Math.min(least.large, cost(run, large, 1));
    growth = least.large / Math.max(least.small, noise);
  }
  return growth;
}

/** Milliseconds of processor time that so many runs take. */
function cost(run: (text: string) => unknown, text: string, times: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i += 1) run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
