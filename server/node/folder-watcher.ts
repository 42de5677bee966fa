/**
 * Watches folders, each by itself: a folder tells of all that comes, goes or changes in it, whatever way an
 * editor writes a file. Watching files would lose those that are put in the place of others, and watching
 * trees is not to be had on every system and version that this runs on.
 */

import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** This system has no means left to watch as many folders. */
export class TooManyFolders extends Error {}

/** Told what changed: a path, and whether a folder is, or was, there. */
export type Told = (path: string, isFolder: boolean) => void;

/** Watches a set of folders that can be made another. */
export class FolderWatcher {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly told: Told;

  constructor(told: Told) {
    this.told = told;
  }

  /** How many folders are watched. */
  get size(): number {
    return this.watchers.size;
  }

  /** Watches these folders and no others; whether any of them was not watched before. */
  follow(folders: ReadonlySet<string>): boolean {
    for (const folder of this.watchers.keys()) if (!folders.has(folder)) this.leave(folder);
    const added = [...folders].filter((folder) => !this.watchers.has(folder));
    for (const folder of added) this.add(folder);
    return added.some((folder) => this.watchers.has(folder));
  }

  private add(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => this.changed(folder, event, name));
      watcher.on('error', () => this.gone(folder));
      this.watchers.set(folder, watcher);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE')
        throw new TooManyFolders(String(code), { cause: error });
      // It went meanwhile, or may not be read: then what is checked says so.
    }
  }

  private changed(folder: string, event: string, name: string | null): void {
    if (name === null) {
      this.told(folder, true);
      return;
    }
    const path = join(folder, name);
    if (event !== 'rename') {
      this.told(path, false);
      return;
    }
    // A folder that comes again under its name is another one, of which the watcher knows nothing.
    const wasFolder = this.watchers.has(path);
    if (wasFolder) this.gone(path);
    else void isFolder(path).then((isNow) => this.told(path, isNow));
  }

  /** A folder went, and with it those below. */
  private gone(folder: string): void {
    for (const one of this.watchers.keys())
      if (one === folder || one.startsWith(folder + sep)) this.leave(one);
    this.told(folder, true);
  }

  private leave(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}
