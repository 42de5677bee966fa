/** Asks the client to tell of changes on the disk, in the folders that are open and above them. */

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { configName } from '../workspace/config';
import type { Folders } from '../workspace/folders';
import { fileKinds } from '../workspace/link-target';
import type { ClientSupport } from './client-support';

const inFolders: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.plan.{yaml,yml}' },
  { globPattern: `**/${configName}` },
  // Of evidence only counts whether it is there.
  { globPattern: `**/*.{${fileKinds.join(',')}}`, kind: WatchKind.Create | WatchKind.Delete },
];

/** What the client watches. */
export class Watchers {
  private readonly connection: Connection;
  private readonly client: ClientSupport;
  private readonly folders: Folders;
  private inForce: Disposable | undefined;

  constructor(connection: Connection, client: ClientSupport, folders: Folders) {
    this.connection = connection;
    this.client = client;
    this.folders = folders;
  }

  /** Watches what matters to the folders that are open now. */
  async renew(): Promise<void> {
    if (!this.client.registersWatchers) return;
    const above = this.client.watchesOutside ? await this.folders.foldersAbove() : [];
    const outside = above.map((baseUri) => ({ globPattern: { baseUri, pattern: configName } }));
    const before = this.inForce;
    const { type } = DidChangeWatchedFilesNotification;
    const watchers = [...inFolders, ...outside];
    this.inForce = await this.connection.client.register(type, { watchers });
    before?.dispose();
  }
}
