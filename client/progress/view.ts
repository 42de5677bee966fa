/** The view of progress: the tree with what was chosen for it, its badge, and the status bar. */

import {
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  type Memento,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { LanguageServer } from '../language-server';
import { inBackground } from '../messages';
import { asOfSetting } from './as-of-setting';
import { type Choices, choicesFrom } from './choices';
import { followCursor } from './follow-cursor';
import type { Node } from './nodes';
import { Plans } from './plans';
import { statusBar } from './status-bar';
import { ProgressTree } from './tree';
import { dayWords, filterWords, groupingWords } from './words';

const memoryKey = 'goldenThread.progress';

/** Everything that shows how far plans have come. */
export class ProgressView implements Disposable {
  readonly plans: Plans;
  readonly tree: ProgressTree;
  readonly view: TreeView<Node>;
  private readonly log: LogOutputChannel;
  private readonly memory: Memento;
  private readonly parts: Disposable;
  private chosen: Choices;

  /** `memory` is that of the workspace. */
  constructor(server: LanguageServer, log: LogOutputChannel, memory: Memento) {
    this.log = log;
    this.memory = memory;
    this.chosen = choicesFrom(memory.get(memoryKey));
    this.plans = new Plans(server, log);
    this.tree = new ProgressTree(this.plans, server, log, () => this.chosen);
    this.view = window.createTreeView<Node>('goldenThread.progress', {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.parts = Disposable.from(
      this.plans,
      this.view,
      statusBar(this.plans),
      followCursor(server, log, this.plans, this.tree, this.view),
      this.plans.onDidChange(() => {
        this.sayWhetherPlans();
        this.showBadge();
        this.tree.renew();
      }),
      workspace.onDidChangeConfiguration((changed) => {
        if (changed.affectsConfiguration('goldenThread.asOf')) this.showChoices();
      }),
      this.view.onDidChangeVisibility(({ visible }) => this.plans.lookedAt(visible)),
      this.view.onDidCollapseElement(({ element }) => this.tree.collapsed(element)),
    );
    this.plans.lookedAt(this.view.visible);
    this.showChoices();
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** How the tree is grouped, sorted and filtered. */
  get choices(): Choices {
    return this.chosen;
  }

  /** Chooses anew, and remembers it for this workspace. */
  async choose(changes: Partial<Choices>): Promise<void> {
    this.chosen = { ...this.chosen, ...changes };
    this.showChoices();
    this.tree.refresh();
    await this.memory.update(memoryKey, this.chosen);
  }

  private showChoices(): void {
    const { by, filters, officer } = this.chosen;
    this.view.description = groupingWords(by);
    const words = filters.map((name) => filterWords(name, officer?.title));
    const asOf = asOfSetting();
    const notes = [
      asOf &&
        l10n.t('Position at {0}, for all plans. “Set the as-of date” goes back.', dayWords(asOf)),
      words.length > 0 && l10n.t('Only actions are shown that are: {0}', words.join(', ')),
    ];
    this.view.message = notes.filter(Boolean).join(' ');
    inBackground(
      this.log,
      'The button that ends filtering is not up to date.',
      commands.executeCommand('setContext', 'goldenThread.progress.isFiltered', filters.length > 0),
    );
  }

  /** What the manifest says beside an empty view depends on it. */
  private sayWhetherPlans(): void {
    const isKnown = this.plans.figures.length > 0;
    void commands.executeCommand('setContext', 'goldenThread.knowsPlans', isKnown);
  }

  private showBadge(): void {
    const value = this.plans.figures.reduce((sum, { late }) => sum + late, 0);
    const tooltip =
      value === 1 ? l10n.t('1 action is late') : l10n.t('{0} actions are late', value);
    this.view.badge = value > 0 ? { value, tooltip } : undefined;
  }
}
