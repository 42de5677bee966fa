import { l10n, window } from 'vscode';
import type { GoldenThread } from '../../golden-thread';
import { orders } from '../../progress/choices';
import { orderWords } from '../../progress/words';
import { capital } from '../../words';

/** Asks in which order actions are shown. */
export async function sortProgress({ progress }: GoldenThread): Promise<void> {
  const items = orders.map((order) => ({
    order,
    label: capital(orderWords(order)),
    ...(order === progress.choices.order && { description: l10n.t('as it is now') }),
  }));
  const placeHolder = l10n.t('Sort the actions of each group');
  const picked = await window.showQuickPick(items, { placeHolder });
  if (picked) await progress.choose({ order: picked.order });
}
