/** The tree of progress: plans, under them groups of actions, under these the actions. */

import {
  type CancellationToken,
  EventEmitter,
  type LogOutputChannel,
  MarkdownString,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import { cardRequest, type EntryParams, type PlanActions } from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { Redrawing } from '../redrawing';
import { type Choices, inOrder, isShown } from './choices';
import { type Group, groupOfAction, groupsOf } from './groups';
import { itemOf, planCard } from './items';
import {
  type ActionNode,
  actionNode,
  entryOf,
  filterNode,
  type GroupNode,
  groupNode,
  type Node,
  nothingNode,
  type PlanNode,
  planNode,
  recommendationNode,
} from './nodes';
import type { Plans } from './plans';

/** Gives the editor what it shows, when it shows it. */
export class ProgressTree implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<Node[] | undefined>();
  private readonly redrawing = new Redrawing<Node>({
    idOf: ({ id }) => id,
    drawing: (node) => this.getTreeItem(node),
  });
  private readonly plans: Plans;
  private readonly server: LanguageServer;
  private readonly log: LogOutputChannel;
  private readonly choices: () => Choices;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(plans: Plans, server: LanguageServer, log: LogOutputChannel, choices: () => Choices) {
    this.plans = plans;
    this.server = server;
    this.log = log;
    this.choices = choices;
  }

  /** Shows everything again; what is expanded stays so. */
  refresh(): void {
    this.redrawing.forget();
    this.changed.fire(undefined);
  }

  /** Shows again what is not as it was shown. */
  renew(): void {
    const renewed = this.redrawing.renew(
      (node) => this.childrenOf(node),
      (nodes) => this.changed.fire(nodes),
    );
    renewed.catch((error: unknown) => {
      this.log.warn('What changed in the tree could not be asked for.', error);
      this.refresh();
    });
  }

  /** A plan was closed in the tree: of what is below it nothing is kept, so that it may be old when it is seen. */
  collapsed(node: Node): void {
    if (node.kind !== 'plan') return;
    this.plans.forget(node.uri);
    this.redrawing.doubt(node);
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node, this.plans.figures);
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    try {
      return this.redrawing.given(node, await this.childrenOf(node));
    } catch (error) {
      // A server that dies is followed by another, and then everything is shown again.
      this.log.warn('What the tree shows could not be asked for.', error);
      return this.redrawing.given(node, []);
    }
  }

  /** The card of an item is fetched when somebody looks at it. */
  async resolveTreeItem(item: TreeItem, node: Node, token: CancellationToken): Promise<TreeItem> {
    const { uri } = node;
    const entry = entryOf(node);
    this.redrawing.doubt(node);
    if (node.kind === 'plan') item.tooltip = planCard(node.figures);
    if (!entry) return item;
    const params: EntryParams = { textDocument: { uri }, entry };
    try {
      const card = await this.server.request<string | null>(cardRequest, params);
      // The text is of a document: no commands, no HTML.
      if (card !== null && !token.isCancellationRequested) item.tooltip = new MarkdownString(card);
    } catch (error) {
      this.log.warn('A card could not be asked for.', error);
    }
    return item;
  }

  /** The item of an action, under the first group that has it; undefined where it is not shown. */
  async nodeOf(uri: string, key: string): Promise<ActionNode | undefined> {
    const plan = this.plans.figures.find((one) => one.uri === uri);
    const actions = await this.plans.actionsOf(uri);
    const group = actions && groupOfAction(actions, this.choices().by, key);
    if (!plan || !group) return undefined;
    const row = group.rows.find((one) => one.key === key);
    if (!row || !isShown(row, this.choices(), actions.officers)) return undefined;
    return actionNode(groupNode(planNode(plan), group, actions.colours), row);
  }

  private async childrenOf(node: Node | undefined): Promise<readonly Node[]> {
    if (!node) return this.atTop((await this.plans.load()).map(planNode));
    if (node.kind === 'plan') {
      const actions = await this.plans.actionsOf(node.uri);
      return actions ? this.groupsUnder(node, actions) : [];
    }
    return node.kind === 'group' ? await this.actionsUnder(node) : [];
  }

  private atTop(plans: readonly PlanNode[]): readonly Node[] {
    const isFiltered = this.choices().filters.length > 0;
    return isFiltered && plans.length > 0 ? [filterNode, ...plans] : plans;
  }

  private groupsUnder(plan: PlanNode, actions: PlanActions): readonly Node[] {
    const { by, filters } = this.choices();
    const isFiltered = filters.length > 0;
    const groups = groupsOf(actions, by).filter(
      (group) => !isFiltered || this.shownIn(group, actions).length > 0,
    );
    if (groups.length > 0) return groups.map((group) => groupNode(plan, group, actions.colours));
    return [nothingNode(plan, isFiltered ? 'filtered' : 'no actions')];
  }

  private async actionsUnder(node: GroupNode): Promise<readonly Node[]> {
    const actions = await this.plans.actionsOf(node.uri);
    if (!actions) return [];
    const { order, filters } = this.choices();
    // What is filtered are actions: what no action answers is none of them.
    const unanswered = filters.length > 0 ? [] : node.group.unanswered;
    const source = node.group.id ?? '';
    return [
      ...unanswered.map((one) => recommendationNode(node, { source, ...one })),
      ...inOrder(this.shownIn(node.group, actions), order).map((row) => actionNode(node, row)),
    ];
  }

  private shownIn({ rows }: Group, { officers }: PlanActions): Group['rows'] {
    const choices = this.choices();
    return choices.filters.length === 0
      ? rows
      : rows.filter((row) => isShown(row, choices, officers));
  }
}
