/** What a column of a file can hold, in words. */

import { l10n } from 'vscode';
import type { ImportField } from '../server/protocol';

/** The words, in the order in which they are chosen from. */
export function fieldWords(): Readonly<Record<ImportField, string>> {
  return {
    unplaced: l10n.t('Something else: keep it under its heading'),
    action: l10n.t('What is to be done: the action'),
    steps: l10n.t('The steps of an action'),
    ref: l10n.t('The ref or number of an action'),
    links: l10n.t('Which recommendations an action answers, by their codes'),
    recommendation: l10n.t('What the recommendation says'),
    source: l10n.t('Whose recommendation it is: the source'),
    deadline: l10n.t('By when: the deadline'),
    'original-deadline': l10n.t('The deadline as it was first agreed'),
    stage: l10n.t('The stage or phase'),
    outcomes: l10n.t('The outcome: what will be better'),
    'how-will-we-know': l10n.t('How we will know'),
    'success-criteria': l10n.t('What success looks like'),
    target: l10n.t('The target of a measure'),
    baseline: l10n.t('The baseline of a measure'),
    'senior-responsible-officer': l10n.t('The senior responsible officer'),
    'lead-officer': l10n.t('The lead officer'),
    partners: l10n.t('The partners'),
    status: l10n.t('The status, also as a colour'),
    impact: l10n.t('The impact on people'),
    update: l10n.t('What was done so far: updates'),
    'update-date': l10n.t('The day of the update'),
    evidence: l10n.t('The evidence'),
    resources: l10n.t('The resources'),
    'depends-on': l10n.t('The actions that it waits for'),
    milestones: l10n.t('The milestones'),
    priority: l10n.t('The priority'),
  };
}
