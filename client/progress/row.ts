import { l10n } from 'vscode';
import type { ActionRow, ActionTarget } from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';

/** The action that a command of the tree is about; undefined where it is gone, which the user is then told. */
export async function rowOf(
  { progress, log }: GoldenThread,
  target: unknown,
): Promise<ActionRow | undefined> {
  const { uri, key }: Partial<ActionTarget> = Object(target);
  const actions = uri === undefined ? undefined : await progress.plans.lookInto(uri);
  const row = actions?.rows.find((one) => one.key === key);
  if (!row) inform(log, l10n.t('This action is not in the plan any more.'));
  return row;
}
