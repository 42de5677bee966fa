import { l10n } from 'vscode';
import { type ReportedStatus, type StatusParams, setStatusRequest } from '../../server/protocol';
import { ask, givenAnswers, type Steps } from '../ask/form';
import { pickOne } from '../ask/pick';
import type { GoldenThread } from '../golden-thread';
import { sayDone } from '../messages';
import { changePlan } from '../plan-changes';
import { actionName, actionScene, pickAction } from '../which-action';
import { labelled, statusWord } from '../words';

interface Answers {
  readonly action: string;
  readonly status: ReportedStatus;
}

/** Gives an action another status: the one that is called on, or that of the cursor, or one to pick. */
export async function setStatus(
  goldenThread: GoldenThread,
  target?: unknown,
  given?: unknown,
): Promise<void> {
  const scene = await actionScene(goldenThread, target);
  if (!scene) return;
  const { plan, choices, key, isCalledOn } = scene;
  const steps: Steps<Answers> = {
    action: (_, place) => pickAction(choices, place),
    status: ({ action }, place) => {
      const now = choices.actions.find((one) => one.key === action)?.status;
      return pickOne(place, {
        question: l10n.t('How does the work stand?'),
        chosen: now === undefined ? [] : [now],
        choices: choices.statuses.map((status) => {
          const description = status === now ? l10n.t('as it is now') : '';
          return { label: labelled(statusWord(status)), description, value: status };
        }),
      });
    },
  };
  const answers = await ask(
    ({ action }) => l10n.t('Set status {0}', actionName(choices, action)).trim(),
    steps,
    { ...(key !== undefined && { action: key }), ...givenAnswers(given, steps) },
  );
  if (!answers) return;
  const { action, status } = answers;
  const params: Omit<StatusParams, 'textDocument'> = { key: action, status };
  if (!(await changePlan(goldenThread, plan, setStatusRequest, params, isCalledOn))) return;
  sayDone(l10n.t('{0}: {1}', actionName(choices, action), statusWord(status).word));
}
