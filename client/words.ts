/** The words of a plan's vocabularies as people say them, each with its icon: never one without the other. */

import { l10n } from 'vscode';

/** 'On track' of `on-track`, with the icon that stands before it. */
export interface Worded {
  readonly icon: string;
  readonly word: string;
}

/** A status of delivery. */
export function statusWord(status: string): Worded {
  switch (status) {
    case 'not-started':
      return { icon: 'circle-large-outline', word: l10n.t('Not started') };
    case 'on-track':
      return { icon: 'play-circle', word: l10n.t('On track') };
    case 'at-risk':
      return { icon: 'warning', word: l10n.t('At risk') };
    case 'off-track':
      return { icon: 'error', word: l10n.t('Off track') };
    case 'complete':
      return { icon: 'pass-filled', word: l10n.t('Complete') };
    default:
      return { icon: 'question', word: status };
  }
}

/** An impact on people. */
export function impactWord(impact: string): Worded {
  switch (impact) {
    case 'not-yet-known':
      return { icon: 'question', word: l10n.t('Not yet known') };
    case 'emerging':
      return { icon: 'arrow-small-up', word: l10n.t('Emerging') };
    case 'evidenced':
      return { icon: 'verified', word: l10n.t('Evidenced') };
    case 'worsening':
      return { icon: 'arrow-small-down', word: l10n.t('Worsening') };
    default:
      return { icon: 'circle-small', word: impact };
  }
}

/** A severity of a problem. */
export function severityWord(severity: 'error' | 'warning' | 'suggestion'): Worded {
  if (severity === 'error') return { icon: 'error', word: l10n.t('Error') };
  if (severity === 'warning') return { icon: 'warning', word: l10n.t('Warning') };
  return { icon: 'info', word: l10n.t('Suggestion') };
}
