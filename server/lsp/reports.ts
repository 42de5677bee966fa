/** Diagnostics as a client that pulls them gets them: in full, or that they are the same as before. */

import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type Told, tell } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import { uriKey } from '../workspace/uris';
import { lasting } from './message-bytes';
import { ResultIds } from './result-ids';

/** Makes reports, and remembers the last one on each file. */
export class Reports {
  private readonly ids = new ResultIds<Diagnostic[]>();
  /** What each file was last told, and of which snapshot. */
  private readonly told = new Map<string, { readonly of: Snapshot; readonly told: Told }>();
  /** The files that a client may still show problems of, by their keys, as they were spelled. */
  private readonly shown = new Map<string, string>();

  /** The report on a file; on one that is not judged, nothing. `previous` is the id of an earlier one. */
  of(snapshot: Snapshot | undefined, previous: string | undefined): DocumentDiagnosticReport {
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    // Most edits leave all problems as they were: then the id stays.
    const { id: resultId, answer: items } = this.ids.note(
      uriKey(snapshot.uri),
      this.itemsOf(snapshot),
    ).now;
    if (items.length > 0) this.shown.set(uriKey(snapshot.uri), snapshot.uri);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** The diagnostics of a file as a list of the protocol's own type. */
  itemsOf(snapshot: Snapshot): Diagnostic[] {
    const key = uriKey(snapshot.uri);
    const last = this.told.get(key);
    // A snapshot stays the same object as long as nothing that it depends on changes.
    const told = last?.of === snapshot ? last.told : tell(snapshot, last?.told);
    this.told.set(key, { of: snapshot, told });
    return lasting(told.items, last?.told.items);
  }

  /**
   * The URIs of all files of which problems were ever told, closed ones as well: the library of VS Code's clients
   * forgets what it has of a file that is closed, and goes on showing it until another report comes.
   */
  everShown(): Iterable<string> {
    return this.shown.values();
  }

  /** Lets go of a file. */
  forget(uri: string): void {
    this.ids.forget(uriKey(uri));
    this.told.delete(uriKey(uri));
  }
}
