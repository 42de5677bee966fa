/** `check --known-problems FILE`: a run that tells only what is new. */

import { dirname, relative, resolve } from 'node:path';
import { checks } from '../../checks';
import { activeChecks } from '../../engine/active';
import { diskFiles, isMissing } from '../../node/files';
import { slashed } from '../../node/find-plans';
import { replaceText } from '../../node/writing';
import { brokenAt } from '../../plan/broken';
import { counted } from '../../text/counted';
import { harmless } from '../../text/harmless';
import { join } from '../../workspace/files';
import { type Failure, notWritten } from '../failures';
import type { Judged, Narrowing } from '../judging/judged';
import { typed } from '../typed';
import { WrongUse } from '../wrong-use';
import { compared } from './compare';
import { type KnownProblem, type KnownProblems, parsed, printed } from './file';

/** Known problems, read; where there is no such file, it has none yet. */
export interface KnownFile {
  readonly path: string;
  readonly known: KnownProblems;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
}

/** Reads a file of known problems. Throws `WrongUse` where it is there and cannot be read as one. */
export async function openKnownFile(path: string): Promise<KnownFile> {
  const read = await diskFiles.readText(path);
  if ('failure' in read) {
    if (read.failure === 'missing') return { path, known: new Map(), text: undefined };
    throw new WrongUse(`${path}: this is no file that can be read; name another`);
  }
  const known = parsed(read.text);
  if (!('wrong' in known)) return { path, known, text: read.text };
  throw new WrongUse(
    `${path}: this is no file of known problems (${known.wrong}); mend it, or delete it and make it anew with 'golden-thread known-problems'`,
  );
}

/** How that file names a plan. */
export function nameIn({ path }: KnownFile, plan: string): string {
  return slashed(relative(dirname(resolve(path)), resolve(plan)));
}

/** What the command line says about known problems. */
export interface KnownOptions {
  /** The file. */
  readonly knownProblems?: string;
  /** Take out of it what is gone. */
  readonly prune?: boolean;
  /** The plan comes from standard input, and is called so. */
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** A known problem that is no longer there, in the plan that had it. */
interface Gone {
  readonly plan: string;
  readonly problem: KnownProblem;
}

/** A run against a file of known problems. */
export class KnownRun {
  private readonly file: KnownFile;
  private readonly prune: boolean;
  private readonly left = new Map<string, readonly KnownProblem[]>();
  private readonly gone: Gone[] = [];

  private constructor(file: KnownFile, prune: boolean) {
    this.file = file;
    this.prune = prune;
  }

  /** Begins a run, if one is wanted. Throws `WrongUse` where there is no such file, or it cannot be read. */
  static async begin({
    knownProblems: path,
    prune = false,
    stdin,
    stdinFilename,
  }: KnownOptions): Promise<KnownRun | undefined> {
    if (path === undefined) {
      if (prune)
        throw new WrongUse('--prune goes with --known-problems FILE; add it, or leave --prune out');
      return undefined;
    }
    if (stdin && stdinFilename === undefined)
      throw new WrongUse(
        'known problems are kept by the names of plans; say with --stdin-filename what the plan from standard input is called',
      );
    const file = await openKnownFile(path);
    if (file.text !== undefined) return new KnownRun(file, prune);
    throw new WrongUse(
      `${path}: there is no such file; make it with: golden-thread known-problems --out ${typed(path)}`,
    );
  }

  /** Leaves of a file's problems the new ones. */
  readonly narrowed: Narrowing = (file) => {
    const plan = nameIn(this.file, file.path);
    const known = this.file.known.get(plan) ?? [];
    const { unknown, gone, left } = compared(file, known, lookedFor(file));
    this.left.set(plan, left);
    this.gone.push(...gone.map((problem) => ({ plan, problem })));
    const isNew = new Set(unknown);
    const problems = file.problems.filter((problem) => isNew.has(problem));
    return { ...file, problems, known: file.problems.length - problems.length };
  };

  /** Says which known problems are gone and, if asked, takes them out of the file; what could not be done. */
  async end(tell: (line: string) => void): Promise<readonly Failure[]> {
    await this.missPlans();
    const count = this.gone.reduce((sum, { problem }) => sum + problem.count, 0);
    if (count === 0) return [];
    const { path, text: before = '' } = this.file;
    if (this.prune) {
      const after = printed(new Map([...this.file.known, ...this.left]));
      const why = await replaceText(path, { before, after });
      if (why) return [notWritten(path, why)];
    }
    const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
    const next = this.prune ? ', and no longer in' : `; --prune takes ${them} out of`;
    tell(`${counted(count, 'known problem')} ${are} gone${next} ${harmless(path)}:`);
    for (const one of this.gone.slice(0, mostTold)) tell(lineOf(one));
    if (this.gone.length > mostTold) tell(`  and ${this.gone.length - mostTold} more`);
    return [];
  }

  /** A plan that is not there any more has no problems. */
  private async missPlans(): Promise<void> {
    for (const [plan, problems] of this.file.known) {
      if (this.left.has(plan)) continue;
      if (!(await isMissing(resolve(join(dirname(this.file.path), plan))))) continue;
      this.left.set(plan, []);
      this.gone.push(...problems.map((problem) => ({ plan, problem })));
    }
  }
}

/** More lines than this nobody reads. */
const mostTold = 20;

function lineOf({ plan, problem: { check, wording, field, count } }: Gone): string {
  const times = count > 1 ? `${count}× ` : '';
  // Of a key it is the field that says which it is: sources.O25.recommendations.2.
  const isKey = field.toLowerCase().split('.').at(-1) === wording;
  const short = wording.length > 80 ? `${wording.slice(0, 79)}…` : wording;
  const what = wording === '' || isKey ? field : `'${short}'`;
  return `  ${harmless(plan)}  ${times}${harmless(check)}  ${harmless(what)}`;
}

/** The checks that need to know all plans. */
const overAllPlans = checks.flatMap((check) =>
  check.on === 'plan' && check.sharedFacts ? [check.id] : [],
);

/**
 * Whether a run would have found the problems of a check in a file. One that is off, or left out with all that
 * depends on the day, says nothing about what is gone; nor does a plan of which a part cannot be read, or a
 * configuration some of whose plans were not judged.
 */
export function lookedFor({ setting, verdict, shared }: Judged): (check: string) => boolean {
  const isWhole = !verdict.crashed && brokenAt(verdict.plan.document) === undefined;
  const active = Object.values(activeChecks(checks, setting)).flat();
  const running = new Set<string>(active.map(({ check }) => check.id));
  const exists = new Set<string>(checks.map(({ id }) => id));
  if (shared?.isWhole === false) for (const id of overAllPlans) running.delete(id);
  return (check) => isWhole && (running.has(check) || !exists.has(check));
}
