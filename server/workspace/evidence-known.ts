/** What is known of the evidence of each plan: looked up before it is judged, and kept until files come or go. */

import { sameData } from '../text/same';
import { missingAmong } from './evidence';
import type { Files } from './files';
import type { Folders } from './folders';
import { nothingMissing } from './lists';
import { uriKey } from './uris';

interface Known {
  readonly names: readonly string[];
  readonly missing: ReadonlySet<string>;
  /** How often everything had been forgotten when this was found. */
  readonly age: number;
}

/** Evidence by plan. */
export class KnownEvidence {
  private readonly files: Pick<Files, 'lacks'>;
  private readonly folders: Pick<Folders, 'rootOf'>;
  private readonly byPlan = new Map<string, Known>();
  private readonly lookups = new Map<string, Promise<boolean>>();
  private age = 0;

  constructor(files: Pick<Files, 'lacks'>, folders: Pick<Folders, 'rootOf'>) {
    this.files = files;
    this.folders = folders;
  }

  /** The evidence that was missing when a plan's was looked up last: the same set while it says the same. */
  missingOf(plan: string): ReadonlySet<string> {
    return this.byPlan.get(uriKey(plan))?.missing ?? nothingMissing;
  }

  /** Looks up the names that a plan gives, as far as they are not known. */
  async look(uri: string, names: readonly string[]): Promise<void> {
    const plan = uriKey(uri);
    const known = this.byPlan.get(plan);
    const { age } = this;
    if (known ? known.age === age && sameData(known.names, names) : names.length === 0) return;
    const found =
      names.length === 0
        ? []
        : await missingAmong(names, { plan, root: await this.folders.rootOf(plan) }, this.lacks);
    const before = known?.missing ?? nothingMissing;
    const missing = sameData([...before], found) ? before : new Set(found);
    this.byPlan.set(plan, { names, missing, age });
  }

  /** Whether anybody asked for that file. */
  asksFor(uri: string): boolean {
    return this.lookups.has(uriKey(uri));
  }

  /** Looks everything up again when it is asked for next. */
  forget(): void {
    this.lookups.clear();
    this.age += 1;
  }

  /** Lets go of a plan that was closed or is gone. */
  forgetPlan(uri: string): void {
    this.byPlan.delete(uriKey(uri));
  }

  private readonly lacks = (uri: string, root: string): Promise<boolean> => {
    const known = this.lookups.get(uri) ?? this.files.lacks(uri, root);
    this.lookups.set(uri, known);
    return known;
  };
}
