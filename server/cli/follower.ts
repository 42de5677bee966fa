/** What is watched for the names that were typed, while folders come and go. */

import { FolderWatcher, TooManyFolders } from '../node/folder-watcher';
import { type WatchedPlaces, watchedPlaces } from '../node/watched-places';
import { WrongUse } from './wrong-use';

/** Watches what counts for names, and tells of changes. */
export class Follower {
  private readonly names: readonly string[];
  private readonly watcher: FolderWatcher;
  private places: WatchedPlaces | undefined;

  constructor(names: readonly string[], changed: () => void) {
    this.names = names;
    this.watcher = new FolderWatcher((path, isFolder) => {
      if (this.places?.counts(path, isFolder) ?? true) changed();
    });
  }

  /** Watches what there is now; how many plans that is. Throws `WrongUse` where that is not to be had. */
  async renew(): Promise<number> {
    let plans = 0;
    try {
      // What came while it was looked around is seen by looking once more.
      for (let isNew = true; isNew; ) {
        this.places = await watchedPlaces(this.names, process.cwd());
        plans = this.places.plans;
        isNew = this.watcher.follow(this.places.folders);
      }
    } catch (error) {
      if (!(error instanceof TooManyFolders)) throw error;
      throw new WrongUse(tooMany(error.message), { cause: error });
    }
    if (this.watcher.size === 0)
      throw new WrongUse('the folder is gone, so there is nothing left to watch');
    return plans;
  }

  close(): void {
    this.watcher.follow(new Set());
  }
}

function tooMany(code: string): string {
  const raise =
    code === 'ENOSPC' ? ", or raise the system's limit (fs.inotify.max_user_watches)" : '';
  return `this system cannot watch so many folders; name those that hold plans: golden-thread check FOLDER --watch${raise}`;
}
