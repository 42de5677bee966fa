/** The view 'What matters first': the few most important problems of the plan in the editor. */

import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type FileParams, type MattersFirst, mattersFirstRequest } from '../server/protocol';
import { activePlan } from './active-plan';
import { planDocuments } from './documents';
import type { GoldenThread } from './golden-thread';
import { countsWords } from './matters-first/counts';
import { noteSeen, wasSeen } from './matters-first/first-look';
import { itemOf, type Row, rowsBelow, topRows } from './matters-first/rows';

/** Shows the view, which follows the plan in the editor; `memory` knows which plans were opened before. */
export function showMattersFirst(goldenThread: GoldenThread, memory: Memento): Disposable {
  return new MattersFirstView(goldenThread, memory);
}

class MattersFirstView implements TreeDataProvider<Row> {
  private readonly goldenThread: GoldenThread;
  private readonly memory: Memento;
  private readonly changed = new EventEmitter<void>();
  private readonly view: TreeView<Row>;
  private readonly parts: Disposable;
  private plan: Uri | undefined;
  private shown: MattersFirst | undefined;
  private rows: readonly Row[] = [];
  private isIntroducing = false;
  private loading: 'no' | 'yes' | 'once more' = 'no';
  readonly onDidChangeTreeData = this.changed.event;

  constructor(goldenThread: GoldenThread, memory: Memento) {
    this.goldenThread = goldenThread;
    this.memory = memory;
    this.view = window.createTreeView('goldenThread.mattersFirst', { treeDataProvider: this });
    this.parts = Disposable.from(
      this.view,
      this.changed,
      this.view.onDidChangeVisibility(() => this.renew()),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidOpenTextDocument(() => this.follow()),
      workspace.onDidCloseTextDocument(({ uri }) => this.closed(uri)),
      workspace.onDidChangeTextDocument(({ document }) => {
        // What is hidden changes no diagnostics, but is counted here.
        if (this.isShown(document.uri) && this.hidden > 0) this.renew();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => this.isShown(uri))) return;
        this.renew();
        this.introduce();
      }),
    );
    this.follow();
  }

  dispose(): void {
    this.parts.dispose();
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? rowsBelow(row) : this.rows)];
  }

  getTreeItem(row: Row): TreeItem {
    return itemOf(row);
  }

  /** Rows can be revealed, which asks where they hang. Only those at the top ever are. */
  getParent(): undefined {
    return undefined;
  }

  private get hidden(): number {
    if (!this.shown) return 0;
    const { counts, told } = this.shown;
    return counts.error + counts.warning + counts.suggestion - told;
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
    this.renew();
    this.introduce();
  }

  private closed(uri: Uri): void {
    if (!this.isShown(uri)) return;
    this.turnTo(undefined);
    this.show(undefined);
  }

  private turnTo(plan: Uri | undefined): void {
    this.plan = plan;
    // Without a plan the view says what to do, as `package.json` has it.
    void commands.executeCommand('setContext', 'goldenThread.hasPlan', plan !== undefined);
  }

  /** Opens the view beside a plan that was never opened here before, and leaves the author where he is. */
  private introduce(): void {
    const { plan, memory } = this;
    if (!plan || this.isIntroducing || wasSeen(memory, plan)) return;
    this.isIntroducing = true;
    this.ask(plan)
      .then(async (found) => {
        await noteSeen(memory, plan);
        if (!found || found.told === 0 || !this.isShown(plan)) return;
        this.show(found);
        const [first] = this.rows;
        if (first) await this.view.reveal(first, { focus: false, select: false });
      })
      .catch((error: unknown) => this.later(error))
      .finally(() => {
        this.isIntroducing = false;
      });
  }

  /** The text was changed meanwhile, or the server has died: either way more is told soon. */
  private later(error: unknown): void {
    this.goldenThread.log.debug('What matters first is not known yet.', error);
  }

  /** Asks again for what is shown, once for all that happens until the answer is there. */
  private renew(): void {
    if (!this.view.visible) return;
    if (this.loading !== 'no') {
      this.loading = 'once more';
      return;
    }
    this.loading = 'yes';
    this.load().catch((error: unknown) => this.later(error));
  }

  private async load(): Promise<void> {
    const { plan } = this;
    try {
      const found = plan && (await this.ask(plan));
      if (this.plan === plan) this.show(found ?? undefined);
    } finally {
      const again = this.loading === 'once more';
      this.loading = 'no';
      if (again) this.renew();
    }
  }

  private ask(plan: Uri): Promise<MattersFirst | null> {
    const params: FileParams = { textDocument: { uri: plan.toString() } };
    return this.goldenThread.server.request<MattersFirst | null>(mattersFirstRequest, params);
  }

  private show(found: MattersFirst | undefined): void {
    this.shown = found;
    const { plan } = this;
    this.rows = plan && found ? topRows(plan.toString(), found) : [];
    this.view.description = plan && found ? workspace.asRelativePath(plan) : '';
    this.view.message = found ? noteOn(found) : '';
    this.changed.fire();
  }
}

/** How many problems there are; while only some are told, that the others are hidden. */
function noteOn({ counts, told }: MattersFirst): string {
  const { error, warning, suggestion } = counts;
  const all = error + warning + suggestion;
  if (all === 0) return '';
  if (told === all) return `${countsWords(counts)}.`;
  return told === error
    ? l10n.t('Only errors are shown. Hidden: {0}.', countsWords({ ...counts, error: 0 }))
    : l10n.t('Suggestions are not shown. Hidden: {0}.', suggestion);
}
