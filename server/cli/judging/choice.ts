/** Who judges the plans of a run. */

import { availableParallelism } from 'node:os';
import { Cache, cached } from './cache';
import { here, type Judging } from './judging';

/** What the command line says about it. */
export interface JudgingOptions {
  /** How many threads; without a word, as many as are worth their start. */
  readonly threads?: number;
  readonly cache?: boolean;
  /** The file of the cache. */
  readonly cacheFile?: string;
}

/** What a run needs of its judging. */
export interface Needs {
  /** The file that threads run. */
  readonly program: string;
  /** Whether problems are packed whole: see `packed`. */
  readonly isWhole: boolean;
  /** Told what is wrong with a cache. */
  tell(line: string): void;
}

const cacheName = '.golden-thread-cache';
/** A thread takes as long to get going as so many plans take to be judged. */
const plansPerThread = 12;
/** Each holds some eighty megabytes. */
const mostThreads = 8;

/** Judges `plans` plans: in threads where there are many, and only those that a cache does not know. */
export async function judgingFor(
  plans: number,
  options: JudgingOptions,
  needs: Needs,
): Promise<Judging> {
  const { cache: isCached = options.cacheFile !== undefined, cacheFile = cacheName } = options;
  if (!isCached) return await threaded(plans, options, needs);
  const cache = await Cache.open(cacheFile, needs.tell);
  const judging = cached(cache, await threaded(plans, options, needs), needs);
  return {
    ...judging,
    async end() {
      await judging.end();
      const failed = cache.save();
      if (failed) needs.tell(`${failed.path}: ${failed.message}`);
    },
  };
}

async function threaded(
  plans: number,
  { threads: asked }: JudgingOptions,
  { program, isWhole }: Needs,
): Promise<Judging> {
  const worth = Math.min(availableParallelism(), mostThreads, Math.floor(plans / plansPerThread));
  const count = asked ?? worth;
  if (count < 2) return here;
  const { threads } = await import('./threads.js');
  return threads(program, count, isWhole);
}
