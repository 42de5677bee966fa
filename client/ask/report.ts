import { l10n } from 'vscode';
import type { ReportKind } from '../../server/protocol';
import type { Outcome, Place } from './form';
import { type Choice, pickOne } from './pick';

/** Asks which report is meant. */
export function askReport(
  place: Place,
  chosen: ReportKind | undefined,
): Promise<Outcome<ReportKind>> {
  const choices: readonly Choice<ReportKind>[] = [
    {
      value: 'board',
      label: l10n.t('For the board'),
      detail: l10n.t(
        'The position, what has changed since the last meeting, decisions needed, what is overdue, measures and risks',
      ),
    },
    {
      value: 'scrutiny',
      label: l10n.t('For scrutiny'),
      detail: l10n.t(
        'The position, measures, what people say, and which recommendations are answered',
      ),
    },
    {
      value: 'stage',
      label: l10n.t('Stage review'),
      detail: l10n.t('Progress, impact on people, next steps and the decision on the stage'),
    },
    {
      value: 'officer',
      label: l10n.t('By officer'),
      detail: l10n.t('The actions of everybody who leads, and how they stand'),
    },
  ];
  const question = l10n.t('Which report?');
  return pickOne(place, { question, choices, ...(chosen && { chosen: [chosen] }) });
}
