import { l10n } from 'vscode';
import type { ReportKind } from '../../server/protocol';
import type { Kind } from './kind';

/** Previews of reports: what the command line writes, beside the plan. */
export const reports = {
  'board-report': previewOf('board', () => l10n.t('Report to the board')),
  'stage-report': previewOf('stage', () => l10n.t('Stage review')),
  'officer-report': previewOf('officer', () => l10n.t('Actions by officer')),
  'scrutiny-report': previewOf('scrutiny', () => l10n.t('Report to scrutiny')),
};

function previewOf(report: ReportKind, title: Kind['title']): Kind {
  return { kind: `${report}-report`, viewType: `goldenThread.${report}Report`, title, report };
}
