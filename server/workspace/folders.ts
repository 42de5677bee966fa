/** The folders that are opened: which plans they hold, and which configuration counts for a plan. */

import { type ConfigFinder, configFinder, type Files, isBelow, join, parentOf } from './files';
import { uriKey } from './uris';

/** Files that can be searched for plans. */
export interface SearchableFiles extends Files {
  /** The URIs of all plans in a folder and below. */
  plansIn(folder: string): Promise<readonly string[]>;
}

/** The opened folders. What was found is kept until `forget`. */
export class Folders {
  private readonly files: SearchableFiles;
  private folders: readonly string[];
  private readonly finders = new Map<string, ConfigFinder>();
  private plans: Promise<readonly string[]> | undefined;

  constructor(files: SearchableFiles, uris: readonly string[]) {
    this.files = files;
    this.folders = uris.map(folderKey);
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
  }

  /** The URIs of all plans in the folders, in order, each once. */
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
    const found = await Promise.all(this.folders.map((folder) => this.files.plansIn(folder)));
    return [...new Set(found.flat().map(uriKey))].sort();
  }
}

function folderKey(uri: string): string {
  return uriKey(uri).replace(/(?<=[^/])\/+$/, '');
}
