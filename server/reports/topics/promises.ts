/** What was promised then and is not now: changes of the plan itself that made it weaker, as its versions show. */

import type { Change } from '../../history/change';
import { changesBetween, verdictsOf } from '../../history/compare';
import { counted } from '../../text/counted';
import type { Block } from '../document';
import type { Subject } from '../subject';
import { topic } from '../topic';

interface PromisesData {
  /** With what version the plan is compared. */
  readonly since: string;
  readonly weaker: readonly PromiseData[];
  readonly stronger: number;
  readonly neither: number;
}

type PromiseData = Pick<Change, 'ref' | 'subject' | 'kind' | 'was' | 'is' | 'sentence'>;

/** The promises; null where no earlier version is known. */
export const promisesTopic = topic<PromisesData | null>({
  key: 'promises',
  data({ plan, lists, before, history, shown }) {
    if (!before?.version) return null;
    const options = { shown, tracks: history?.tracks };
    const changes = changesBetween(before.version, { plan, lists }, options);
    const { stronger, neither } = verdictsOf(changes);
    return {
      since: before.name,
      weaker: changes.filter(({ verdict }) => verdict === 'weaker').map(promiseData),
      stronger,
      neither,
    };
  },
  section: (data, subject) =>
    data
      ? {
          id: 'promises',
          title: 'What was promised then and is not now',
          blocks: blocksOf(data, subject),
        }
      : undefined,
});

function promiseData({ ref, subject, kind, was, is, sentence }: Change): PromiseData {
  return { ref, subject, kind, was, is, sentence };
}

function blocksOf(
  { since, weaker, stronger, neither }: PromisesData,
  { plan }: Subject,
): readonly Block[] {
  const others = `${counted(stronger, 'change')} made it stronger, and ${neither} did neither; 'golden-thread diff' tells them all.`;
  if (weaker.length === 0 || plan.actions.length === 0) {
    return [
      { kind: 'paragraph', line: `Since ${since} no change of the plan made it weaker. ${others}` },
    ];
  }
  return [
    {
      kind: 'paragraph',
      line: `Since ${since} ${counted(weaker.length, 'change')} made the plan weaker. ${others}`,
    },
    {
      kind: 'items',
      items: weaker.map(({ subject, sentence }) => [{ strong: subject }, `: ${sentence}`]),
    },
  ];
}
