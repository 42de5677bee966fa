/** When diagnostics are sent: pulled by clients that can, pushed to those that cannot. */

import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { Snapshot } from '../features/snapshot';
import { isConfigUri, uriKey } from '../workspace/uris';
import type { ClientSupport } from './client-support';
import { inBackground } from './log';
import { pause } from './pause';
import { type Refresher, refreshersOf } from './refresher';
import { checkParams, type Requests } from './requests';
import type { Workspace } from './workspace';

/** Fewer files than this are judged before anybody could read a progress message. */
const worthTelling = 20;

/** Answers, and sends, the diagnostics of a workspace. */
export class Diagnostics {
  private readonly connection: Connection;
  private readonly client: ClientSupport;
  private readonly workspace: Workspace;
  private readonly requests: Requests;
  private readonly ids = new WeakMap<Snapshot, string>();
  private readonly session = Date.now().toString(36);
  private lastId = 0;
  private readonly toPush = new Set<string>();
  private readonly refreshers: readonly Refresher[];

  constructor(
    connection: Connection,
    client: ClientSupport,
    workspace: Workspace,
    requests: Requests,
  ) {
    this.connection = connection;
    this.client = client;
    this.workspace = workspace;
    this.requests = requests;
    this.refreshers = refreshersOf(connection, client);
    if (!client.pullsDiagnostics) return;
    connection.languages.diagnostics.on(
      requests.guarded((params, token) => this.pull(params, token)),
    );
    connection.languages.diagnostics.onWorkspace((params, token, progress) =>
      requests.guarded<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(() =>
        this.pullAll(params, token, progress),
      )(params, token),
    );
  }

  /** The text of an open file is new. */
  changed(uri: string): void {
    if (isConfigUri(uri)) this.renew();
    else if (!this.client.pullsDiagnostics) this.push(uri);
  }

  /** A file is not open any more. */
  closed(uri: string): void {
    if (isConfigUri(uri)) this.renew();
    if (!this.client.pullsDiagnostics) this.clear(uri);
  }

  /** What an open file says is not known any more. */
  lost(uri: string): void {
    if (this.client.pullsDiagnostics) this.renew();
    else this.clear(uri);
  }

  /** Something changed that more than one file depends on. */
  renew(): void {
    for (const refresher of this.refreshers) refresher.refresh();
    if (this.client.pullsDiagnostics) return;
    for (const { uri } of this.workspace.open.all()) this.push(uri);
  }

  private async pull(
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    checkParams(params);
    await pause();
    const snapshot = await this.requests.newest(params.textDocument.uri, token);
    return this.report(snapshot, params.previousResultId);
  }

  private async pullAll(
    { previousResultIds = [] }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<WorkspaceDiagnosticReport> {
    const uris = await this.workspace.judgedFiles();
    const before = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const isLong = uris.length >= worthTelling;
    if (isLong) progress.begin('Checking plans', 0, undefined, true);
    for (const [i, uri] of uris.entries()) {
      // A keystroke must not wait for a hundred plans.
      await pause();
      if (token.isCancellationRequested) break;
      const trouble = this.workspace.open.trouble(uri);
      const snapshot = trouble ? undefined : await this.workspace.snapshotOf(uri);
      if (!snapshot) continue;
      const { version } = snapshot;
      items.push({ uri, version, ...this.report(snapshot, before.get(uriKey(uri))) });
      if (isLong) progress.report(((i + 1) / uris.length) * 100, `${i + 1} of ${uris.length}`);
    }
    if (isLong) progress.done();
    return { items: [...items, ...gone(previousResultIds, uris)] };
  }

  private report(
    snapshot: Snapshot | undefined,
    previous: string | undefined,
  ): DocumentDiagnosticReport {
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

  /** Sends the diagnostics of the newest text, once for all changes that are waiting. */
  private push(uri: string): void {
    if (this.toPush.has(uri)) return;
    this.toPush.add(uri);
    inBackground(this.connection, `Diagnostics of ${uri}`, async () => {
      await pause();
      this.toPush.delete(uri);
      const snapshot = await this.workspace.snapshotOf(uri);
      const version = this.workspace.open.get(uri)?.version;
      if (!snapshot || version !== snapshot.version) return;
      await this.connection.sendDiagnostics({ uri, version, diagnostics: itemsOf(snapshot) });
    });
  }

  private clear(uri: string): void {
    inBackground(this.connection, `Diagnostics of ${uri}`, () =>
      this.connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  }
}

function itemsOf(snapshot: Snapshot): Diagnostic[] {
  return [...diagnosticsOf(snapshot)];
}

/** Files that had diagnostics and are judged no more: they have none. */
function gone(
  previous: readonly PreviousResultId[],
  uris: readonly string[],
): readonly WorkspaceDocumentDiagnosticReport[] {
  const judged = new Set(uris.map(uriKey));
  return previous
    .filter(({ uri }) => !judged.has(uriKey(uri)))
    .map(({ uri }) => ({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] }));
}
