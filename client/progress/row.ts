import type { ActionRow, ActionTarget } from '../../../server/protocol';
import type { GoldenThread } from '../../golden-thread';

/** The action that a command of the tree is about; undefined where it is gone. */
export async function rowOf(
  { progress }: GoldenThread,
  target: unknown,
): Promise<ActionRow | undefined> {
  const { uri, key }: Partial<ActionTarget> = Object(target);
  const actions = uri === undefined ? undefined : await progress.plans.actionsOf(uri);
  return actions?.rows.find((row) => row.key === key);
}
