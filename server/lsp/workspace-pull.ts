/** The diagnostics of all plans, also of those that are not open: told as they are found. */

import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { uriKey } from '../workspace/uris';
import { logMistake } from './log';
import { pause } from './pause';
import type { Reports } from './reports';
import type { Workspace } from './workspace';

/** Fewer files than this are judged before anybody could read a progress message. */
const worthTelling = 20;

/** How the client of one request can be told of its course, and can end it. */
export interface Course {
  readonly token: CancellationToken;
  /** Tells nothing where the client named no progress. */
  readonly progress: WorkDoneProgressReporter;
  /** Takes results before all are there; undefined where the client wants them at once. */
  readonly results: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/** Answers `workspace/diagnostic`. */
export class WorkspacePull {
  private readonly connection: Connection;
  private readonly workspace: Workspace;
  private readonly reports: Reports;
  private hasSeenAll = false;

  constructor(connection: Connection, workspace: Workspace, reports: Reports) {
    this.connection = connection;
    this.workspace = workspace;
    this.reports = reports;
  }

  /**
   * The reports on all files, those of `previousResultIds` or told before that are judged no more among them. An error
   * answer where the client cancels; where its user stops the progress, what was found until then.
   */
  async answer(
    { previousResultIds = [] }: WorkspaceDiagnosticParams,
    { token, progress: asked, results }: Course,
  ): Promise<WorkspaceDiagnosticReport> {
    const uris = await this.workspace.judgedFiles();
    const before = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (some: WorkspaceDocumentDiagnosticReport[]) =>
      results ? results.report({ items: some }) : items.push(...some);
    const { progress, stopped } = await this.progressOf(asked, uris.length);
    progress.begin('Checking plans', 0, undefined, true);
    try {
      for (const [i, uri] of uris.entries()) {
        // A keystroke must not wait for a hundred plans.
        await pause();
        if (token.isCancellationRequested) {
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
        }
        if (stopped.isCancellationRequested) return { items };
        const report = await this.reportOn(uri, before.get(uriKey(uri)));
        if (report) tell([report]);
        progress.report(((i + 1) / uris.length) * 100, `${i + 1} of ${uris.length}`);
      }
    } finally {
      progress.done();
    }
    const known = [...previousResultIds.map(({ uri }) => uri), ...this.reports.everShown()];
    const left = gone(known, uris);
    if (left.length > 0) tell(left);
    for (const { uri } of left) this.reports.forget(uri);
    this.hasSeenAll = true;
    return { items };
  }

  private async reportOn(
    uri: string,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const trouble = this.workspace.open.trouble(uri);
    const snapshot = trouble ? undefined : await this.workspace.judgedSnapshotOf(uri);
    return snapshot && { uri, version: snapshot.version, ...this.reports.of(snapshot, previous) };
  }

  /** The first time that many files are judged takes long enough to be shown without being asked. */
  private async progressOf(
    asked: WorkDoneProgressReporter,
    files: number,
  ): Promise<{ progress: WorkDoneProgressReporter; stopped: CancellationToken }> {
    const silent = { progress: asked, stopped: neverStopped };
    if (!WorkDoneProgressReporter.isNullInstance(asked)) return silent;
    if (this.hasSeenAll || files < worthTelling) return silent;
    try {
      const progress = await this.connection.window.createWorkDoneProgress();
      return { progress, stopped: progress.token };
    } catch (error) {
      logMistake(this.connection, 'The client shows no progress', error);
      return silent;
    }
  }
}

const neverStopped = new CancellationTokenSource().token;

/** Files that had diagnostics and are judged no more: they have none. */
function gone(
  known: readonly string[],
  uris: readonly string[],
): WorkspaceDocumentDiagnosticReport[] {
  const judged = new Set(uris.map(uriKey));
  const left = new Map(known.map((uri) => [uriKey(uri), uri]));
  return [...left].flatMap(([key, uri]) =>
    judged.has(key)
      ? []
      : [{ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] }],
  );
}
