/** Mends the problems of files: `check --fix`. */

import { basename } from 'node:path';
import { checks } from '../checks';
import { type Judgement, judge } from '../engine/judge';
import { judgeConfig } from '../engine/judge-config';
import { type Mendable, mendAll, safeFix, wholeFix } from '../engine/mend-all';
import type { Problem, ProblemFix } from '../engine/problem';
import { type PlanVerdict, problemsOf, type Verdict } from '../engine/problems';
import type { FoundFile } from '../node/find-plans';
import { brokenAt } from '../plan/broken';
import { editDocument, openDocument, type PlanDocument } from '../plan/document';
import { applyEdits } from '../plan/offsets';
import { configName, configOf } from '../workspace/config';
import type { Files } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import { type Failure, failure } from './failures';
import type { Settings } from './settings';

/** Which problems are to be mended, and how far. */
export interface Mending {
  /** Those of these checks; undefined for all. */
  readonly checks: ReadonlySet<string> | undefined;
  /** Also by fixes that change what the plan says. */
  readonly unsafe: boolean;
}

/** A file, mended. */
export interface MendedFile {
  readonly file: FoundFile;
  readonly before: string;
  readonly after: string;
  /** How many fixes were made. */
  readonly count: number;
  /** What was found before. */
  readonly problems: readonly Problem[];
}

/** A file that was left as it is; `isUnread` where it could not be read in the first place. */
export type Left = Failure & { readonly isUnread: boolean };

/**
 * Mends files in order: first their configurations, which decide what is wrong with plans. Nothing is
 * written: whoever asks for the next file has written the one before. A file with nothing to mend does not
 * come out.
 */
export async function* mendFiles(
  found: readonly FoundFile[],
  files: Files,
  settingsNow: () => Settings,
  mending: Mending,
): AsyncGenerator<MendedFile | Left> {
  const setup = settingsNow();
  const configs = new Map<string, FoundFile>();
  const plans: FoundFile[] = [];
  const told = new Set<Failure>();
  for (const file of found) {
    const isConfig = basename(file.path) === configName;
    if (!isConfig) plans.push(file);
    const { source, failure: failed } = await (isConfig ? setup.from(file) : setup.of(file));
    if (failed && !told.has(failed)) yield { ...failed, isUnread: true };
    if (failed) told.add(failed);
    if (isConfig) configs.set(file.absolute, file);
    else if (source) configs.set(source.absolute, source);
  }
  for (const file of configs.values()) {
    const { setting } = await setup.from(file);
    yield* mendFile(file, files, (text) => mendedText(file.path, text, setting, mending));
  }
  const anew = settingsNow();
  for (const file of plans) {
    const { setting } = await anew.of(file);
    yield* mendFile(file, files, (text) => mendedText(file.path, text, setting, mending));
  }
}

/** Mends the text of a plan or, by its name, of a configuration. */
export function mendedText(
  path: string,
  text: string,
  setting: Setting,
  mending: Mending,
): TextMended {
  const isConfig = basename(path) === configName;
  return (isConfig ? mendedConfig : mendedPlan)(text, setting, mending);
}

/** Mends the text of a plan; a place that cannot be read leaves all of it as it is. */
export function mendedPlan(text: string, setting: Setting, mending: Mending): TextMended {
  return mended(text, planText(openDocument(text), setting), mending);
}

function mendedConfig(text: string, setting: Setting, mending: Mending): TextMended {
  return mended(text, configText(openDocument(text), setting), mending);
}

/** A text with its problems mended, or the line, from 1, on which it cannot be read. */
export type TextMended =
  | Pick<MendedFile, 'after' | 'count' | 'problems'>
  | { readonly unreadable: number };

async function* mendFile(
  file: FoundFile,
  files: Files,
  mend: (text: string) => TextMended,
): AsyncGenerator<MendedFile | Left> {
  const { path, absolute } = file;
  const read = await files.readText(absolute);
  if ('failure' in read) {
    yield { ...failure({ path, why: read.failure }), isUnread: true };
    return;
  }
  const result = mend(read.text);
  if ('unreadable' in result) yield { ...unreadable(path, result.unreadable), isUnread: false };
  else if (result.after !== read.text) yield { file, before: read.text, ...result };
}

/** Says of a file that it was left as it is, because of that line. */
export function unreadable(path: string, line: number): Failure {
  const message = `line ${line} cannot be read, so nothing is mended here; mend that line first`;
  return { path, message };
}

/** A text that is judged again after edits. */
interface Judged extends Mendable<Judged> {
  readonly verdict: Verdict;
}

function planText(
  document: PlanDocument,
  setting: Setting,
  before?: { readonly judgement: Judgement; readonly verdict: PlanVerdict },
): Judged {
  const judgement = judge(document, setting, checks, before?.judgement);
  const verdict = problemsOf(judgement, before?.verdict);
  return {
    verdict,
    after: (edits) =>
      planText(edits.reduceRight(editDocument, document), setting, { judgement, verdict }),
  };
}

function configText(document: PlanDocument, setting: Setting): Judged {
  const config = configOf(document);
  return {
    verdict: judgeConfig(config, { ...setting, config: config.values }, checks),
    after: (edits) => configText(edits.reduceRight(editDocument, document), setting),
  };
}

function mended(text: string, file: Judged, mending: Mending): TextMended {
  const { problems, plan } = file.verdict;
  const broken = brokenAt(plan.document) ?? lostAt(text);
  if (broken !== undefined) return { unreadable: broken };
  const { edits, count } = mendAll(file, (problem) => fixOf(problem, mending));
  return { after: applyEdits(text, edits), count, problems };
}

/** The line, from 1, of a character that was lost in reading: what is not UTF-8 would not come back. */
function lostAt(text: string): number | undefined {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

function fixOf(problem: Problem, { checks: only, unsafe }: Mending): ProblemFix | undefined {
  if (only && !only.has(problem.check)) return undefined;
  return safeFix(problem) ?? (unsafe ? wholeFix(problem) : undefined);
}
