import { l10n, window } from 'vscode';
import type { NamedEntry } from '../../../server/protocol';
import type { GoldenThread } from '../../golden-thread';
import { inform } from '../../messages';

/** Asks whose actions are 'mine', of all officers of all plans; whether somebody was picked. */
export async function pickOfficer({ progress, log }: GoldenThread): Promise<boolean> {
  const officers = new Map<string, NamedEntry>();
  for (const { uri } of await progress.plans.load()) {
    const actions = await progress.plans.lookInto(uri);
    for (const one of actions?.officers ?? []) officers.set(one.title, one);
  }
  const items = [...officers.values()]
    .sort((a, b) => a.title.localeCompare(b.title))
    .map((officer) => ({ label: officer.title, officer }));
  if (items.length === 0) {
    const message = l10n.t('No plan here names an officer yet. Add officers to a plan first.');
    inform(log, message);
    return false;
  }
  const placeHolder = l10n.t(
    'Which officer are you? Your actions are those you lead or answer for',
  );
  const picked = await window.showQuickPick(items, { placeHolder });
  if (!picked) return false;
  await progress.choose({ officer: picked.officer });
  return true;
}
