/** `check`: the problems of plans. */

import { checks } from '../../checks';
import { diskFiles } from '../../node/files';
import { harmless } from '../../text/harmless';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { type FixOptions, fixFiles, fixInput, mendingOf, showFixes } from '../fixes';
import { needsWhole } from '../formats';
import { type JudgingOptions, judgingFor } from '../judging/choice';
import { isTold, narrowedBy } from '../judging/judged';
import { type KnownOptions, KnownRun } from '../known-problems/run';
import { severitiesOf } from '../options';
import { checkOrigin } from '../origin';
import { outcomesOf } from '../outcomes';
import { checkOutputs } from '../outputs';
import type { ChangedOptions } from '../revision';
import { settings } from '../settings';
import { Teller, type TellingOptions } from '../teller';
import type { WatchOptions } from '../watching';

/** The options of the command. */
export interface CheckOptions
  extends TellingOptions,
    FixOptions,
    KnownOptions,
    ChangedOptions,
    JudgingOptions,
    WatchOptions {
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
  const { asOf, time, stdin, fixDryRun, changed, staged } = options;
  const input = { ...options, names };
  checkOrigin(input);
  checkOutputs(options.format ?? [], [...names, options.knownProblems, options.cacheFile]);
  const severities = severitiesOf(options.severity, checks);
  const common = { today: today(), ...(asOf && { asOf }), noTime: !time, severities };
  const settingsNow = () => settings(diskFiles, process.cwd(), common);
  const mending = mendingOf(names, options);
  if (mending && stdin) return await fixInput(input, settingsNow(), mending, options, console);
  if (mending && fixDryRun) return await showFixes(input, settingsNow, mending, console);

  const known = await KnownRun.begin(options);
  const scope =
    changed !== undefined || staged
      ? await (await import('../changed.js')).changedScope(names, options, common)
      : undefined;
  const teller = new Teller(options, console, scope?.narrowed);
  const line = (text: string) => teller.line(text);
  const mended: string[] = [];
  const note = (text: string) => mended.push(text);
  const left = mending ? await fixFiles(input, settingsNow, mending, note) : [];
  for (const one of left) teller.failed(one);

  const narrowings = [known?.narrowed, scope?.narrow].filter((one) => one !== undefined);
  const outcomes = outcomesOf(
    { ...input, find: scope?.find },
    scope?.files ?? diskFiles,
    scope?.setup ?? settingsNow(),
    (plans) =>
      judgingFor(plans, options, {
        program: console.program,
        isWhole: narrowings.length > 0 || needsWhole(options.format ?? []),
        tell: (text) => console.error(`golden-thread: ${harmless(text)}`),
      }),
  );
  for await (const judged of outcomes) {
    const outcome = await narrowedBy(narrowings, judged);
    if ('message' in outcome) teller.failed(outcome);
    else if (isTold(outcome)) teller.judged(outcome);
  }
  // Above hundreds of problems nobody would see it.
  for (const text of mended) line(text);
  teller.close();
  for (const one of (await known?.end(line)) ?? []) teller.failed(one);
  return await teller.end();
}
