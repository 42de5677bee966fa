/** How the items of the tree look: each status has a word, a shape, and a colour besides. */

import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { ActionRow, ActionStatus, PlanFigures } from '../../server/protocol';
import { deadlineWords, statusWord, themeIcon } from '../words';
import { countOf, type Grouping } from './groups';
import type {
  ActionNode,
  GroupNode,
  Node,
  NothingNode,
  PlanNode,
  RecommendationNode,
} from './nodes';
import { shortened } from './shortened';
import {
  countWords,
  figuresLines,
  figuresWords,
  groupWords,
  standingWords,
  statusCountWords,
} from './words';

const { None, Collapsed, Expanded } = TreeItemCollapsibleState;

/** So much of a label stands in a side bar of the usual width beside the words on how far it is. */
const roomFor = { plan: 22, group: 22, action: 20 };

/** The item of a node; `all` are the plans beside which it is shown. */
export function itemOf(node: Node, all: readonly PlanFigures[]): TreeItem {
  const item = made(node, all);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function made(node: Node, all: readonly PlanFigures[]): TreeItem {
  switch (node.kind) {
    case 'plan':
      return planItem(node, all);
    case 'group':
      return groupItem(node);
    case 'action':
      return actionItem(node);
    case 'recommendation':
      return recommendationItem(node);
    case 'nothing':
      return nothingItem(node);
  }
}

function planItem({ figures }: PlanNode, all: readonly PlanFigures[]): TreeItem {
  const label = planName(figures, all);
  const state = all.length === 1 ? Expanded : Collapsed;
  const item = new TreeItem(shortened(label, roomFor.plan), state);
  item.description = figuresWords(figures);
  item.iconPath = new ThemeIcon('checklist');
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}

/** The title of a plan; where others begin alike, its organisation, else its file. */
function planName(figures: PlanFigures, all: readonly PlanFigures[]): string {
  const names = [
    ({ title }: PlanFigures) => title,
    ({ organisation }: PlanFigures) => organisation,
  ];
  for (const nameOf of names) {
    const name = nameOf(figures);
    const short = (text: string | null) => shortened(text ?? '', roomFor.plan);
    if (name && all.filter((one) => short(nameOf(one)) === short(name)).length === 1) return name;
  }
  return fileOf(figures).replace(/\.plan\.ya?ml$/i, '');
}

function fileOf({ uri }: PlanFigures): string {
  return workspace.asRelativePath(Uri.parse(uri, true));
}

/** All that is to be said of a plan. */
export function planCard(figures: PlanFigures): MarkdownString {
  const { title, organisation } = figures;
  const card = new MarkdownString();
  const file = fileOf(figures);
  card
    .appendMarkdown('**')
    .appendText(title ?? file)
    .appendMarkdown('**\n\n');
  card.appendText([organisation, file].filter(Boolean).join(', '));
  card.appendMarkdown('\n\n');
  for (const line of figuresLines(figures)) card.appendMarkdown('- ').appendText(`${line}\n`);
  return card;
}

const groupIcons: Readonly<Record<Exclude<Grouping, 'status'>, string>> = {
  priority: 'target',
  stage: 'milestone',
  officer: 'person',
  source: 'book',
};

function groupItem({ group }: GroupNode): TreeItem {
  const { by, id, rows, unanswered } = group;
  const label = groupWords(group);
  const state = isEmpty(group) ? None : Collapsed;
  const item = new TreeItem(shortened(label, roomFor.group), state);
  const count = by === 'status' ? statusCountWords(rows) : countWords(countOf(rows));
  item.description = [count, unansweredWords(unanswered.length)].filter(Boolean).join(', ');
  item.iconPath =
    by === 'status'
      ? themeIcon(statusWord(id as ActionStatus | null))
      : new ThemeIcon(groupIcons[by]);
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}

function isEmpty({ rows, unanswered }: GroupNode['group']): boolean {
  return rows.length === 0 && unanswered.length === 0;
}

function unansweredWords(count: number): string {
  if (count === 0) return '';
  if (count === 1) return l10n.t('1 recommendation unanswered');
  return l10n.t('{0} recommendations unanswered', count);
}

function actionItem(node: ActionNode): TreeItem {
  const { row } = node;
  const label = [row.ref ?? l10n.t('(no ref)'), row.text].filter(Boolean).join(' ');
  const item = new TreeItem(shortened(label, roomFor.action), None);
  const words = standingWords(row);
  const deadline = deadlineWords(row.deadline);
  item.description = `${words} · ${deadline}`;
  item.iconPath = iconOf(row);
  item.command = openCommand(node);
  item.accessibilityInformation = { label: `${label}: ${words}, ${deadline}` };
  return item;
}

function recommendationItem(node: RecommendationNode): TreeItem {
  const { source, part, text } = node;
  const label = [`${source}.${part}`, text].filter(Boolean).join(' ');
  const item = new TreeItem(shortened(label, roomFor.action), None);
  item.description = l10n.t('No action answers it');
  item.iconPath = new ThemeIcon(
    'comment-unresolved',
    new ThemeColor('problemsWarningIcon.foreground'),
  );
  item.command = openCommand(node);
  item.accessibilityInformation = {
    label: l10n.t('Recommendation {0}: no action answers it', label),
  };
  return item;
}

function nothingItem({ why }: NothingNode): TreeItem {
  const label =
    why === 'filtered'
      ? l10n.t('No action is shown with this filter.')
      : l10n.t('The plan has no actions yet.');
  const item = new TreeItem(label, None);
  item.iconPath = new ThemeIcon('info');
  return item;
}

function openCommand(node: Node): NonNullable<TreeItem['command']> {
  return {
    command: 'goldenThread.progress.open',
    title: l10n.t('Show in the plan'),
    arguments: [node],
  };
}

/** Late before what was reported; where nobody has said a word, nothing that was reported is left of it. */
function iconOf({ status, standing }: ActionRow): ThemeIcon {
  if (standing.late) return new ThemeIcon('watch', new ThemeColor('problemsErrorIcon.foreground'));
  if (standing.notUpdated && !standing.atRisk) {
    return new ThemeIcon('question', new ThemeColor('disabledForeground'));
  }
  return themeIcon(statusWord(status));
}
