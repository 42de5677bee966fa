/** When diagnostics are sent: pulled by clients that can, pushed to those that cannot. */

import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { isConfigUri } from '../workspace/uris';
import type { ClientSupport } from './client-support';
import { inBackground } from './log';
import { pause } from './pause';
import { type Refresher, refreshersOf } from './refresher';
import { Reports } from './reports';
import { checkParams, type Requests } from './requests';
import type { Workspace } from './workspace';
import { WorkspacePull } from './workspace-pull';

/** Answers, and sends, the diagnostics of a workspace. */
export class Diagnostics {
  private readonly connection: Connection;
  private readonly client: ClientSupport;
  private readonly workspace: Workspace;
  private readonly requests: Requests;
  private readonly reports = new Reports();
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
    const all = new WorkspacePull(connection, workspace, this.reports);
    connection.languages.diagnostics.onWorkspace((params, token, progress, results) =>
      requests.guarded<typeof params, WorkspaceDiagnosticReport>(() =>
        all.answer(params, { token, progress, results }),
      )(params, token),
    );
  }

  /** The text of an open file is new. */
  changed(uri: string): void {
    if (isConfigUri(uri)) this.renew();
    else if (!this.client.pullsDiagnostics) {
      this.push(uri);
      this.pushConfigs();
    }
  }

  /** A file is not open any more. */
  closed(uri: string): void {
    this.reports.forget(uri);
    // What an open configuration was told of may have stood in the text that was discarded.
    if (this.openConfigs().length > 0 || isConfigUri(uri)) this.renew();
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
    const snapshot = await this.requests.judged(params.textDocument.uri, token);
    return this.reports.of(snapshot, params.previousResultId);
  }

  /** Sends the diagnostics of the newest text, once for all changes that are waiting. */
  private push(uri: string): void {
    if (this.toPush.has(uri)) return;
    this.toPush.add(uri);
    inBackground(this.connection, `Diagnostics of ${uri}`, async () => {
      await pause();
      this.toPush.delete(uri);
      const snapshot = await this.workspace.judgedSnapshotOf(uri);
      const version = this.workspace.open.get(uri)?.version;
      if (!snapshot || version !== snapshot.version) return;
      await this.connection.sendDiagnostics({
        uri,
        version,
        diagnostics: this.reports.itemsOf(snapshot),
      });
    });
  }

  /** What no plan answers of shared sources may be another. */
  private pushConfigs(): void {
    for (const uri of this.openConfigs()) this.push(uri);
  }

  private openConfigs(): readonly string[] {
    return this.workspace.open
      .all()
      .map(({ uri }) => uri)
      .filter(isConfigUri);
  }

  private clear(uri: string): void {
    inBackground(this.connection, `Diagnostics of ${uri}`, () =>
      this.connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  }
}
