/** Mends the problems of a text. */

import { basename } from 'node:path';
import { checks } from '../checks';
import { settingBy } from '../engine/config-setting';
import { type Judgement, judge } from '../engine/judge';
import { judgeConfig } from '../engine/judge-config';
import { type Mendable, mendAll, safeFix, wholeFix } from '../engine/mend-all';
import type { Problem } from '../engine/problem';
import { type PlanVerdict, problemsOf, type Verdict } from '../engine/problems';
import { brokenAt } from '../plan/broken';
import { editDocument, openDocument, type PlanDocument } from '../plan/document';
import { applyEdits } from '../plan/offsets';
import { configName, configOf } from '../workspace/config';
import type { Setting } from '../workspace/setting';

/** Which problems are to be mended, and how far. */
export interface Mending {
  /** Those of these checks; undefined for all. */
  readonly checks: ReadonlySet<string> | undefined;
  /** Also by fixes that change what the plan says. */
  readonly unsafe: boolean;
}

/** A text, mended. */
export interface Mended {
  readonly after: string;
  /** How many fixes were made. */
  readonly count: number;
  /** How many of the problems that are left fixes would mend by changing what the plan says. */
  readonly mendable: number;
  /** What was found before. */
  readonly problems: readonly Problem[];
}

/**
 * The text of a plan or, by its name, of a configuration with its problems mended; or the line, from 1, on
 * which it cannot be read, and which leaves all of it as it is.
 */
export function mendedText(
  path: string,
  text: string,
  setting: Setting,
  { checks: only, unsafe }: Mending,
): Mended | { readonly unreadable: number } {
  const textOf = basename(path) === configName ? configText : planText;
  const document = openDocument(text);
  const broken = brokenAt(document) ?? lostAt(text);
  if (broken !== undefined) return { unreadable: broken };
  const file = textOf(document, setting);
  const isWanted = ({ check }: Problem) => !only || only.has(check);
  const mended = mendAll(file, (problem) => {
    if (!isWanted(problem)) return undefined;
    return safeFix(problem) ?? (unsafe ? wholeFix(problem) : undefined);
  });
  const left = mended.file.verdict.problems.filter(isWanted);
  return {
    after: applyEdits(text, mended.edits),
    count: mended.count,
    mendable: unsafe ? 0 : left.filter((one) => !safeFix(one) && wholeFix(one)).length,
    problems: file.verdict.problems,
  };
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
    verdict: judgeConfig(config, settingBy(config, setting), checks),
    after: (edits) => configText(edits.reduceRight(editDocument, document), setting),
  };
}

/** The line, from 1, of a character that was lost in reading: what is not UTF-8 would not come back. */
function lostAt(text: string): number | undefined {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
