/** Agreed exceptions: what is no longer held to a check. */

import type { Fragment } from '../../plan/document';
import { type Exception, exceptionsOf } from '../../plan/exceptions';
import { partsOf } from '../../plan/parts';
import { formatDay } from '../../text/dates';
import {
  byAmount,
  cameOrWent,
  type Finder,
  opposite,
  quoted,
  type Side,
  type Versions,
} from '../change';
import { paired, saidIn, type Way } from '../likeness';

interface Placed extends Exception {
  /** The ref of its action; undefined elsewhere. */
  readonly ref: string | undefined;
}

const ways: readonly Way<Placed>[] = [
  { key: ({ check, ref, reason, until }) => JSON.stringify([check, ref, saidIn(reason), until]) },
  { key: ({ check, ref, reason }) => JSON.stringify([check, ref, saidIn(reason)]) },
  { key: ({ check, reason }) => JSON.stringify([check, saidIn(reason)]) },
  { key: ({ check, ref }) => JSON.stringify([check, ref]) },
];

export const exceptionChanges: Finder = function* ({ before, after, shown }) {
  const [old, now] = [placedIn(before), placedIn(after)];
  const { pairs, removed, added } = paired(old, now, ways);
  for (const i of removed) {
    const one = old[i];
    if (!one) continue;
    const sentence = `An agreed exception ended: ${quoted(shown(one.reason))}.`;
    const sides = { was: wordsOf(one, shown), is: null };
    yield { ...aboutOf(one, shown), verdict: cameOrWent(true), ...sides, sentence };
  }
  for (const j of added) {
    const one = now[j];
    if (!one) continue;
    const until = one.until === undefined ? 'with no end' : `until ${formatDay(one.until)}`;
    const sentence = `An exception was agreed, ${until}: ${quoted(shown(one.reason))}.`;
    const sides = { was: null, is: wordsOf(one, shown) };
    yield {
      ...aboutOf(one, shown),
      verdict: cameOrWent(false),
      ...sides,
      sentence,
      isRecorded: true,
    };
  }
  for (const [i, j] of pairs) {
    const [one, other] = [old[i], now[j]];
    if (!one || !other || wordsOf(one, shown) === wordsOf(other, shown)) continue;
    const [was, is] = [wordsOf(one, shown), wordsOf(other, shown)];
    const verdict = opposite(byAmount(endOf(one), endOf(other)));
    const sentence = `An agreed exception changed: now ${is}, before ${was}.`;
    yield { ...aboutOf(other, shown), verdict, was, is, sentence, isRecorded: true };
  }
};

/** Without a reason an exception covers nothing. */
function placedIn({ plan: { document } }: Side): readonly Placed[] {
  return (document.cut ?? document.fragments).flatMap((fragment) => {
    const ref = refIn(fragment);
    return exceptionsOf(fragment)
      .filter(({ reason }) => reason !== '')
      .map((one): Placed => ({ ...one, ref }));
  });
}

function refIn(fragment: Fragment): string | undefined {
  const [part] = fragment.kind === 'action' ? partsOf(fragment) : [];
  return part?.kind === 'action' ? part.values.ref?.trim() : undefined;
}

function aboutOf({ check, ref }: Placed, shown: Versions['shown']) {
  const name = ref === undefined ? null : shown(ref);
  const subject = name === null ? shown(check) : `${name} (${shown(check)})`;
  return { kind: 'exception', ref: name, subject, field: shown(check) } as const;
}

function wordsOf({ reason, until }: Placed, shown: Versions['shown']): string {
  return `${until === undefined ? 'with no end' : `until ${formatDay(until)}`}: ${quoted(shown(reason))}`;
}

function endOf({ until }: Placed): number {
  return until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
}
