/** Diagnostics as a client that pulls them gets them: in full, or that they are the same as before. */

import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import { sameData } from '../text/same';
import { uriKey } from '../workspace/uris';
import { lasting } from './message-bytes';

/** The diagnostics of a file that were told last. */
interface Told {
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly items: Diagnostic[];
}

/** Makes reports, and remembers the last one on each file. */
export class Reports {
  private readonly told = new Map<string, Told>();
  private readonly session = Date.now().toString(36);
  private lastId = 0;

  /** The report on a file; on one that is not judged, nothing. `previous` is the id of an earlier one. */
  of(snapshot: Snapshot | undefined, previous: string | undefined): DocumentDiagnosticReport {
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { id: resultId, items } = this.tell(snapshot);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Lets go of a file. */
  forget(uri: string): void {
    this.told.delete(uriKey(uri));
  }

  /** Most edits leave all problems as they were: then the id stays. */
  private tell(snapshot: Snapshot): Told {
    const key = uriKey(snapshot.uri);
    const last = this.told.get(key);
    // A snapshot stays the same object as long as nothing that it depends on changes.
    if (last?.snapshot === snapshot) return last;
    const items = itemsOf(snapshot);
    const isSame =
      last?.items.length === items.length &&
      items.every((item, i) => item === last.items[i] || sameData(item, last.items[i]));
    if (!isSame) this.lastId += 1;
    const id = isSame ? last.id : `${this.session}-${this.lastId}`;
    const told = { id, snapshot, items: isSame ? last.items : items };
    this.told.set(key, told);
    return told;
  }
}

/** The diagnostics of a snapshot as a list of the protocol's own type. */
export function itemsOf(snapshot: Snapshot): Diagnostic[] {
  return lasting([...diagnosticsOf(snapshot)]);
}
