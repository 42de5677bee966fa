import { l10n, window } from 'vscode';
import type { GoldenThread } from '../../golden-thread';
import { groupings } from '../../progress/groups';
import { groupingWords } from '../../progress/words';
import { capital } from '../../words';

/** Asks by what the tree is grouped. */
export async function groupProgress({ progress }: GoldenThread): Promise<void> {
  const items = groupings.map((by) => ({
    by,
    label: capital(groupingWords(by)),
    ...(by === progress.choices.by && { description: l10n.t('as it is now') }),
  }));
  const placeHolder = l10n.t('Group the actions');
  const picked = await window.showQuickPick(items, { placeHolder });
  if (picked) await progress.choose({ by: picked.by });
}
