/** The words of a plan's vocabularies as people say them, each with its icon: never one without the other. */

import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type {
  ActionStatus,
  Colour,
  Deadline,
  Impact,
  ProblemCounts,
  Rating,
  Severity,
} from '../server/protocol';

/** 'On track' of `on-track`, with the icon that stands before it, and its colour besides. */
export interface Worded {
  readonly icon: string;
  readonly word: string;
  readonly color?: string;
}

const red = 'problemsErrorIcon.foreground';
const amber = 'problemsWarningIcon.foreground';
const blue = 'problemsInfoIcon.foreground';
const grey = 'disabledForeground';

/** Where an action stands; null is that nothing was reported. */
export function statusWord(status: ActionStatus | null): Worded {
  switch (status) {
    case 'not-started':
      return { icon: 'circle-outline', color: 'icon.foreground', word: l10n.t('Not started') };
    case 'on-track':
      return { icon: 'arrow-right', color: blue, word: l10n.t('On track') };
    case 'at-risk':
      return { icon: 'warning', color: amber, word: l10n.t('At risk') };
    case 'off-track':
      return { icon: 'error', color: red, word: l10n.t('Off track') };
    case 'complete':
      return { icon: 'pass-filled', color: 'testing.iconPassed', word: l10n.t('Complete') };
    case 'withdrawn':
      return { icon: 'circle-slash', color: grey, word: l10n.t('Withdrawn') };
    case null:
      return { icon: 'question', color: grey, word: l10n.t('No status') };
  }
}

/** The colours of a plan's key, as themes have them. */
const themeColours: Readonly<Record<Colour, string>> = {
  blue,
  red,
  amber,
  green: 'testing.iconPassed',
  grey: 'icon.foreground',
};

/** How an action is rated from what is written, in the colour that the key of its plan has for that. */
export function ratingWord(rating: Rating, colour: Colour): Worded {
  const color = themeColours[colour];
  return rating === 'not-updated'
    ? { icon: 'question', color, word: l10n.t('Not updated') }
    : { ...statusWord(rating), color };
}

/** An impact on people. */
export function impactWord(impact: Impact): Worded {
  switch (impact) {
    case 'not-yet-known':
      return { icon: 'question', word: l10n.t('Not yet known') };
    case 'emerging':
      return { icon: 'arrow-small-up', word: l10n.t('Emerging') };
    case 'evidenced':
      return { icon: 'verified', word: l10n.t('Evidenced') };
    case 'worsening':
      return { icon: 'arrow-small-down', word: l10n.t('Worsening') };
  }
}

/** A severity of a problem. */
export function severityWord(severity: Severity): Worded {
  switch (severity) {
    case 'error':
      return { icon: 'error', color: red, word: l10n.t('Error') };
    case 'warning':
      return { icon: 'warning', color: amber, word: l10n.t('Warning') };
    case 'suggestion':
      return { icon: 'info', color: blue, word: l10n.t('Suggestion') };
  }
}

/** The icon of a word, for a tree. */
export function themeIcon({ icon, color }: Omit<Worded, 'word'>): ThemeIcon {
  return new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
}

/** '$(warning) At risk': the icon and the word of it, for a line of a list. */
export function labelled({ icon, word }: Worded): string {
  return `$(${icon}) ${word}`;
}

/** 'due 31 August 2026'. */
export function deadlineWords(deadline: Deadline | null): string {
  if (!deadline) return l10n.t('no deadline');
  return deadline.day === null ? l10n.t('ongoing') : l10n.t('due {0}', deadline.words);
}

/** '1 error, 2 warnings': what there is none of is left out. */
export function problemCountWords({ error, warning, suggestion }: ProblemCounts): string {
  const words = [
    error > 0 && (error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', error)),
    warning > 0 && (warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning)),
    suggestion > 0 &&
      (suggestion === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', suggestion)),
  ].filter((word) => word !== false);
  return words.length > 0 ? words.join(', ') : l10n.t('none');
}

/** How many problems there are of any severity. */
export function allProblems({ error, warning, suggestion }: ProblemCounts): number {
  return error + warning + suggestion;
}

/** 'by stage' as 'By stage'. */
export function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** '57 actions in 5 priorities'. */
export function sizeWords(actions: number, priorities: number): string {
  return l10n.t(
    '{0} in {1}',
    actions === 1 ? l10n.t('1 action') : l10n.t('{0} actions', actions),
    priorities === 1 ? l10n.t('1 priority') : l10n.t('{0} priorities', priorities),
  );
}
