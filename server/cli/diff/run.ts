/** Compares the plans of two moments one by one. */

import type { Repository } from '../../node/git';
import { historyOf, type KeptHistory } from '../../node/plan-history';
import type { Setting } from '../../workspace/setting';
import { brokenBy, type Failure, failure } from '../failures';
import { type ConfigSource, settings } from '../settings';
import type { State as SharedState } from '../sharing';
import type { Moment } from './moments';
import { isRenamed, type PlanDiff, planDiff, type ReadSide, readSide } from './plan-diff';
import { sharedAnswers } from './shared-answers';
import { type PairOfFiles, statesOf } from './states';

/** What came out. */
export interface Differences {
  readonly plans: readonly PlanDiff[];
  /** Plans that were not there before, and plans that are gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly failures: readonly Failure[];
}

/** One side of a pair: its text and the setting that counted for it. */
interface State {
  readonly file: NonNullable<PairOfFiles['after']>;
  readonly text: string;
  readonly setting: Setting;
  readonly config: ConfigSource | undefined;
}

/** Compares the plans that names mean at a moment with those of another or, without one, as they stand. */
export async function differencesOf(
  repository: Repository,
  from: Moment,
  to: Moment | undefined,
  names: readonly string[],
  common: Omit<Setting, 'config'>,
): Promise<Differences> {
  const states = await statesOf(repository, from.commit, to?.commit, names);
  const stateOf = (files: SharedState['files']): SharedState => ({
    files,
    settings: settings(files, process.cwd(), common),
  });
  const [was, is] = [stateOf(states.before), stateOf(states.after)];
  const [before, after] = [reader(was), reader(is)];
  const sharedBefore = sharedAnswers(was, states.plansBefore);
  const sharedAfter = sharedAnswers(is, states.plansAfter);
  const failures = states.failures.map(failure);
  const pairs: { old: State | undefined; now: State | undefined; isMeant: boolean }[] = [];
  for (const pair of states.pairs) {
    const [old, now] = [await before(pair.before), await after(pair.after)];
    for (const one of [old, now]) if (one && 'message' in one) failures.push(one);
    if ((old && 'message' in old) || (now && 'message' in now)) continue;
    pairs.push({ old, now, isMeant: pair.isMeant });
  }
  const plans: PlanDiff[] = [];
  const head = to?.commit ?? (await repository.commitOf('HEAD'));
  const compare = async (old: State, now: State) => {
    const [one, other] = sidesOf(old, now);
    const read = [
      { ...one, shared: await sharedBefore(one, old.config?.absolute) },
      { ...other, shared: await sharedAfter(other, now.config?.absolute) },
    ] as const;
    const history = await historyFor(repository, head?.id, [now, old]);
    const from = now.file.path === old.file.path ? null : old.file.path;
    const diff = planDiff({ path: now.file.path, from }, ...read, history);
    if (diff.changes.length > 0 || from !== null) plans.push(diff);
  };
  const come: State[] = [];
  const gone = new Map<State, boolean>();
  for (const { old, now, isMeant } of pairs) {
    try {
      if (!old && now) come.push(now);
      else if (old && !now) gone.set(old, isMeant);
      else if (old && now && !isSame(old, now)) await compare(old, now);
    } catch (error) {
      failures.push(brokenBy(now?.file.path ?? old?.file.path ?? '', error));
    }
  }
  // What git does not know for a plan of another name, such as one that it was not yet told of.
  const added: string[] = [];
  for (const now of come) {
    const renamed = [...gone.keys()].find((old) => isRenamed(...sidesOf(old, now)));
    if (!renamed) added.push(now.file.path);
    else {
      gone.delete(renamed);
      await compare(renamed, now);
    }
  }
  const removed = [...gone].flatMap(([{ file }, isMeant]) => (isMeant ? [file.path] : []));
  return { plans, added, removed, failures };
}

function isSame(old: State, now: State): boolean {
  return (
    old.text === now.text &&
    old.config?.text === now.config?.text &&
    old.file.path === now.file.path
  );
}

function sidesOf(old: State, now: State): [ReadSide, ReadSide] {
  return [readSide(old.text, old.setting), readSide(now.text, now.setting)];
}

function reader({ files, settings: setup }: SharedState) {
  return async (file: PairOfFiles['after']): Promise<State | Failure | undefined> => {
    if (!file) return undefined;
    const read = await files.readText(file.absolute);
    if ('failure' in read) return failure({ path: file.path, why: read.failure });
    const { setting, source, failure: failed } = await setup.of(file);
    return failed ?? { file, text: read.text, setting, config: source };
  };
}

/** By the newest of its names under which git knows it. */
async function historyFor(
  repository: Repository,
  commit: string | undefined,
  states: readonly State[],
): Promise<KeptHistory> {
  for (const { file } of commit === undefined ? [] : states) {
    const path = await repository.pathOf(file.absolute);
    const history =
      path === undefined || commit === undefined
        ? undefined
        : await historyOf(repository, path, commit);
    if (history && history.versions.length > 0) return history;
  }
  return { versions: [], isCut: false };
}
