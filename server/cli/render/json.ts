/** Problems for programs. The shape is an interface of the project: fields may be added, no more. */

import type { Problem, Range } from '../../engine/problem';
import type { IsoDay } from '../../text/dates';
import { harmlessJson } from '../../text/harmless';
import type { Failure } from '../failures';
import type { Shown } from '../report';
import type { Summary } from './summary';

/** What a run found, as `--format json` prints it. */
export function toJson(run: {
  readonly asOf: IsoDay;
  readonly files: readonly Shown[];
  readonly failures: readonly Failure[];
  readonly summary: Summary;
}): string {
  const { asOf, files, failures, summary } = run;
  const all = files.map(({ file: { path }, problems }) => ({
    path,
    problems: problems.map((problem) => jsonProblem(path, problem)),
  }));
  return `${harmlessJson({ version: 1, asOf, files: all, failures, summary })}\n`;
}

function jsonProblem(path: string, problem: Problem) {
  const { check, severity, message, action } = problem;
  return {
    check,
    severity,
    message,
    action,
    ...jsonRange(problem),
    related: problem.related.map((spot) => ({ path, ...jsonRange(spot), message: spot.message })),
    fixes: problem.fixes.map(({ title }) => ({ title })),
  };
}

function jsonRange({ start, end }: Range) {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
