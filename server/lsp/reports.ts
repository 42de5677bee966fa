/** Diagnostics as a client that pulls them gets them: in full, or that they are the same as before. */

import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import { uriKey } from '../workspace/uris';
import { lasting } from './message-bytes';
import { ResultIds, type Told } from './result-ids';

/** Makes reports, and remembers the last one on each file. */
export class Reports {
  private readonly told = new ResultIds<Diagnostic[]>();
  /** The snapshot of which each file was last told. */
  private readonly snapshots = new Map<string, Snapshot>();

  /** The report on a file; on one that is not judged, nothing. `previous` is the id of an earlier one. */
  of(snapshot: Snapshot | undefined, previous: string | undefined): DocumentDiagnosticReport {
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { id: resultId, answer: items } = this.tell(snapshot);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Lets go of a file. */
  forget(uri: string): void {
    this.told.forget(uriKey(uri));
    this.snapshots.delete(uriKey(uri));
  }

  /** Most edits leave all problems as they were: then the id stays. */
  private tell(snapshot: Snapshot): Told<Diagnostic[]> {
    const key = uriKey(snapshot.uri);
    const last = this.told.last(key);
    // A snapshot stays the same object as long as nothing that it depends on changes.
    if (last && this.snapshots.get(key) === snapshot) return last;
    this.snapshots.set(key, snapshot);
    return this.told.note(key, itemsOf(snapshot)).now;
  }
}

/** The diagnostics of a snapshot as a list of the protocol's own type. */
export function itemsOf(snapshot: Snapshot): Diagnostic[] {
  return lasting([...diagnosticsOf(snapshot)]);
}
