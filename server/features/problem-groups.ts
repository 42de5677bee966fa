/** The problems of a file by what causes them, those first that matter most. */

import { checks } from '../checks';
import type { Problem } from '../engine/problem';
import { bySeverity, type Severity } from '../workspace/setting';

/** Problems of one check and severity with one cause: who mends one of them mends all in the same way. */
export interface Group {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  /** In order of place; one at least. */
  readonly problems: readonly [Problem, ...Problem[]];
}

/**
 * What checks are about, from what decides whether a child is helped to what is only in the way of those
 * who read the plan: that nobody can be recognised, that every recommendation is answered, that somebody
 * does it, that it makes a difference, and when.
 */
const families = [
  'privacy',
  'links',
  'officers',
  'success',
  'outcomes',
  'deadlines',
  'actions',
  'stages',
  'boards',
  'plan',
  'yaml',
  'exceptions',
];
/** More groups of one check than this would keep all else from being seen first. */
const mostOfCheck = 2;

const byId = new Map(checks.map((check) => [check.id, check]));

/** The id of the group to which a problem belongs. */
export function groupOf({ check, severity, cause }: Problem): string {
  const name = cause?.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() ?? '';
  return `${severity} ${check} ${name}`;
}

/** All groups: the gravest first, then those with the most problems, then what matters more to a child. */
export function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const found = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const id = groupOf(problem);
    const others = found.get(id);
    if (others) others.push(problem);
    else found.set(id, [problem]);
  }
  const groups = [...found].map(([id, all]): Group => {
    const { check, severity } = all[0];
    return { id, check, severity, problems: all };
  });
  return groups.sort(byWeight);
}

/** As many groups as are wanted, in their order; no check has more than two while others have a group left. */
export function firstOf(groups: readonly Group[], wanted: number): readonly Group[] {
  const taken = new Map<string, number>();
  const isOneOfFew = ({ check }: Group) => {
    const count = (taken.get(check) ?? 0) + 1;
    taken.set(check, count);
    return count <= mostOfCheck;
  };
  const few = new Set(groups.filter(isOneOfFew).slice(0, wanted));
  const rest = groups.filter((group) => !few.has(group)).slice(0, wanted - few.size);
  const first = new Set([...few, ...rest]);
  return groups.filter((group) => first.has(group));
}

/** What a group comes to, in one sentence. */
export function sentenceOf({ check: id, problems }: Group): string {
  const [{ message, cause }] = problems;
  const check = byId.get(id);
  const count = problems.length;
  if (count === 1 || !check) return message;
  return check.together?.(count, cause ?? '') ?? `${count} times: ${check.summary}`;
}

/** What to do about several problems of a check, where that is not in their sentence. */
export function adviceOn({ check, problems }: Group): string | undefined {
  return problems.length === 1 ? undefined : byId.get(check)?.advice;
}

function byWeight(a: Group, b: Group): number {
  return (
    bySeverity.indexOf(a.severity) - bySeverity.indexOf(b.severity) ||
    urgency(b) - urgency(a) ||
    b.problems.length - a.problems.length ||
    familyOf(a) - familyOf(b) ||
    a.problems[0].start.line - b.problems[0].start.line ||
    a.problems[0].start.character - b.problems[0].start.character
  );
}

function urgency({ check }: Group): number {
  return Number(byId.get(check)?.urgent === true);
}

/** A family of which nothing is known comes first: it must not go unseen. */
function familyOf({ check }: Group): number {
  return families.indexOf(check.slice(0, check.indexOf('/')));
}
