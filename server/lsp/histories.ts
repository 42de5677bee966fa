/** The histories of plans: read when somebody asks, kept while nothing is committed, never waited for long. */

import { type PlanHistory, readingHistory } from '../history/plan-history';
import { uriKey } from '../workspace/uris';
import type { CommittedFiles } from './host';
import { inSlices, pauseFor } from './pause';

/** So long, in milliseconds, is what was found taken to be all that is committed. */
const fresh = 3000;

/** What is known of one plan. */
interface Known {
  /** Of the last commit when it was read. */
  head: string | undefined;
  history: PlanHistory | undefined;
  /** When somebody last looked. */
  looked: number;
  looking: Promise<void> | undefined;
}

/** What `Histories` need. */
export interface HistoriesStart {
  /** Undefined where nothing is known of commits, as in a browser. */
  readonly committed: CommittedFiles | undefined;
  /** Told when a history is another than before. */
  readonly changed: () => void;
  /** Told what went wrong in reading one. */
  readonly failed: (error: unknown) => void;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** All histories. */
export class Histories {
  private readonly start: HistoriesStart;
  private readonly known = new Map<string, Known>();

  constructor(start: HistoriesStart) {
    this.start = start;
  }

  /** The history of a plan as it is known by now; what is committed meanwhile is looked for, and told of later. */
  of(uri: string): PlanHistory | undefined {
    return this.lookedInto(uri)?.history;
  }

  /** The same after some milliseconds at the most, where it is not known yet. */
  async within(uri: string, milliseconds: number): Promise<PlanHistory | undefined> {
    const known = this.lookedInto(uri);
    if (known?.looking && !known.history)
      await Promise.race([known.looking, pauseFor(milliseconds)]);
    return known?.history;
  }

  private lookedInto(uri: string): Known | undefined {
    const { committed, failed, now } = this.start;
    if (!committed || !uri.startsWith('file:')) return undefined;
    const key = uriKey(uri);
    const known = this.known.get(key) ?? {
      ...{ head: undefined, history: undefined, looking: undefined },
      looked: Number.NEGATIVE_INFINITY,
    };
    this.known.set(key, known);
    if (known.looking || now() - known.looked < fresh) return known;
    known.looking = this.look(key, known, committed)
      .catch(failed)
      .finally(() => {
        known.looked = now();
        known.looking = undefined;
      });
    return known;
  }

  private async look(uri: string, known: Known, committed: CommittedFiles): Promise<void> {
    const head = await committed.head(uri);
    if (head === known.head) return;
    const text = head === undefined ? undefined : await committed.history(uri);
    known.history = text && (await inSlices(readingHistory(text), () => false));
    known.head = head;
    this.start.changed();
  }
}
