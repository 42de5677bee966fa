/** What matters first in a plan: its gravest problems by what causes them, and what mends each lot. */

import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { safeFix } from '../engine/mend-all';
import type { Problem, ProblemFix } from '../engine/problem';
import type { GroupFix, MattersFirst, MendGroupParams, ProblemGroup } from '../protocol';
import { allMended, fixChange } from './code-actions/fixes';
import { isEmpty, nothingHelps } from './code-actions/offer';
import { type EditSupport, workspaceEdit } from './code-actions/workspace-edit';
import { knownIn } from './known';
import { countsOf } from './problem-counts';
import { adviceOn, firstOf, type Group, groupOf, groupsOf, sentenceOf } from './problem-groups';
import type { Refused } from './rename';
import type { Snapshot } from './snapshot';
import { toldProblems } from './told-problems';

/** More than anybody keeps in mind is a list of problems again. */
const mostGroups = 5;
/** More places than this of one group help nobody, and every keystroke would pay for them. */
const mostPlaces = 50;
/** The fix of a group whose problems are mended each in its own way, none of which changes a meaning. */
const eachSafe = 'each';

/** What matters first in a plan; nothing of a file that is none. */
export function mattersFirst(snapshot: Snapshot): MattersFirst | undefined {
  if (snapshot.kind !== 'plan') return undefined;
  const counts = countsOf(snapshot.verdict.problems);
  const told = toldProblems(snapshot);
  const groups = firstOf(groupsOf(told), mostGroups);
  return { groups: groups.map((group) => shownGroup(group, snapshot)), told: told.length, counts };
}

/** The edit that mends a group; refused where the file has no such group or fix any more. */
export function mendGroup(
  snapshot: Snapshot,
  { group: id, fix }: Omit<MendGroupParams, 'textDocument'>,
  support: EditSupport,
): WorkspaceEdit | Refused {
  const group = groupsOf(toldProblems(snapshot)).find((one) => one.id === id);
  if (!group || !fixesOf(group, snapshot).some((one) => one.id === fix)) {
    return { refused: 'This problem is no longer in the plan, or it can no longer be mended so.' };
  }
  const fixOf = (problem: Problem) => (groupOf(problem) === id ? named(problem, fix) : undefined);
  const own = fixOf(group.problems[0]);
  const changes = own?.blank ? [fixChange(snapshot, own)] : allMended(snapshot, fixOf);
  return isEmpty(changes) ? { refused: nothingHelps } : workspaceEdit(changes, support);
}

function shownGroup(group: Group, snapshot: Snapshot): ProblemGroup {
  const { id, severity, problems } = group;
  const { shown } = knownIn(snapshot);
  return {
    id,
    severity,
    sentence: shown(sentenceOf(group)),
    advice: adviceOn(group) ?? null,
    count: problems.length,
    places: problems.slice(0, mostPlaces).map((problem) => ({
      range: snapshot.places.fromUtf16(problem),
      action: problem.action,
      message: problems.length === 1 || problem.cause !== null ? null : problem.message,
    })),
    fixes: fixesOf(group, snapshot).map((fix) => ({ ...fix, title: shown(fix.title) })),
  };
}

/**
 * What mends all problems of a group alike: a fix that each of them offers, and that leaves nothing blank
 * in every place. Failing that, the fix of each, where all keep the meaning.
 */
function fixesOf({ problems }: Group, { verdict }: Snapshot): readonly GroupFix[] {
  const [first, ...others] = problems;
  const editsOf = (fix: ProblemFix | undefined) => JSON.stringify(fix?.edits(verdict.plan));
  const shared = first.fixes.filter((fix) => {
    if (!others.every((problem) => named(problem, fix.title))) return false;
    const [second] = others;
    // What is added to a list once, such as a source, is the same edit for all: two tell, and cost little.
    return !fix.blank || !second || editsOf(fix) === editsOf(named(second, fix.title));
  });
  if (shared.length > 0) {
    return shared.map(({ title }) => {
      const isSafe = problems.every((problem) => named(problem, title)?.safe);
      return { id: title, title, safe: isSafe };
    });
  }
  const title = `Mend all ${problems.length}`;
  return problems.every(safeFix) ? [{ id: eachSafe, title, safe: true }] : [];
}

function named(problem: Problem, fix: string): ProblemFix | undefined {
  return fix === eachSafe ? safeFix(problem) : problem.fixes.find(({ title }) => title === fix);
}
