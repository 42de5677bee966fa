/** How the items of the tree look: each status has a word, a shape, and a colour besides. */

import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { ActionStatus, PlanFigures, Rating } from '../../server/protocol';
import { withoutEnding } from '../plan-name';
import { pathInFolder } from '../unsaved';
import { deadlineWords, ratingWord, statusWord, themeIcon } from '../words';
import { countOf, type Grouping } from './groups';
import { newsWord } from './news-words';
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
  ratingWords,
  statusCountWords,
} from './words';

const { None, Collapsed, Expanded } = TreeItemCollapsibleState;

/**
 * More of a title would push the figures beside it out of a narrow side bar. Where no code or letter tells
 * entries apart, officers would look alike, cut as short as that.
 */
const longestTitle = { coded: 22, other: 32 };
/** So much of an action's words leaves a side bar of 500 pixels room for its deadline. */
const longestText = 40;

/** The item of a node; `all` are the plans beside which it is shown. */
export function itemOf(node: Node, all: readonly PlanFigures[]): TreeItem {
  const item = made(node, all);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function made(node: Node, all: readonly PlanFigures[]): TreeItem {
  switch (node.kind) {
    case 'filter':
      return filterItem();
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

function filterItem(): TreeItem {
  const item = new TreeItem(l10n.t('Show all actions again'), None);
  item.iconPath = new ThemeIcon('clear-all');
  item.command = { command: 'goldenThread.progress.clearFilter', title: '' };
  return item;
}

function planItem({ figures }: PlanNode, all: readonly PlanFigures[]): TreeItem {
  const label = planName(figures, all);
  const state = all.length === 1 ? Expanded : Collapsed;
  const item = new TreeItem(shortened(label, longestTitle.coded), state);
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
    const short = (text: string | null) => shortened(text ?? '', longestTitle.coded);
    if (name && all.filter((one) => short(nameOf(one)) === short(name)).length === 1) return name;
  }
  return withoutEnding(fileOf(figures));
}

function fileOf({ uri }: PlanFigures): string {
  return pathInFolder(Uri.parse(uri, true));
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

const groupIcons: Readonly<Record<Exclude<Grouping, 'rating' | 'status' | 'sinceBoard'>, string>> =
  {
    priority: 'target',
    stage: 'milestone',
    officer: 'person',
    source: 'book',
  };

function groupItem(node: GroupNode): TreeItem {
  const { group } = node;
  const { by, rows, unanswered } = group;
  const label = groupWords(group);
  const state = isEmpty(group) ? None : Collapsed;
  const isCoded = by === 'priority' || by === 'source';
  const room = isCoded ? longestTitle.coded : longestTitle.other;
  const item = new TreeItem(shortened(label, room), state);
  const isState = by === 'rating' || by === 'status' || by === 'sinceBoard';
  const count = isState ? statusCountWords(rows) : countWords(countOf(rows));
  item.description = [count, unansweredWords(unanswered.length)].filter(Boolean).join(', ');
  item.iconPath = groupIcon(node);
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}

function groupIcon({ group: { by, id }, colours }: GroupNode): ThemeIcon {
  if (by === 'status') return themeIcon(statusWord(id as ActionStatus | null));
  if (by === 'sinceBoard') return themeIcon(newsWord(id));
  if (by !== 'rating') return new ThemeIcon(groupIcons[by]);
  const rating = id as Rating;
  return themeIcon(ratingWord(rating, colours[rating]));
}

function isEmpty({ rows, unanswered }: GroupNode['group']): boolean {
  return rows.length === 0 && unanswered.length === 0;
}

function unansweredWords(count: number): string {
  if (count === 0) return '';
  if (count === 1) return l10n.t('1 recommendation unanswered');
  return l10n.t('{0} recommendations unanswered', count);
}

/** Where it stands comes before its words: what does not fit is cut by the editor from the end. */
function actionItem(node: ActionNode): TreeItem {
  const { row, parent } = node;
  const { calculated } = row.rating;
  const ref = row.ref ?? l10n.t('(no ref)');
  const words = ratingWords(row);
  const [first, ...rest] = words;
  const deadline = deadlineWords(row.deadline);
  const text = shortened(row.text, longestText);
  const item = new TreeItem([`${ref} ${first}`, text].filter(Boolean).join(': '), None);
  item.description = [deadline, ...rest].join(' · ');
  item.iconPath = themeIcon(ratingWord(calculated, parent.colours[calculated]));
  item.command = openCommand(node);
  const label = [ref, row.text].filter(Boolean).join(' ');
  item.accessibilityInformation = { label: `${label}: ${words.join(', ')}, ${deadline}` };
  return item;
}

function recommendationItem(node: RecommendationNode): TreeItem {
  const { source, part, text } = node;
  const ref = `${source}.${part}`;
  const words = l10n.t('{0} No action answers it', ref);
  const item = new TreeItem([words, text].filter(Boolean).join(': '), None);
  item.iconPath = new ThemeIcon(
    'comment-unresolved',
    new ThemeColor('problemsWarningIcon.foreground'),
  );
  item.command = openCommand(node);
  item.accessibilityInformation = {
    label: l10n.t(
      'Recommendation {0}: no action answers it',
      [ref, text].filter(Boolean).join(' '),
    ),
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
