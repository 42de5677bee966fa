/** Problems for people: grouped by kind, what matters most first, each with its line. */

import type { Check } from '../../checks/check';
import type { Problem } from '../../engine/problem';
import { harmless } from '../../text/harmless';
import { bySeverity, type Severity } from '../../workspace/setting';
import type { Colours } from '../console';
import type { Judged } from '../judging/judged';
import { excerpt } from './excerpt';
import { type Source, sourceOf } from './source';
import { widthOf } from './width';
import { wrapped } from './wrap';

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
const gap = '  ';
const listIndent = '   ';
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
  const { colours, width } = style;
  const summary = style.checks.get(check)?.summary ?? check;
  const count = problems.length > 1 ? `${problems.length}× ` : '';
  const often = repeated(problems, source);
  const subjects =
    often === '' ? '' : `${listIndent}${colours.dim(wrapped(often, width, listIndent))}\n`;
  const entries = problems.map((problem) => textOfProblem(problem, source, style));
  return `${colours.bold(wrapped(count + summary, width))}\n${subjects}${entries.join('')}`;
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

function textOfProblem(problem: Problem, source: Source, style: TextStyle): string {
  const { severity, start, end } = problem;
  const { colours, width } = style;
  const place = `${start.line + 1}:${start.character + 1}`.padStart(margin.length - gap.length);
  const line = source.line(start.line);
  const stop = end.line > start.line ? line.length : end.character;
  const columns = Math.max(40, (width ?? widthElsewhere) - margin.length);
  const { line: shown, marks } = excerpt(line, start.character, stop, columns);
  const underlined =
    shown === '' ? '' : `\n${margin}${shown}\n${margin}${inColour(severity, colours)(marks)}`;
  return `${colours.dim(place)}${gap}${sentenceOf(problem, style)}${underlined}${placesOf(problem, style)}\n`;
}

/** How grave a problem is, what it is, and which check of which action tells it. */
function sentenceOf(
  { check, severity, message, action }: Problem,
  { colours, width }: TextStyle,
): string {
  const said = wrapped(severity + gap + harmless(message), width, margin);
  const source = action === null ? check : `${check} (${harmless(action)})`;
  const last = margin + said.slice(said.lastIndexOf('\n') + 1).trimStart();
  const fits = width === undefined || widthOf(last + gap + source) <= width;
  const before = fits ? gap : `\n${margin}`;
  return (
    inColour(severity, colours)(severity) +
    said.slice(severity.length) +
    before +
    colours.dim(source)
  );
}

/** Where else to look, in a line of its own. */
function placesOf({ related }: Problem, { colours, width }: TextStyle): string {
  if (related.length === 0) return '';
  const places = related.map(({ start }) => `${start.line + 1}:${start.character + 1}`);
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
  const text = `see ${places.slice(0, mostPlaces).join(', ')}${more}`;
  return `\n${margin}${colours.dim(wrapped(text, width, margin))}`;
}

/** The colour of a severity; its word always stands beside it. */
export function inColour(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.cyan;
}
