/** Diagnostics as a client that pulls them gets them: in full, or that they are the same as before. */

import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import { lasting } from './message-bytes';

/** Makes reports, and remembers which snapshot each was of. */
export class Reports {
  private readonly ids = new WeakMap<Snapshot, string>();
  private readonly session = Date.now().toString(36);
  private lastId = 0;

  /** The report on a file; on one that is not judged, nothing. `previous` is the id of an earlier one. */
  of(snapshot: Snapshot | undefined, previous: string | undefined): DocumentDiagnosticReport {
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = this.idOf(snapshot);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: itemsOf(snapshot) };
  }

  /** A snapshot stays the same object as long as nothing that it depends on changes. */
  private idOf(snapshot: Snapshot): string {
    let id = this.ids.get(snapshot);
    if (id === undefined) {
      this.lastId += 1;
      id = `${this.session}-${this.lastId}`;
      this.ids.set(snapshot, id);
    }
    return id;
  }
}

/** The diagnostics of a snapshot as a list of the protocol's own type. */
export function itemsOf(snapshot: Snapshot): Diagnostic[] {
  return lasting([...diagnosticsOf(snapshot)]);
}
