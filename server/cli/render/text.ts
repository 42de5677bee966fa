/** Problems for people: grouped by kind, what matters most first, each with its line. */

import type { Check } from '../../checks/check';
import type { Problem } from '../../engine/problem';
import { harmless } from '../../text/harmless';
import { bySeverity, type Severity } from '../../workspace/setting';
import type { Colours } from '../console';
import type { Judged } from '../judging/judged';
import { excerpt } from './excerpt';
import { type Source, sourceOf } from './source';

/** How problems are shown. */
export interface TextStyle {
  readonly colours: Colours;
  readonly width: number | undefined;
  /** What each check is about, for the headings. */
  readonly checks: ReadonlyMap<string, Pick<Check, 'summary'>>;
}

/** All problems of one kind. */
interface Group {
  readonly check: string;
  readonly worst: number;
  readonly problems: readonly Problem[];
}

/** Where the output is no terminal, whose lines would wrap. */
const widthElsewhere = 120;
const margin = '          ';
const mostPlaces = 12;

/** The problems of a file; empty where it has none. `shown` are those that are wanted. */
export function textOfFile(
  { path, text, verdict }: Judged,
  shown: readonly Problem[],
  style: TextStyle,
): string {
  if (shown.length === 0) return '';
  const source = sourceOf(text, verdict.problems);
  const groups = groupsOf(shown).map((group) => textOfGroup(group, source, style));
  return `${style.colours.underline(harmless(path))}\n\n${groups.join('\n')}`;
}

function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.check);
    if (group) group.push(problem);
    else groups.set(problem.check, [problem]);
  }
  return [...groups]
    .map(([check, all]): Group => {
      const sorted = all.toSorted((a, b) => rank(a) - rank(b));
      return { check, worst: Math.min(...all.map(rank)), problems: sorted };
    })
    .sort((a, b) => a.worst - b.worst || b.problems.length - a.problems.length);
}

function rank({ severity }: Problem): number {
  return bySeverity.indexOf(severity);
}

function textOfGroup({ check, problems }: Group, source: Source, style: TextStyle): string {
  const { colours } = style;
  const summary = style.checks.get(check)?.summary ?? check;
  const count = problems.length > 1 ? `${problems.length}× ` : '';
  const often = repeated(problems, source);
  const subjects = often === '' ? '' : `   ${colours.dim(often)}\n`;
  const entries = problems.map((problem) => textOfProblem(problem, source, style));
  return `${colours.bold(count + summary)}\n${subjects}${entries.join('')}`;
}

/** What many problems of a kind are about: '13× Partnership, 4× QAF'. */
function repeated(problems: readonly Problem[], source: Source): string {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const text = source.textAt(problem).trim();
    if (text === '' || text.length > 40 || text.includes('\n')) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([text, count]) => `${count}× ${harmless(text)}`)
    .join(', ');
}

function textOfProblem(problem: Problem, source: Source, { colours, width }: TextStyle): string {
  const { check, severity, message, action, start, end, related } = problem;
  const place = `${start.line + 1}:${start.character + 1}`.padStart(8);
  const line = source.line(start.line);
  const stop = end.line > start.line ? line.length : end.character;
  const columns = Math.max(40, (width ?? widthElsewhere) - margin.length);
  const { line: shown, marks } = excerpt(line, start.character, stop, columns);
  const ref = action === null ? '' : ` (${harmless(action)})`;
  const also = related.map((spot) => `${spot.start.line + 1}:${spot.start.character + 1}`);
  const more = also.length > mostPlaces ? ` and ${also.length - mostPlaces} more` : '';
  const places =
    also.length > 0
      ? `\n${margin}${colours.dim(`see ${also.slice(0, mostPlaces).join(', ')}${more}`)}`
      : '';
  const underlined =
    shown === '' ? '' : `\n${margin}${shown}\n${margin}${inColour(severity, colours)(marks)}`;
  return `${colours.dim(place)}  ${inColour(severity, colours)(severity)}  ${harmless(message)}  ${colours.dim(check + ref)}${underlined}${places}\n`;
}

/** The colour of a severity; its word always stands beside it. */
export function inColour(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.cyan;
}
