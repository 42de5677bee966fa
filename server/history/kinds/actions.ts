/** Actions that came, went, were given up, said anew, numbered anew or put under another priority. */

import type { ActionEntry } from '../../plan/plan';
import {
  type Change,
  cameOrWent,
  type Finder,
  livingPairs,
  quoted,
  refOf,
  type Side,
  thenAndNow,
  type Versions,
} from '../change';
import { saidIn } from '../likeness';
import { lossTeller } from './answered';

type Loss = ReturnType<typeof lossTeller>;

export const actionChanges: Finder = function* (versions) {
  const { before, after, actions, shown } = versions;
  const loss = lossTeller(versions);
  for (const i of actions.removed) yield* oneMore(before.plan.actions[i], false, shown, loss);
  for (const j of actions.added) yield* oneMore(after.plan.actions[j], true, shown);
  for (const [i, j] of actions.pairs) {
    const [one, other] = [before.plan.actions[i], after.plan.actions[j]];
    if (one && other) yield* withdrawal(one, other, shown, loss);
  }
  for (const { before: one, after: other, ref } of livingPairs(versions)) {
    const about = { kind: 'action', verdict: 'neither', ref, subject: ref } as const;
    const [was, is] = [one.values.ref?.trim() ?? null, other.values.ref?.trim() ?? null];
    if (was !== is) {
      const sentence = was === null ? 'It has a ref now.' : `It was ${shown(was)} before.`;
      yield { ...about, field: 'ref', was: was && shown(was), is: is && shown(is), sentence };
    }
    const [said, says] = [shown(one.values.action ?? ''), shown(other.values.action ?? '')];
    if (saidIn(one.values.action) !== saidIn(other.values.action)) {
      const sentence = `The action was said anew: ${thenAndNow(said, says)}.`;
      yield { ...about, field: 'action', was: said, is: says, sentence, look: 'words' };
    }
    const [from, to] = [priorityOf(one, before), priorityOf(other, after)];
    if (from?.id !== to?.id && from?.title !== to?.title) {
      const [old, now] = [shown(from?.title ?? ''), shown(to?.title ?? '')];
      const sentence = `It stands under ${quoted(now)} now, no longer under ${quoted(old)}.`;
      yield { ...about, field: 'priorities', was: old, is: now, sentence };
    }
  }
};

function* oneMore(
  entry: ActionEntry | undefined,
  came: boolean,
  shown: Versions['shown'],
  loss?: Loss,
): Generator<Change> {
  if (!entry) return;
  const ref = refOf(entry, shown);
  const text = shown(entry.values.action ?? '');
  const isOpen = entry.values.withdrawn === undefined;
  const lost = isOpen ? (loss?.(entry) ?? '') : '';
  yield {
    kind: 'action',
    verdict: isOpen ? cameOrWent(came) : 'neither',
    ref,
    subject: ref,
    field: 'actions',
    was: came ? null : text,
    is: came ? text : null,
    sentence: `${came ? 'A new action' : 'The action was taken out of the plan'}: ${quoted(text)}.${lost}`,
  };
}

/** What is given up for another action is not given up. */
function* withdrawal(
  before: ActionEntry,
  after: ActionEntry,
  shown: Versions['shown'],
  loss: Loss,
): Generator<Change> {
  const [was, is] = [before.values.withdrawn, after.values.withdrawn];
  if ((was === undefined) === (is === undefined)) return;
  const ref = refOf(after, shown);
  const { reason, 'replaced-by': replacement } = is ?? was ?? {};
  const why = reason === undefined ? '. The plan does not say why.' : `: ${quoted(shown(reason))}.`;
  const instead = replacement === undefined ? '' : `, and ${shown(replacement)} takes its place`;
  yield {
    kind: 'action',
    verdict: replacement === undefined ? cameOrWent(is === undefined) : 'neither',
    ref,
    subject: ref,
    field: 'withdrawn',
    was: was ? shown(was.reason ?? '') : null,
    is: is ? shown(is.reason ?? '') : null,
    sentence: is
      ? `The action was withdrawn${instead}${why}${loss(before)}`
      : 'The action is taken up again.',
    isRecorded: is?.reason !== undefined,
  };
}

function priorityOf({ priority }: ActionEntry, { lists }: Side) {
  return lists.priorities[priority]?.values;
}
