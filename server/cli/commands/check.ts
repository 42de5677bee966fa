/** `check`: the problems of plans. */

import picocolors from 'picocolors';
import { checks } from '../../checks';
import { internalError } from '../../checks/support/internal-error';
import type { Problem } from '../../engine/problem';
import { diskFiles } from '../../node/files';
import { findPlans, slashed } from '../../node/find-plans';
import { readInput } from '../../node/input';
import type { IsoDay } from '../../text/dates';
import { type Severity, today } from '../../workspace/setting';
import { type Judged, judgeFiles, judgeText, type Outcome } from '../checking';
import type { Console } from '../console';
import { type Failure, failure } from '../failures';
import { printed, type Wanted } from '../formats';
import { severitiesOf } from '../options';
import { addJobSummary, renderer, writeOutputs } from '../outputs';
import { progressBar } from '../progress';
import { toJson } from '../render/json';
import { commonDay, type Summary, summaryOf, summaryText } from '../render/summary';
import { textOfFile } from '../render/text';
import { harmless } from '../render/words';
import { type Settings, settings } from '../settings';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface CheckOptions {
  readonly format?: readonly Wanted[];
  readonly asOf?: string;
  readonly time: boolean;
  readonly severity?: readonly string[];
  readonly failOn: Severity;
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
  const screen = printed(options.format ?? inText);
  const outcomes = options.stdin
    ? fromInput(names, options, setup)
    : fromFiles(names, options, setup);
  for await (const outcome of outcomes) {
    if ('message' in outcome) {
      run.failures.push(outcome);
      if (screen !== 'json') tellFailure(outcome, console);
    } else {
      run.files.push(outcome);
      if (screen === 'text') console.out(textOf(outcome, options, console));
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

const inText: readonly Wanted[] = [{ format: 'text', file: undefined }];
const summaries = new Map([...checks, internalError].map((one) => [one.id, one]));

function textOf(
  file: Judged,
  options: CheckOptions,
  { colours, width }: Pick<Console, 'colours' | 'width'>,
): string {
  const text = textOfFile(file, shownOf(file, options), { colours, width, checks: summaries });
  return text === '' ? '' : `${text}\n`;
}

function tellFailure({ path, message }: Failure, console: Console): void {
  console.error(`golden-thread: ${harmless(path)}: ${harmless(message)}`);
}

async function finish(run: Run, options: CheckOptions, console: Console): Promise<number> {
  const { files, failures } = run;
  const wanted = options.format ?? inText;
  const figures = summaryOf(files);
  const day = options.asOf ?? commonDay(files.map(({ asOf }) => asOf));
  const shown = files.map((file) => ({ file, problems: shownOf(file, options) }));
  const closing = files.length === 0 ? '' : `${closingLine(run, figures, options, day)}\n`;
  const plain = { colours: picocolors.createColors(false), width: undefined };
  const render = renderer(
    shown,
    failures,
    { asOf: day, summary: closing.trim() },
    {
      text: () => files.map((file) => textOf(file, options, plain)).join('') + closing,
      json: () => toJson({ asOf: day ?? today(), files: shown, failures, summary: figures }),
    },
  );
  const screen = printed(wanted);
  // The text was printed as the plans were judged; where all goes to files, the screen says how it ended.
  if (screen === undefined || screen === 'text') console.out(closing);
  const others = wanted.filter(({ format, file }) => file !== undefined || format !== 'text');
  const unwritten = [
    ...(await writeOutputs(others, render, console)),
    ...(wanted.some(({ format }) => format === 'github') ? await addJobSummary(render) : []),
  ];
  for (const one of unwritten) tellFailure(one, console);
  const crashed = files.some(({ verdict }) => verdict.crashed);
  if (failures.length + unwritten.length > 0 || crashed) return exitCodes.failed;
  const tooMany = options.maxWarnings !== undefined && figures.warnings > options.maxWarnings;
  if (tooMany && screen === 'text') {
    console.error(`golden-thread: too many warnings: --max-warnings allows ${options.maxWarnings}`);
  }
  const isBad = tooMany || countedFrom(options.failOn, figures) > 0;
  return isBad && !options.exitZero ? exitCodes.problems : exitCodes.clean;
}

function closingLine(
  { files }: Run,
  figures: Summary,
  { time, quiet }: CheckOptions,
  day: IsoDay | undefined,
): string {
  const hidden = quiet && figures.warnings + figures.suggestions > 0;
  const note = hidden ? '; only errors are shown' : '';
  const noun = files.every(({ asOf }) => asOf !== undefined) ? 'plan' : 'file';
  return `${summaryText(figures, time ? day : undefined, noun)}${note}`;
}

/** How many problems there are of that severity and of graver ones. */
function countedFrom(least: Severity, { errors, warnings, suggestions }: Summary): number {
  if (least === 'error') return errors;
  return least === 'warning' ? errors + warnings : errors + warnings + suggestions;
}
