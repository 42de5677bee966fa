/** `check`: the problems of plans. */

import picocolors from 'picocolors';
import { checks } from '../../checks';
import { internalError } from '../../checks/support/internal-error';
import { safeFix } from '../../engine/mend-all';
import type { Problem } from '../../engine/problem';
import { diskFiles } from '../../node/files';
import { today } from '../../workspace/setting';
import type { Judged } from '../checking';
import type { Console } from '../console';
import { closingLine, type EndingOptions, exitCodeOf, hasTooMany } from '../ending';
import { type Failure, tellFailure } from '../failures';
import { type FixOptions, fixFiles, fixInput, mendingOf, showFixes } from '../fixes';
import { printed, type Wanted } from '../formats';
import { severitiesOf } from '../options';
import { outcomesOf } from '../outcomes';
import { addJobSummary, renderer, writeOutputs } from '../outputs';
import { toJson } from '../render/json';
import { commonDay, summaryOf } from '../render/summary';
import { textOfFile } from '../render/text';
import type { Shown } from '../report';
import { settings } from '../settings';
import { exitCodes } from '../wrong-use';

/** The options of the command. */
export interface CheckOptions extends EndingOptions, FixOptions {
  readonly format?: readonly Wanted[];
  readonly asOf?: string;
  readonly severity?: readonly string[];
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
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
  const settingsNow = () => settings(diskFiles, process.cwd(), common);
  const screen = printed(options.format ?? inText);
  const origin = { ...options, names };
  const files: Judged[] = [];
  const failures: Failure[] = [];
  const mending = mendingOf(options, origin);
  if (mending) {
    if (options.stdin) return await fixInput(origin, settingsNow(), mending, options, console);
    if (options.fixDryRun) return await showFixes(origin, settingsNow, mending, console);
    const tell = (line: string) =>
      screen === 'text' ? console.out(`${line}\n`) : console.error(line);
    const unmended = await fixFiles(origin, settingsNow, mending, tell);
    for (const one of unmended) if (screen !== 'json') tellFailure(one, console);
    failures.push(...unmended);
  }
  for await (const outcome of outcomesOf(origin, diskFiles, settingsNow())) {
    if ('message' in outcome) {
      failures.push(outcome);
      if (screen !== 'json') tellFailure(outcome, console);
    } else {
      files.push(outcome);
      if (screen === 'text') console.out(textOf(outcome, options, console));
    }
  }
  return finish(files, failures, options, console);
}

function shownOf({ problems }: Judged, { quiet }: CheckOptions): readonly Problem[] {
  return quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
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

async function finish(
  files: readonly Judged[],
  failures: readonly Failure[],
  options: CheckOptions,
  console: Console,
): Promise<number> {
  const wanted = options.format ?? inText;
  const figures = summaryOf(files);
  const day = options.asOf ?? commonDay(files.map(({ asOf }) => asOf));
  const shown = files.map((file) => ({ file, problems: shownOf(file, options) }));
  const closing = closingLine({ files, failures }, figures, options, day);
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
  if (screen === 'text' && !options.fix) tellMendable(shown, console);
  const code = exitCodeOf({ files, failures: [...failures, ...unwritten] }, figures, options);
  if (code !== exitCodes.failed && screen === 'text' && hasTooMany(figures, options)) {
    console.error(`golden-thread: too many warnings: --max-warnings allows ${options.maxWarnings}`);
  }
  return code;
}

/** Says what `--fix` would do, where there is something to do. */
function tellMendable(shown: readonly Shown[], console: Console): void {
  const count = shown.flatMap(({ problems }) => problems.filter(safeFix)).length;
  if (count > 0) console.out(`'golden-thread check --fix' mends ${count} of them\n`);
}
