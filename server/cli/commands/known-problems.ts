/** `known-problems`: records what is wrong today, so that `check --known-problems` tells only what is new. */

import { diskFiles } from '../../node/files';
import { writeText } from '../../node/writing';
import { brokenAt } from '../../plan/broken';
import { counted } from '../../text/counted';
import { harmless } from '../../text/harmless';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { type Failure, notWritten, tellFailure } from '../failures';
import { isTold, type Judged } from '../judging/judged';
import { recorded } from '../known-problems/compare';
import { type KnownProblem, printed } from '../known-problems/file';
import { lookedFor, nameIn, openKnownFile } from '../known-problems/run';
import { outcomesOf } from '../outcomes';
import { wrapped } from '../render/wrap';
import { settings } from '../settings';
import { typed } from '../typed';
import { exitCodes } from '../wrong-use';

/** The options of the command. */
export interface KnownProblemsOptions {
  readonly out: string;
  readonly asOf?: string;
}

/** Records the problems of plans; those of plans that are not named stay as the file has them. */
export async function knownProblems(
  names: readonly string[],
  { out, asOf }: KnownProblemsOptions,
  console: Console,
): Promise<number> {
  const file = await openKnownFile(out);
  const common = { today: today(), ...(asOf && { asOf }) };
  const setup = settings(diskFiles, process.cwd(), common);
  const failures: Failure[] = [];
  const plans = new Map<string, readonly KnownProblem[]>();
  for await (const outcome of outcomesOf({ names }, diskFiles, setup)) {
    const why = 'message' in outcome ? outcome : unfit(outcome);
    if (why) failures.push(why);
    else if ('verdict' in outcome) {
      const name = nameIn(file, outcome.path);
      const known = file.known.get(name);
      const kept = known?.filter(({ check }) => !lookedFor(outcome)(check)) ?? [];
      if (known || isTold(outcome)) plans.set(name, [...recorded(outcome), ...kept]);
    }
  }
  if (plans.size > 0) {
    const why = writeText(out, printed(new Map([...file.known, ...plans])));
    if (why) failures.push(notWritten(out, why));
    else {
      const count = [...plans.values()].flat().reduce((sum, problem) => sum + problem.count, 0);
      const name = harmless(out);
      const next = `To be told only what is new: golden-thread check --known-problems ${typed(out)}`;
      console.out(
        `${counted(count, 'problem')} of ${counted(plans.size, 'file')} recorded in ${name}\n${wrapped(next, console.width)}\n`,
      );
    }
  }
  for (const one of failures) tellFailure(one, console);
  return failures.length > 0 ? exitCodes.failed : exitCodes.clean;
}

/** Of a plan that is not read or judged whole, what is wrong cannot be known. */
function unfit({ path, verdict }: Judged): Failure | undefined {
  const line = brokenAt(verdict.plan.document);
  if (line !== undefined) {
    return {
      path,
      message: `line ${line} cannot be read, so this is not recorded; mend that line first`,
    };
  }
  if (!verdict.crashed) return undefined;
  const message =
    "this could not be judged whole, so it is not recorded; 'golden-thread check' says why";
  return { path, message };
}
