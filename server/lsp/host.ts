/** What the language server runs on. */

import type { OfficeDocument } from '../exchange/document';
import type { TextHistory } from '../history/version';
import type { ReportDocument } from '../reports/document';
import type { SearchableFiles } from '../workspace/folders';
import type { Life } from './life';

/** What Node has and a browser's worker lacks. */
export interface Host {
  readonly version: string;
  /** Of the connection on which it serves. */
  readonly life: Life;
  /** The files of this machine, by `file:` URI; undefined where there are none. */
  readonly disk?: SearchableFiles;
  /** What is committed of those files; undefined where nobody can tell. */
  readonly committed?: CommittedFiles;
  /** What makes Word documents; undefined where that library would weigh too much. */
  readonly word?: WordWriters;
}

/** What makes Word documents, each loaded when it is asked for. */
export interface WordWriters {
  report(): Promise<(report: ReportDocument) => Promise<Uint8Array>>;
  /** Of plans and forms, under their title. */
  document(): Promise<(document: OfficeDocument, title: string) => Promise<Uint8Array>>;
}

/** What is committed of files, by `file:` URI. */
export interface CommittedFiles {
  /** Stands for all that is committed where a file is: while it stays, so does what `history` gives. */
  head(uri: string): Promise<string | undefined>;
  /** The versions of a file; undefined where there are none. */
  history(uri: string): Promise<TextHistory | undefined>;
}
