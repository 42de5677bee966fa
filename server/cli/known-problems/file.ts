/**
 * The file of known problems: what was wrong with plans on the day on which it was made, one problem a line,
 * so that whoever reviews a change of it sees which came and which went.
 */

import { alikeKey } from '../../engine/identity';

/** Problems of one plan that are alike. Neither lines nor refs tell them apart: those change. */
export interface KnownProblem {
  readonly check: string;
  /** The field, and in words what stands there: see `Identity`. */
  readonly field: string;
  readonly wording: string;
  readonly count: number;
  /** The actions that had them, for people: nothing is compared with these. */
  readonly actions: readonly string[];
}

/** Known problems by plan: its path from the folder of the file, with '/' between its parts. */
export type KnownProblems = ReadonlyMap<string, readonly KnownProblem[]>;

const version = 1;

/** The text of the file; the same problems give the same text. */
export function printed(known: KnownProblems): string {
  const plans = [...known]
    .filter(([, problems]) => problems.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, problems]) => {
      const lines = problems.toSorted(inOrder).map((problem) => `      ${JSON.stringify(problem)}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const all = plans.length > 0 ? `{\n${plans.join(',\n')}\n  }` : '{}';
  return `{\n  "version": ${version},\n  "plans": ${all}\n}\n`;
}

/** Reads the text of the file; `wrong` says in words why it is none. */
export function parsed(text: string): KnownProblems | { readonly wrong: string } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return {
      wrong:
        'a bracket, a comma or a quotation mark is missing, or something is there that does not belong',
    };
  }
  const { version: made, plans } = Object(file);
  if (made !== version) return { wrong: `it has no "version": ${version}` };
  if (!isRecord(plans)) return { wrong: 'it has no "plans"' };
  const known = new Map<string, readonly KnownProblem[]>();
  for (const [path, problems] of Object.entries(plans)) {
    if (!Array.isArray(problems)) return { wrong: `what stands under ${path} is no list` };
    const bad = problems.find((one) => !isKnownProblem(one));
    if (bad !== undefined)
      return { wrong: `under ${path} stands ${JSON.stringify(bad).slice(0, 80)}` };
    known.set(path, problems);
  }
  return known;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnownProblem(value: unknown): value is KnownProblem {
  const { check, field, wording, count, actions } = Object(value);
  const isText = (one: unknown) => typeof one === 'string';
  return (
    [check, field, wording].every(isText) &&
    Number.isSafeInteger(count) &&
    count > 0 &&
    Array.isArray(actions) &&
    actions.every(isText)
  );
}

/** By check, field and wording. */
function inOrder(a: KnownProblem, b: KnownProblem): number {
  return alikeKey(a) < alikeKey(b) ? -1 : 1;
}
