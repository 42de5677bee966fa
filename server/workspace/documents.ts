/** Every file by its URI: the editor's text of those that are open, the stored one of all others. */

import { openDocument, type PlanDocument } from '../plan/document';
import { type FileFailure, type Files, isBelow } from './files';
import { longestText, type OpenDocuments } from './open-documents';
import { uriKey } from './uris';

/** A file at one moment. */
export interface FileState {
  readonly uri: string;
  /** The editor's number of this text; null for a file that is not open. */
  readonly version: number | null;
  /** The editor's name for its language; undefined for a file that is not open. */
  readonly languageId?: string;
  readonly document: PlanDocument;
}

/** Files, each read once until it is forgotten. */
export class Documents {
  private readonly open: OpenDocuments;
  private readonly files: Files;
  private readonly report: (uri: string, why: FileFailure | 'too-long') => void;
  private readonly stored = new Map<string, Promise<FileState | undefined>>();

  /** `report` is told of files that are there and cannot be read. */
  constructor(open: OpenDocuments, files: Files, report: Documents['report']) {
    this.open = open;
    this.files = files;
    this.report = report;
  }

  /** The file, or undefined where it is not there or its text cannot be known. */
  async get(uri: string): Promise<FileState | undefined> {
    if (this.open.isOpen(uri)) return this.open.get(uri);
    const key = uriKey(uri);
    const known = this.stored.get(key) ?? this.read(key);
    this.stored.set(key, known);
    const state = await known;
    // It may have been opened, or closed, while it was read.
    return this.open.isOpen(uri) ? this.open.get(uri) : state;
  }

  /** Reads the stored file anew when it is asked for next. */
  forget(uri: string): void {
    this.stored.delete(uriKey(uri));
  }

  /** Reads the stored files in a folder anew. */
  forgetIn(folder: string): void {
    const above = uriKey(folder);
    for (const uri of this.stored.keys()) if (isBelow(uri, above)) this.stored.delete(uri);
  }

  /** Reads all stored files anew. */
  forgetAll(): void {
    this.stored.clear();
  }

  private async read(uri: string): Promise<FileState | undefined> {
    const file = await this.files.readText(uri);
    if ('failure' in file) {
      if (file.failure !== 'missing') this.report(uri, file.failure);
      return undefined;
    }
    if (file.text.length > longestText) {
      this.report(uri, 'too-long');
      return undefined;
    }
    return { uri, version: null, document: openDocument(file.text) };
  }
}
