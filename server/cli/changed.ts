/** `check --changed` and `check --staged`: what differs from a revision, and nothing else. */

import { basename, relative, resolve } from 'node:path';
import type { AllLinks } from '../engine/judge-shared';
import { problemsSince } from '../engine/since';
import {
  type FoundFile,
  type FoundFiles,
  isEmptySearch,
  isPlanName,
  slashed,
} from '../node/find-plans';
import { configName } from '../workspace/config';
import type { TextFiles } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import { judgeSource } from './checking';
import type { Comparison } from './comparison';
import type { Narrowed } from './ending';
import { withEvidence } from './judging/evidence';
import type { Judged, Narrowing, Outcome } from './judging/judged';
import { here } from './judging/judging';
import { leftBehind, type Past } from './left-behind';
import { findNamed } from './origin';
import { type ChangedOptions, comparisonFor } from './revision';
import { type Settings, settings } from './settings';
import { linksTo, plansBeside } from './sharing';
import { meantBy, withStaged } from './staged-only';

/** The part of the files that a run is about. */
export interface Scope {
  readonly files: TextFiles;
  readonly setup: Settings;
  readonly narrowed: Narrowed;
  readonly narrow: Narrowing;
  find(): Promise<FoundFiles>;
}

/**
 * The files that differ from a revision or, without a change of their own, are judged by a configuration
 * that does or name evidence that does; of their problems those that the changes brought or touched. Throws `WrongUse` where git cannot
 * say what differs.
 */
export async function changedScope(
  names: readonly string[],
  options: ChangedOptions,
  common: Omit<Setting, 'config'>,
): Promise<Scope> {
  const { repository, compared, narrowed } = await comparisonFor(options);
  const base = process.cwd();
  const setup = settings(compared.now, base, common);
  const past = { repository, compared, settings: settings(compared.before, base, common) };
  return {
    files: compared.now,
    setup,
    narrowed,
    find: async () => {
      const { files, failures } = await findNamed(names, setup.leftOut);
      const isMeant = meantBy(names, repository.root);
      // Where nothing was named, that there is no plan is no failure: nothing differs.
      const told = failures.filter(({ why }) => names.length > 0 || !isEmptySearch(why));
      const found = { files, failures: told };
      if (!options.staged) return await differingOf(found, isMeant, setup, past);
      const all = await withStaged(found, names, repository.root, compared, setup.leftOut);
      const differing = await differingOf(all, isMeant, setup, past);
      // What is in another repository, or in none, is simply not staged.
      return { ...differing, failures: all.failures };
    },
    narrow: async (file) => {
      const before = await judgedBefore(file, past, setup);
      if (!before) return file;
      const since = new Set(problemsSince(file.verdict, before.verdict));
      return { ...file, problems: file.problems.filter((problem) => since.has(problem)) };
    },
  };
}

/** Those of the found files that differ, or whose configuration does; `isMeant` says it of a path, be it there or not. */
async function differingOf(
  { files, failures }: FoundFiles,
  isMeant: (path: string) => boolean,
  setup: Settings,
  past: Past,
): Promise<FoundFiles> {
  const { repository, compared } = past;
  const differing = new Map<string, FoundFile>();
  const elsewhere: FoundFile[] = [];
  for (const file of files) {
    const path = await repository.pathOf(file.absolute);
    if (path === undefined || compared.isNested(path)) elsewhere.push(file);
    else if (!compared.includes(path)) continue;
    else if (
      compared.differing.has(path) ||
      (await isSetAnew(file, setup, past)) ||
      (await mayNameEvidence(file, compared))
    )
      differing.set(path, file);
  }
  const nameBefore = (path: string) =>
    slashed(relative(repository.root, compared.placeBefore(path)));
  const gone = [...compared.differing].filter((path) => isMeant(nameBefore(path)));
  for (const config of await leftBehind([...differing.keys(), ...gone], setup, past)) {
    const path = await repository.pathOf(config.absolute);
    if (path !== undefined) differing.set(path, config);
  }
  await repository.load(compared.idsFor([...differing.keys()]));
  return {
    files: [...differing.values()],
    failures: [...failures, ...elsewhere.map(({ path }) => ({ path, why: 'elsewhere' as const }))],
  };
}

/** Whether a file that is the same is judged by another configuration. */
async function isSetAnew(file: FoundFile, setup: Settings, past: Past): Promise<boolean> {
  const [now, before] = [await setup.of(file), await past.settings.of(file)];
  return now.source?.text !== before.source?.text;
}

/** Whether a file that is the same may name a file as evidence that came or went. */
async function mayNameEvidence({ absolute }: FoundFile, compared: Comparison): Promise<boolean> {
  if (compared.evidence.length === 0) return false;
  const read = await compared.now.readText(absolute);
  return 'text' in read && compared.evidence.some((name) => read.text.includes(name));
}

/**
 * The file as it was judged before the changes; undefined where there was none, or no text, and for a plan that
 * searches do not leave out any more: nobody was told of its problems.
 */
async function judgedBefore(
  { path, shared }: Judged,
  past: Past,
  { leftOut }: Settings,
): Promise<Judged | undefined> {
  const { repository, compared, settings: old } = past;
  const own = await repository.pathOf(slashed(resolve(path)));
  if (own === undefined) return undefined;
  const file = { path, absolute: compared.placeBefore(own) };
  if (basename(path) === configName) {
    const { source, setting } = await old.from(file);
    const links = shared?.isWhole ? await linksBefore(file.absolute, past) : undefined;
    return source && soundly(judgeSource(source, setting, { isWanted: false, links }));
  }
  const wasLeftOut = await old.leftOut.plan(file.absolute);
  if (wasLeftOut && !(await leftOut.plan(slashed(resolve(path))))) return undefined;
  const read = await compared.before.readText(file.absolute);
  if ('failure' in read) return undefined;
  const { setting } = await old.of(file);
  const plan = { path, absolute: file.absolute, text: read.text, setting };
  return soundly((await withEvidence(here, compared.before).judge(plan)).outcome);
}

/** What all plans linked to that had a configuration; those that are gone as well. */
async function linksBefore(
  config: string,
  { repository, compared, settings: old }: Past,
): Promise<AllLinks | undefined> {
  const plans = new Set<string>();
  for (const plan of await plansBeside(config, old)) {
    const path = await repository.pathOf(plan);
    if (path !== undefined) plans.add(compared.placeBefore(path));
  }
  for (const path of compared.differing) plans.add(compared.placeBefore(path));
  const before = { files: compared.before, settings: old };
  return await linksTo(config, [...plans].filter(isPlanName), before);
}

/** What broke in judging says nothing of what was there. */
function soundly(outcome: Outcome): Judged | undefined {
  return 'message' in outcome ? undefined : outcome;
}
