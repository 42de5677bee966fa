/** The view 'What matters first': the few most important problems of the plan in the editor. */

import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type FileParams, type MattersFirst, mattersFirstRequest } from '../../server/protocol';
import { activePlan } from '../active-plan';
import { planDocuments } from '../documents';
import type { GoldenThread } from '../golden-thread';
import { inBackground } from '../messages';
import { Redrawing } from '../redrawing';
import { isStale } from '../refusals';
import { Renewal } from '../renewal';
import { pathInFolder } from '../unsaved';
import { allProblems } from '../words';
import { noteSeen, wasSeen } from './first-look';
import { noteOn } from './note';
import { idOf, itemOf, type Row, rowsBelow, topRows } from './rows';

/** Shows the view, which follows the plan in the editor; `memory` knows which plans were opened before. */
export function showMattersFirst(goldenThread: GoldenThread, memory: Memento): Disposable {
  return new MattersFirstView(goldenThread, memory);
}

class MattersFirstView implements TreeDataProvider<Row> {
  private readonly goldenThread: GoldenThread;
  private readonly memory: Memento;
  private readonly changed = new EventEmitter<Row[] | undefined>();
  private readonly redrawing = new Redrawing<Row>({ idOf, drawing: itemOf });
  private readonly view: TreeView<Row>;
  private readonly parts: Disposable;
  private plan: Uri | undefined;
  private shown: MattersFirst | undefined;
  private rows: readonly Row[] = [];
  private readonly renewal: Renewal;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(goldenThread: GoldenThread, memory: Memento) {
    this.goldenThread = goldenThread;
    this.memory = memory;
    this.view = window.createTreeView('goldenThread.mattersFirst', { treeDataProvider: this });
    this.renewal = new Renewal(
      () => this.renew(),
      (error) => this.failed(error),
      0,
    );
    this.parts = Disposable.from(
      this.renewal,
      this.view,
      this.changed,
      this.view.onDidChangeVisibility(() => this.renewal.ask()),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidOpenTextDocument(() => this.follow()),
      workspace.onDidCloseTextDocument(({ uri }) => this.closed(uri)),
      workspace.onDidChangeTextDocument(({ document }) => {
        // What is hidden changes no diagnostics, but is counted here.
        if (this.isShown(document.uri) && this.hidden > 0) this.renewal.ask();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.isShown(uri))) this.renewal.ask();
      }),
    );
    this.follow();
  }

  dispose(): void {
    this.parts.dispose();
  }

  getChildren(row?: Row): Row[] {
    return this.redrawing.given(row, this.childrenOf(row));
  }

  getTreeItem(row: Row): TreeItem {
    return itemOf(row);
  }

  /** Rows can be revealed, which asks where they hang. Only those at the top ever are. */
  getParent(): undefined {
    return undefined;
  }

  private childrenOf(row: Row | undefined): readonly Row[] {
    return row ? rowsBelow(row) : this.rows;
  }

  private get hidden(): number {
    if (!this.shown) return 0;
    return allProblems(this.shown.counts) - this.shown.told;
  }

  private isShown(uri: Uri): boolean {
    return this.plan?.toString() === uri.toString();
  }

  /** Turns to the plan in the editor; stays with the last one while there is none. */
  private follow(): void {
    const document = activePlan()?.document;
    // The old text in a comparison is nobody's business any more.
    if (!document || this.isShown(document.uri) || !languages.match(planDocuments(), document))
      return;
    this.turnTo(document.uri);
    this.renewal.ask();
  }

  private closed(uri: Uri): void {
    if (!this.isShown(uri)) return;
    this.turnTo(undefined);
    this.show(undefined);
  }

  private turnTo(plan: Uri | undefined): void {
    this.plan = plan;
    // Without a plan the view says what to do, as `package.json` has it.
    inBackground(
      this.goldenThread.log,
      'What the view says without a plan is not up to date.',
      commands.executeCommand('setContext', 'goldenThread.hasPlan', plan !== undefined),
    );
  }

  /** Asks for what is shown, and for a plan that was never opened here before. */
  private async renew(): Promise<void> {
    const { plan, memory } = this;
    const isNew = plan !== undefined && !wasSeen(memory, plan);
    if (!plan || !(this.view.visible || isNew)) return;
    const found = await this.ask(plan);
    if (!this.isShown(plan)) return;
    this.show(found ?? undefined);
    if (!isNew) return;
    await noteSeen(memory, plan);
    if (found && found.told > 0) this.introduce();
  }

  /** Opens the view, and leaves the author where he is. */
  private introduce(): void {
    const [first] = this.rows;
    if (!first) return;
    const opened = this.view.reveal(first, { focus: false, select: false });
    inBackground(this.goldenThread.log, 'The view could not be opened.', opened);
  }

  private failed(error: unknown): void {
    // Where the server has died, another tells of problems again, and then this is asked again.
    this.goldenThread.log.debug('What matters first is not known yet.', error);
    // An edit came in between. It need not change what diagnostics say, so nobody else might ask again.
    if (isStale(error)) this.renewal.ask();
  }

  private ask(plan: Uri): Promise<MattersFirst | null> {
    const params: FileParams = { textDocument: { uri: plan.toString() } };
    return this.goldenThread.server.request<MattersFirst | null>(mattersFirstRequest, params);
  }

  private show(found: MattersFirst | undefined): void {
    this.shown = found;
    const { plan } = this;
    this.rows = plan && found ? topRows(plan.toString(), found) : [];
    this.view.description = plan && found ? pathInFolder(plan) : '';
    this.view.message = found ? noteOn(found) : '';
    const redrawn = this.redrawing.renew(
      async (row) => this.childrenOf(row),
      (rows) => this.changed.fire(rows),
    );
    inBackground(this.goldenThread.log, 'The view is not up to date.', redrawn);
  }
}
