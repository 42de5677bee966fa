/** What the tree of progress is made of. Ids stay while the text changes: what was expanded stays so. */

import type {
  ActionRow,
  ActionTarget,
  PlanActions,
  PlanFigures,
  ProgressEntry,
} from '../../server/protocol';
import type { Group } from './groups';

export type Node =
  | FilterNode
  | PlanNode
  | GroupNode
  | ActionNode
  | RecommendationNode
  | NothingNode;

/** What every item has. */
interface NodeBase {
  readonly id: string;
  readonly parent: Node | undefined;
  readonly uri: string;
}

/** Ends filtering: the button for it in the title of the view is seen only by who points there. */
export interface FilterNode extends NodeBase {
  readonly kind: 'filter';
  readonly parent: undefined;
}

/** A plan of the workspace. */
export interface PlanNode extends NodeBase {
  readonly kind: 'plan';
  readonly parent: undefined;
  readonly figures: PlanFigures;
}

/** Actions that belong together, with their recommendations where they belong to a source. */
export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  readonly parent: PlanNode;
  readonly group: Group;
  /** What ratings look like in the plan. */
  readonly colours: PlanActions['colours'];
}

/** An action. Commands on it are given this. */
export interface ActionNode extends NodeBase, ActionTarget {
  readonly kind: 'action';
  readonly parent: GroupNode;
  readonly row: ActionRow;
}

/** A recommendation that no action answers. */
export interface RecommendationNode extends NodeBase {
  readonly kind: 'recommendation';
  readonly parent: GroupNode;
  readonly source: string;
  readonly part: string;
  readonly text: string;
}

/** Says why nothing stands under a plan. */
export interface NothingNode extends NodeBase {
  readonly kind: 'nothing';
  readonly parent: PlanNode;
  readonly why: 'no actions' | 'filtered';
}

export const filterNode: FilterNode = { kind: 'filter', id: 'filter', parent: undefined, uri: '' };

export function planNode(figures: PlanFigures): PlanNode {
  const { uri } = figures;
  return { kind: 'plan', id: uri, parent: undefined, uri, figures };
}

export function groupNode(
  parent: PlanNode,
  group: Group,
  colours: PlanActions['colours'],
): GroupNode {
  const { uri } = parent;
  const id = idUnder(parent, group.by, group.id ?? '');
  return { kind: 'group', id, parent, uri, group, colours };
}

export function actionNode(parent: GroupNode, row: ActionRow): ActionNode {
  const { uri } = parent;
  const { key } = row;
  return { kind: 'action', id: idUnder(parent, 'action', key), parent, uri, key, row };
}

export function recommendationNode(
  parent: GroupNode,
  { source, id: part, text }: { source: string; id: string; text: string },
): RecommendationNode {
  const id = idUnder(parent, 'recommendation', part);
  return { kind: 'recommendation', id, parent, uri: parent.uri, source, part, text };
}

export function nothingNode(parent: PlanNode, why: NothingNode['why']): NothingNode {
  return { kind: 'nothing', id: idUnder(parent, 'nothing', why), parent, uri: parent.uri, why };
}

/** What the server is asked about an item; undefined of those that are nothing in the plan. */
export function entryOf(node: Node): ProgressEntry | undefined {
  if (node.kind === 'action') return { list: 'actions', id: node.key };
  if (node.kind === 'recommendation') return { list: 'sources', id: node.source, part: node.part };
  return node.kind === 'group' ? node.group.entry : undefined;
}

function idUnder({ id }: Node, ...names: readonly string[]): string {
  return [id, ...names].join('\n');
}
