/** The rows of 'What matters first', and how each looks and sounds. */

import {
  type Command,
  l10n,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { GroupFix, MattersFirst, ProblemGroup, ProblemPlace } from '../../server/protocol';
import { editorRange } from '../places';
import { allProblems, severityWord, themeIcon } from '../words';
import { parted } from './parted';

const { Collapsed, Expanded } = TreeItemCollapsibleState;

/** A row, with the URI of the plan that it is about. */
export type Row = { readonly plan: string } & (
  | { readonly kind: 'group'; readonly group: ProblemGroup; readonly isFirst: boolean }
  | { readonly kind: 'advice' | 'places'; readonly group: ProblemGroup }
  | { readonly kind: 'fix'; readonly group: ProblemGroup; readonly fix: GroupFix }
  | {
      readonly kind: 'place';
      readonly group: ProblemGroup;
      readonly place: ProblemPlace;
      /** Which of its group. */
      readonly index: number;
    }
  | { readonly kind: 'more'; readonly left: number }
  | { readonly kind: 'none'; readonly hidden: number }
  | { readonly kind: 'all' | 'fewer' | 'everything'; readonly count: number }
);

/** More ways to mend one lot than this are for the menu of the text. */
const mostFixes = 3;

/** The rows at the top: groups, and below them what else can be seen. */
export function topRows(plan: string, { groups, told, counts }: MattersFirst): readonly Row[] {
  const all = allProblems(counts);
  const hidden = all - told;
  const rows: Row[] = groups.map((group, i) => ({ plan, kind: 'group', group, isFirst: i === 0 }));
  if (told === 0) rows.push({ plan, kind: 'none', hidden });
  if (told > 0) rows.push({ plan, kind: 'all', count: told });
  if (hidden > 0) rows.push({ plan, kind: 'everything', count: hidden });
  else if (counts.error > 0 && counts.error < all) {
    rows.push({ plan, kind: 'fewer', count: counts.error });
  }
  return rows;
}

/** The rows below one. */
export function rowsBelow(row: Row): readonly Row[] {
  const { plan } = row;
  if (row.kind === 'group') return belowGroup(plan, row.group);
  if (row.kind !== 'places') return [];
  const { group } = row;
  const places = placeRows(plan, group);
  const left = group.count - places.length;
  return left > 0 ? [...places, { plan, kind: 'more', left }] : places;
}

function belowGroup(plan: string, group: ProblemGroup): readonly Row[] {
  const fixes = group.fixes.slice(0, mostFixes);
  return [
    ...fixes.map((fix): Row => ({ plan, kind: 'fix', group, fix })),
    ...(fixes.length === 0 && group.advice !== null
      ? [{ plan, kind: 'advice', group } as const]
      : []),
    ...(group.count === 1 ? placeRows(plan, group) : [{ plan, kind: 'places', group } as const]),
  ];
}

function placeRows(plan: string, group: ProblemGroup): readonly Row[] {
  return group.places.map((place, index) => ({ plan, kind: 'place', group, place, index }));
}

/** Stays while the text changes: what was expanded stays so. */
export function idOf(row: Row): string {
  const group = 'group' in row ? row.group.id : '';
  const fix = row.kind === 'fix' ? row.fix.id : '';
  const place = row.kind === 'place' ? row.index : '';
  return [row.plan, row.kind, group, fix, place].join('\n');
}

/** A row as the editor draws it and a screen reader says it. */
export function itemOf(row: Row): TreeItem {
  const made = madeOf(row);
  made.id = idOf(row);
  return made;
}

function madeOf(row: Row): TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row.group, row.isFirst);
    case 'fix':
      return fixItem(row);
    case 'advice':
      return item(row.group.advice ?? '', 'lightbulb');
    case 'places':
      return placesItem(row.group);
    case 'place':
      return placeItem(row.plan, row.place);
    case 'more':
      return item(l10n.t('and {0} more', row.left), 'ellipsis', showAll);
    case 'none':
      return item(
        row.hidden > 0 ? l10n.t('Nothing of this kind') : l10n.t('No problems found'),
        'pass',
      );
    case 'all':
      return item(allWords(row.count), 'list-unordered', showAll);
    case 'fewer':
      return item(fewerWords(row.count), 'filter', {
        command: 'goldenThread.showErrorsOnly',
        title: '',
      });
    default:
      return item(everythingWords(row.count), 'filter-filled', {
        command: 'goldenThread.showEverything',
        title: '',
      });
  }
}

function allWords(count: number): string {
  return count === 1 ? l10n.t('Show the problem') : l10n.t('Show all {0} problems', count);
}

function fewerWords(count: number): string {
  return count === 1 ? l10n.t('Show the error only') : l10n.t('Show the {0} errors only', count);
}

function everythingWords(count: number): string {
  return count === 1
    ? l10n.t('Show the hidden problem again')
    : l10n.t('Show the {0} hidden problems again', count);
}

const showAll: Command = { command: 'workbench.actions.view.problems', title: '' };

function item(label: string, icon: string, command?: Command): TreeItem {
  const made = new TreeItem(label);
  made.iconPath = new ThemeIcon(icon);
  made.tooltip = label;
  if (command) made.command = command;
  return made;
}

/** Only the first is open from the start, so that all that matters fits beside the progress below. */
function groupItem(group: ProblemGroup, isFirst: boolean): TreeItem {
  const severity = severityWord(group.severity);
  const label = l10n.t('{0}: {1}', severity.word, group.sentence);
  const [head, rest] = parted(group.sentence);
  const made = new TreeItem(head, isFirst ? Expanded : Collapsed);
  if (rest !== '') made.description = rest;
  made.iconPath = themeIcon(severity);
  made.contextValue = group.fixes.length > 0 ? 'group.fixable' : 'group';
  made.tooltip = new MarkdownString();
  made.tooltip.appendText([label, group.advice].filter(Boolean).join('\n\n'));
  made.accessibilityInformation = { label };
  return made;
}

function fixItem(row: Row & { kind: 'fix' }): TreeItem {
  const label = l10n.t('Mend: {0}', row.fix.title);
  const command = { command: 'goldenThread.mendGroup', title: '', arguments: [row] };
  const made = item(label, 'wrench', command);
  made.accessibilityInformation = { label, role: 'button' };
  return made;
}

function placesItem(group: ProblemGroup): TreeItem {
  const label = l10n.t('Where: {0} places', group.count);
  const made = new TreeItem(label, Collapsed);
  made.iconPath = new ThemeIcon('list-tree');
  return made;
}

function placeItem(plan: string, { range, action, message }: ProblemPlace): TreeItem {
  const { start } = range;
  const line = l10n.t('line {0}', start.line + 1);
  const made = item(action ?? l10n.t('Line {0}', start.line + 1), 'location', {
    command: 'vscode.open',
    title: '',
    arguments: [Uri.parse(plan, true), { selection: editorRange(range) }],
  });
  made.description = message ?? (action === null ? '' : line);
  made.tooltip = message ?? line;
  const spoken = l10n.t('Go to {0}, line {1}', action ?? '', start.line + 1);
  made.accessibilityInformation = { label: message ? `${spoken}. ${message}` : spoken };
  return made;
}
