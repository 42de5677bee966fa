/** What changed between two versions of a plan, and whether that made it stronger or weaker. */

import { shortened } from '../checks/support/shortened';
import type { ActionEntry, Plan } from '../plan/plan';
import type { Answers } from '../progress/answers';
import type { Lists } from '../workspace/lists';
import type { Pairing } from './likeness';
import type { Tracks } from './tracks';

/** What a change did to the plan as a promise: whether it binds to more, or to less. */
export type Verdict = 'stronger' | 'weaker' | 'neither';

/** The kinds of changes, in the order in which they are told. */
export const changeKinds = [
  'plan',
  'decision',
  'action',
  'deadline',
  'target',
  'criterion',
  'outcome',
  'milestone',
  'status',
  'officer',
  'answer',
  'source',
  'stage',
  'measure',
  'figure',
  'exception',
  'board',
  'risk',
  'other',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change. Its texts are those of the plan as they may be shown; they are not escaped for any output. */
export interface Change {
  readonly kind: ChangeKind;
  readonly verdict: Verdict;
  /** The ref of the action, as it is now, that the change is about; null where it is about none. */
  readonly ref: string | null;
  /** What it is about, in words: a ref, 'Measure Agency rate'. */
  readonly subject: string;
  /** The field as the format calls it. */
  readonly field: string;
  /** What stood there before, and what stands there now; null for nothing. */
  readonly was: string | null;
  readonly is: string | null;
  /** What happened, in a sentence that goes on from the subject. */
  readonly sentence: string;
  /** Whether the plan says who agreed to it, or why it is so. */
  readonly isRecorded?: boolean;
  readonly look?: Look | undefined;
  /** Two that have the same here tell the same. */
  readonly twin?: string | undefined;
}

/**
 * Why a person should look at a change. `past`: what was recorded is not there any more, or is told in another
 * way. `words`: whether other words bind to less only a reader can say.
 */
export type Look = 'past' | 'words';

/** A version of a plan with the lists that counted for it. */
export interface Side {
  readonly plan: Plan;
  readonly lists: Lists;
  /** What all plans together answer of the sources that they share; undefined where nobody knows. */
  readonly shared?: ReadonlyMap<string, Answers> | undefined;
}

/** Two versions, with what is the same in both. */
export interface Versions {
  readonly before: Side;
  readonly after: Side;
  /** Which action is which. */
  readonly actions: Pairing;
  /** A text of a plan as it may be shown. */
  readonly shown: (text: string) => string;
  /** The deadlines before; undefined where nothing is known but what the plan says. */
  readonly tracks?: Tracks | undefined;
}

/** What finds the changes of one kind. */
export type Finder = (versions: Versions) => Iterable<Change>;

/** An action that is in both versions. */
export interface ActionPair {
  readonly before: ActionEntry;
  readonly after: ActionEntry;
  readonly ref: string;
  /** Its position now. */
  readonly index: number;
}

/** The actions that are in both versions, but for those that were given up before and still are. */
export function* livingPairs({ before, after, actions, shown }: Versions): Generator<ActionPair> {
  for (const [i, j] of actions.pairs) {
    const [one, other] = [before.plan.actions[i], after.plan.actions[j]];
    if (!one || !other || (one.values.withdrawn && other.values.withdrawn)) continue;
    yield { before: one, after: other, ref: refOf(other, shown), index: j };
  }
}

/** What an action is called. */
export function refOf({ values }: ActionEntry, shown: (text: string) => string): string {
  return shown(values.ref?.trim() ?? 'An action without a ref');
}

/** The verdict on what came or went: it is stronger with it than without. */
export function cameOrWent(came: boolean): Verdict {
  return came ? 'stronger' : 'weaker';
}

/** The verdict on a figure that changed, where it is stronger the greater it is. */
export function byAmount(was: number, is: number): Verdict {
  if (was === is) return 'neither';
  return is > was ? 'stronger' : 'weaker';
}

/** The other way round. */
export function opposite(verdict: Verdict): Verdict {
  if (verdict === 'neither') return verdict;
  return verdict === 'stronger' ? 'weaker' : 'stronger';
}

/** Several verdicts that do not agree come to neither. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const [first = 'neither', ...more] = new Set(verdicts.filter((one) => one !== 'neither'));
  return more.length > 0 ? 'neither' : first;
}

/** What two versions say of which way is better, where one says nothing or both agree: else nobody can tell. */
export function inCommon<T>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a === b ? a : undefined;
}

/** Longer texts are cut: whoever wants to read them reads the plan. */
const longest = 160;

/** A text between quotation marks, on one line. */
export function quoted(text: string): string {
  return `'${shortened(text.replace(/\s+/g, ' ').trim(), longest)}'`;
}

/** So many words that are the same stay before those that differ. */
const kept = 3;

/** "now 'new', before 'old'": of longer texts without what they have in common at their beginning. */
export function thenAndNow(was: string, is: string): string {
  const [old, now] = [was, is].map((text) => text.trim().split(/\s+/)) as [string[], string[]];
  const first = old.findIndex((word, i) => word !== now[i]);
  const left = Math.max((first < 0 ? old.length : first) - kept, 0);
  const isLong = Math.max(was.length, is.length) > longest && left > 0;
  const cut = (words: string[]) =>
    quoted(isLong ? `... ${words.slice(left).join(' ')}` : words.join(' '));
  return `now ${cut(now)}, before ${cut(old)}`;
}
