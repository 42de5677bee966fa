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
    // The first run is slow, and would hide how much slower the large text is.
    for (let i = 0; i < 3; i += 1) least.small = Math.min(least.small, cost(run, small));
    least.large = Math.min(least.large, cost(run, large));
    growth = least.large / Math.max(least.small, noise);
  }
  return growth;
}

function cost(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
