/** `check`: the problems of plans. */

import { checks } from '../../checks';
import { internalError } from '../../checks/support/internal-error';
import type { Problem } from '../../engine/problem';
import { diskFiles } from '../../node/files';
import { findPlans, slashed } from '../../node/find-plans';
import { readInput } from '../../node/input';
import { today } from '../../workspace/setting';
import { type Judged, judgeFiles, judgeText, type Outcome } from '../checking';
import type { Console } from '../console';
import { type Failure, failure } from '../failures';
import { severitiesOf } from '../options';
import { progressBar } from '../progress';
import { toJson } from '../render/json';
import { commonDay, summaryOf, summaryText } from '../render/summary';
import { textOfFile } from '../render/text';
import { harmless } from '../render/words';
import { type Settings, settings } from '../settings';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly asOf?: string;
  readonly time: boolean;
  readonly severity?: readonly string[];
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** What a run has come to. */
interface Run {
  readonly files: Judged[];
  readonly failures: Failure[];
}

/** Checks plans and prints what was found. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  console: Console,
): Promise<number> {
  const { asOf, time } = options;
  const severities = severitiesOf(options.severity, checks);
  const common = { today: today(), ...(asOf && { asOf }), noTime: !time, severities };
  const setup = settings(diskFiles, process.cwd(), common);
  const run: Run = { files: [], failures: [] };
  const outcomes = options.stdin
    ? fromInput(names, options, setup)
    : fromFiles(names, options, setup);
  for await (const outcome of outcomes) {
    if ('message' in outcome) {
      run.failures.push(outcome);
      if (options.format === 'text') tellFailure(outcome, console);
    } else {
      run.files.push(outcome);
      if (options.format === 'text') tellFile(outcome, options, console);
    }
  }
  return finish(run, options, console);
}

async function* fromFiles(
  names: readonly string[],
  { stdinFilename }: CheckOptions,
  setup: Settings,
): AsyncGenerator<Outcome> {
  if (stdinFilename !== undefined)
    throw new WrongUse('--stdin-filename goes with --stdin; add --stdin, or leave it out');
  const { files, failures } = await findPlans(names.length > 0 ? names : ['.'], process.cwd());
  yield* failures.map(failure);
  const progress = progressBar(files.length, process.stderr);
  let done = 0;
  for await (const outcome of judgeFiles(files, diskFiles, setup)) {
    progress.clear();
    yield outcome;
    done += 1;
    progress.at(done);
  }
  progress.clear();
}

async function* fromInput(
  names: readonly string[],
  { stdinFilename = 'stdin' }: CheckOptions,
  setup: Settings,
): AsyncGenerator<Outcome> {
  if (names.length > 0)
    throw new WrongUse('--stdin reads one plan from standard input; leave the file names out');
  const input = await readInput();
  if ('failure' in input) {
    yield failure({ path: stdinFilename, why: input.failure });
    return;
  }
  const { resolve } = await import('node:path');
  const configured = await setup.of({
    path: stdinFilename,
    absolute: slashed(resolve(stdinFilename)),
  });
  yield judgeText(stdinFilename, input.text, configured);
}

function shownOf({ verdict }: Judged, { quiet }: CheckOptions): readonly Problem[] {
  return quiet ? verdict.problems.filter(({ severity }) => severity === 'error') : verdict.problems;
}

const summaries = new Map([...checks, internalError].map((one) => [one.id, one]));

function tellFile(file: Judged, options: CheckOptions, { out, colours, width }: Console): void {
  const text = textOfFile(file, shownOf(file, options), { colours, width, checks: summaries });
  if (text !== '') out(`${text}\n`);
}

function tellFailure({ path, message }: Failure, console: Console): void {
  console.error(`golden-thread: ${harmless(path)}: ${harmless(message)}`);
}

function finish({ files, failures }: Run, options: CheckOptions, console: Console): number {
  const { format, time, quiet, maxWarnings } = options;
  const summary = summaryOf(files);
  const day = options.asOf ?? commonDay(files.map(({ asOf }) => asOf));
  if (format === 'json') {
    const shown = files.map((file) => ({ file, shown: shownOf(file, options) }));
    console.out(toJson({ asOf: day ?? today(), files: shown, failures, summary }));
  } else if (files.length > 0) {
    const hidden = quiet && summary.warnings + summary.suggestions > 0;
    const note = hidden ? '; only errors are shown' : '';
    const noun = files.every(({ asOf }) => asOf !== undefined) ? 'plan' : 'file';
    console.out(`${summaryText(summary, time ? day : undefined, noun)}${note}\n`);
  }
  if (failures.length > 0 || files.some(({ verdict }) => verdict.crashed)) return exitCodes.failed;
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  if (tooMany && format === 'text') {
    console.error(`golden-thread: too many warnings: --max-warnings allows ${maxWarnings}`);
  }
  const isBad = summary.errors > 0 || tooMany;
  return isBad && !options.exitZero ? exitCodes.problems : exitCodes.clean;
}
