/**
 * Files as the core sees them: through an interface that a disk, an editor or a test implements. A path
 * is absolute, or a URI; its folders are parted by '/'.
 */

import { configName } from './config';

/** What files can be asked for. Nothing here throws for what a file or a folder is. */
export interface Files {
  readText(path: string): Promise<FileText>;
  /** Whether a file or folder of that name is there. */
  exists(path: string): Promise<boolean>;
  /**
   * Whether there is surely no file or folder of that name: false where nobody can tell, and for a name that
   * leads out of the folder `root`, through links or otherwise.
   */
  lacks(path: string, root: string): Promise<boolean>;
  /** The names in a folder, in order; none where it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
}

/** Files of which only the texts are wanted. */
export type TextFiles = Pick<Files, 'readText' | 'exists' | 'lacks'>;

/** The text of a file, without a byte order mark, or why there is none. */
export type FileText = { readonly text: string } | { readonly failure: FileFailure };

/** Why a file has no text. */
export type FileFailure =
  | 'missing'
  | 'dangling'
  | 'folder'
  | 'forbidden'
  | 'not-text'
  | 'circular'
  | 'away'
  | 'changing'
  | 'unreadable';

/** Finds the configuration of plans; looks into each folder once. */
export interface ConfigFinder {
  /** The path of the `golden-thread.yaml` that counts for a plan. */
  find(plan: string): Promise<string | undefined>;
  /** The folder in which all lies that a plan may speak of: nothing is looked for beyond it. */
  root(plan: string): Promise<string>;
}

/**
 * The nearest `golden-thread.yaml` in the plan's folder or above it, up to the root of its repository
 * (the folder with a `.git`). Outside of a repository the search ends at `base`, the opened or current
 * folder, and a plan that does not lie below that has only the one beside it. What a plan names is looked for
 * in the same bounds.
 */
export function configFinder(files: Pick<Files, 'exists'>, base: string): ConfigFinder {
  const known = new Map<string, Promise<boolean>>();
  const has = (path: string): Promise<boolean> => {
    const found = known.get(path) ?? files.exists(path);
    known.set(path, found);
    return found;
  };
  return {
    async find(plan) {
      const own = parentOf(plan);
      let found: string | undefined;
      for (let folder: string | undefined = own; folder !== undefined; folder = parentOf(folder)) {
        if (found === undefined && (await has(join(folder, configName)))) found = folder;
        if (await has(join(folder, '.git'))) return found && join(found, configName);
      }
      const counts = found === own || (found !== undefined && isBelow(found, base));
      return found !== undefined && counts ? join(found, configName) : undefined;
    },
    async root(plan) {
      const own = parentOf(plan) ?? plan;
      for (let folder: string | undefined = own; folder !== undefined; folder = parentOf(folder))
        if (await has(join(folder, '.git'))) return folder;
      return isBelow(own, base) ? base : own;
    },
  };
}

export function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The folder that holds a path or URI; undefined for the root. */
export function parentOf(path: string): string | undefined {
  const root = /^(?:[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)?\//i.exec(path)?.[0];
  if (root === undefined || path === root) return undefined;
  return path.slice(0, Math.max(path.lastIndexOf('/'), root.length));
}

/** Whether a folder is `base` or lies below it. */
export function isBelow(folder: string, base: string): boolean {
  return folder === base || folder.startsWith(join(base, ''));
}
