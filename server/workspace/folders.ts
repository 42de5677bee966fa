/** The folders that are opened: which plans they hold, and which configuration counts for a plan. */

import { type ConfigFinder, configFinder, type Files, isBelow, join, parentOf } from './files';
import { Ignored, type LeftOut } from './ignored';
import { uriKey } from './uris';

/** Files that can be searched for plans. */
export interface SearchableFiles extends Files {
  /** The URIs of all plans in a folder and below; what is left out need not be looked into. */
  plansIn(folder: string, leftOut: LeftOut): Promise<readonly string[]>;
}

/** The opened folders. What was found is kept until `forget`. */
export class Folders {
  private readonly files: SearchableFiles;
  private readonly patternsOf: (config: string) => Promise<readonly string[]>;
  private folders: readonly string[];
  private readonly finders = new Map<string, ConfigFinder>();
  private plans: Promise<readonly string[]> | undefined;
  private leftOut: Ignored;

  /** `patternsOf` gives what a configuration leaves out, as it is written. */
  constructor(
    files: SearchableFiles,
    uris: readonly string[],
    patternsOf: (config: string) => Promise<readonly string[]>,
  ) {
    this.files = files;
    this.patternsOf = patternsOf;
    this.folders = uris.map(folderKey);
    this.leftOut = this.nothingKnown();
  }

  /** Opens and closes folders. */
  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(folderKey));
    const kept = this.folders.filter((folder) => !gone.has(folder));
    this.folders = [...new Set([...kept, ...added.map(folderKey)])];
    this.forget();
  }

  /** Looks again when asked next: a file came or went. */
  forget(): void {
    this.finders.clear();
    this.plans = undefined;
    this.leftOut = this.nothingKnown();
  }

  /** A configuration leaves this out by now. */
  configChanged(config: string, patterns: readonly string[]): void {
    if (this.leftOut.isOutdated(uriKey(config), patterns)) this.forget();
  }

  /** Whether searches leave out a plan. */
  isLeftOut(plan: string): Promise<boolean> {
    return this.leftOut.plan(uriKey(plan));
  }

  /** The URIs of all plans in the folders that are not left out, in order, each once. */
  findPlans(): Promise<readonly string[]> {
    this.plans ??= this.search();
    return this.plans;
  }

  /**
   * The folders above the opened ones that may hold a configuration for what is in them: those up to the
   * root of the repository; none outside of one.
   */
  async foldersAbove(): Promise<readonly string[]> {
    const found = await Promise.all(this.folders.map((folder) => this.upToRepository(folder)));
    return [...new Set(found.flat())].filter(
      (folder) => !this.folders.some((opened) => isBelow(folder, opened)),
    );
  }

  /** The URI of the `golden-thread.yaml` that counts for a plan. */
  findConfig(plan: string): Promise<string | undefined> {
    return this.finderFor(plan).find(uriKey(plan));
  }

  /** Whether all plans that a configuration may count for lie in the folders. */
  hold(config: string): boolean {
    const beside = parentOf(uriKey(config)) ?? '';
    return this.folders.some((folder) => isBelow(beside, folder));
  }

  /** The folder in which all lies that a plan may speak of. */
  rootOf(plan: string): Promise<string> {
    return this.finderFor(plan).root(uriKey(plan));
  }

  private finderFor(plan: string): ConfigFinder {
    const uri = uriKey(plan);
    // Of folders within each other, the innermost is the one that was opened for the plan.
    const own = this.folders.filter((folder) => isBelow(parentOf(uri) ?? '', folder));
    const base = own.sort((a, b) => b.length - a.length)[0] ?? uri;
    const finder = this.finders.get(base) ?? configFinder(this.files, base);
    this.finders.set(base, finder);
    return finder;
  }

  private async upToRepository(opened: string): Promise<readonly string[]> {
    const above: string[] = [];
    for (let folder: string | undefined = opened; folder; folder = parentOf(folder)) {
      if (folder !== opened) above.push(folder);
      if (await this.files.exists(join(folder, '.git'))) return above;
    }
    return [];
  }

  private async search(): Promise<readonly string[]> {
    const { leftOut } = this;
    const found = await Promise.all(
      this.folders.map((folder) => this.files.plansIn(folder, leftOut)),
    );
    const plans = [...new Set(found.flat().map(uriKey))].sort();
    const isOut = await Promise.all(plans.map((plan) => leftOut.plan(plan)));
    return plans.filter((_, i) => !isOut[i]);
  }

  private nothingKnown(): Ignored {
    const finder: ConfigFinder = {
      find: (path) => this.finderFor(path).find(path),
      root: (path) => this.finderFor(path).root(path),
    };
    return new Ignored(finder, this.patternsOf);
  }
}

function folderKey(uri: string): string {
  return uriKey(uri).replace(/(?<=[^/])\/+$/, '');
}
