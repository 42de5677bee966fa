/** What searches for plans leave out: by `ignore` of the `golden-thread.yaml` that counts where it lies. */

import { type ConfigFinder, isBelow, join, parentOf } from './files';
import { type Pattern, patternsIn } from './patterns';
import { fileName } from './uris';

/** Decides what a search leaves out. A file that is named, or open in an editor, is judged all the same. */
export interface LeftOut {
  /** Whether it leaves out a file or folder that lies in a folder which it looks into. */
  entry(path: string, isFolder: boolean): Promise<boolean>;
  /** Whether it leaves out a plan, by itself or with a folder above it. */
  plan(path: string): Promise<boolean>;
  /** Whether it leaves out all that lies in a folder. */
  folder(path: string): Promise<boolean>;
}

/**
 * What configurations leave out. A folder and a file alike are left out by the configuration that would count for
 * a plan beside them: what one leaves out, none below it brings back, because nobody looks there.
 */
export class Ignored implements LeftOut {
  private readonly finder: ConfigFinder;
  private readonly read: (config: string) => Promise<readonly string[]>;
  private readonly texts = new Map<string, readonly string[] | undefined>();
  private readonly patterns = new Map<string, Promise<readonly Pattern[]>>();
  private readonly folders = new Map<string, Promise<boolean>>();

  /** `read` gives the patterns of a configuration as they are written. */
  constructor(finder: ConfigFinder, read: (config: string) => Promise<readonly string[]>) {
    this.finder = finder;
    this.read = read;
  }

  entry(path: string, isFolder: boolean): Promise<boolean> {
    if (!isFolder) return this.matches(path, isFolder);
    const known = this.folders.get(path) ?? this.matches(path, isFolder);
    this.folders.set(path, known);
    return known;
  }

  async plan(path: string): Promise<boolean> {
    return (await this.entry(path, false)) || (await this.folder(parentOf(path) ?? path));
  }

  async folder(path: string): Promise<boolean> {
    // Beyond what a plan in it may speak of, no configuration counts for it.
    const root = await this.finder.root(join(path, '.'));
    for (let at = path; at !== root && isBelow(at, root); at = parentOf(at) ?? root)
      if (await this.entry(at, true)) return true;
    return false;
  }

  /** Whether what was decided here hung on other patterns of a configuration than these. */
  isOutdated(config: string, texts: readonly string[]): boolean {
    if (!this.texts.has(config)) return false;
    const before = this.texts.get(config);
    return before?.length !== texts.length || before.some((text, i) => text !== texts[i]);
  }

  private async matches(path: string, isFolder: boolean): Promise<boolean> {
    const config = await this.finder.find(path);
    if (config === undefined) return false;
    const known = this.patterns.get(config) ?? this.patternsOf(config);
    this.patterns.set(config, known);
    const patterns = await known;
    if (patterns.length === 0) return false;
    const below = path.slice(join(parentOf(config) ?? '', '').length).split('/');
    const names = /^[a-z][a-z0-9+.-]+:/i.test(path) ? below.map(fileName) : below;
    return patterns.some((pattern) => pattern(names, isFolder));
  }

  private async patternsOf(config: string): Promise<readonly Pattern[]> {
    this.texts.set(config, undefined);
    const texts = await this.read(config);
    this.texts.set(config, texts);
    return patternsIn(texts);
  }
}
