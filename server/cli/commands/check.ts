/** `check`: the problems of plans. */

import picocolors from 'picocolors';
import { checks } from '../../checks';
import { internalError } from '../../checks/support/internal-error';
import type { Problem } from '../../engine/problem';
import { diskFiles } from '../../node/files';
import { today } from '../../workspace/setting';
import { type Judged, type Narrowing, narrowedBy } from '../checking';
import type { Console } from '../console';
import { closingLine, type EndingOptions, exitCodeOf, hasTooMany, type Run } from '../ending';
import { type Failure, tellFailure } from '../failures';
import { printed, type Wanted } from '../formats';
import { severitiesOf } from '../options';
import { outcomesOf } from '../outcomes';
import { addJobSummary, renderer, writeOutputs } from '../outputs';
import { toJson } from '../render/json';
import { commonDay, summaryOf } from '../render/summary';
import { textOfFile } from '../render/text';
import type { ChangedOptions } from '../revision';
import { settings } from '../settings';
import type { WatchOptions } from '../watching';
import { exitCodes } from '../wrong-use';

/** The options of the command. */
export interface CheckOptions extends EndingOptions, ChangedOptions, WatchOptions {
  readonly format?: readonly Wanted[];
  readonly asOf?: string;
  readonly severity?: readonly string[];
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** Checks plans and prints what was found, once or whenever something changes. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  console: Console,
): Promise<number> {
  if (!options.watch) return await checkOnce(names, options, console);
  const { watchPlans } = await import('../watching.js');
  return await watchPlans(names, options, console, () => checkOnce(names, options, console));
}

async function checkOnce(
  names: readonly string[],
  options: CheckOptions,
  console: Console,
): Promise<number> {
  const { asOf, time } = options;
  const severities = severitiesOf(options.severity, checks);
  const common = { today: today(), ...(asOf && { asOf }), noTime: !time, severities };
  const scope =
    options.changed !== undefined || options.staged
      ? await (await import('../changed.js')).changedScope(names, options, common)
      : undefined;
  const setup = scope?.setup ?? settings(diskFiles, process.cwd(), common);
  const narrowings: readonly Narrowing[] = scope ? [scope.narrow] : [];
  const screen = printed(options.format ?? inText);
  const files: Judged[] = [];
  const failures: Failure[] = [];
  const origin = { ...options, names, find: scope?.find };
  for await (const judged of outcomesOf(origin, scope?.files ?? diskFiles, setup)) {
    const outcome = await narrowedBy(narrowings, judged);
    if ('message' in outcome) {
      failures.push(outcome);
      if (screen !== 'json') tellFailure(outcome, console);
    } else {
      files.push(outcome);
      if (screen === 'text') console.out(textOf(outcome, options, console));
    }
  }
  return finish({ files, failures, narrowed: scope?.narrowed }, options, console);
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

async function finish(run: Run, options: CheckOptions, console: Console): Promise<number> {
  const { files, failures } = run;
  const wanted = options.format ?? inText;
  const figures = summaryOf(files);
  const day = options.asOf ?? commonDay(files.map(({ asOf }) => asOf));
  const shown = files.map((file) => ({ file, problems: shownOf(file, options) }));
  const closing = closingLine(run, figures, options, day);
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
  const code = exitCodeOf({ files, failures: [...failures, ...unwritten] }, figures, options);
  if (code !== exitCodes.failed && screen === 'text' && hasTooMany(figures, options)) {
    console.error(`golden-thread: too many warnings: --max-warnings allows ${options.maxWarnings}`);
  }
  return code;
}
