/** `check`: the problems of plans. */

import { checks } from '../../checks';
import { diskFiles } from '../../node/files';
import { harmless } from '../../text/harmless';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { type FixOptions, fixFiles, fixInput, mendingOf, showFixes } from '../fixes';
import { needsWhole } from '../formats';
import { type JudgingOptions, judgingFor } from '../judging/choice';
import type { Narrowing } from '../judging/judged';
import { type KnownOptions, KnownRun } from '../known-problems/run';
import { severitiesOf } from '../options';
import { outcomesOf } from '../outcomes';
import { settings } from '../settings';
import { Teller, type TellingOptions } from '../teller';

/** The options of the command. */
export interface CheckOptions extends TellingOptions, FixOptions, KnownOptions, JudgingOptions {
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
  const origin = { ...options, names };
  const teller = new Teller(options, console);
  const known = await KnownRun.begin(options);
  const mending = mendingOf(options, origin);
  if (mending) {
    if (options.stdin) return await fixInput(origin, settingsNow(), mending, options, console);
    if (options.fixDryRun) return await showFixes(origin, settingsNow, mending, console);
    const left = await fixFiles(origin, settingsNow, mending, (line) => teller.line(line));
    for (const one of left) teller.failed(one);
  }
  const narrowings: readonly Narrowing[] = known ? [known.narrowed] : [];
  const isWhole = known !== undefined || needsWhole(options.format ?? []);
  const judgingOf = (plans: number) =>
    judgingFor(plans, options, {
      program: console.program,
      isWhole,
      tell: (line) => console.error(`golden-thread: ${harmless(line)}`),
    });
  for await (const outcome of outcomesOf(origin, diskFiles, settingsNow(), judgingOf)) {
    if ('message' in outcome) {
      teller.failed(outcome);
      continue;
    }
    let file = outcome;
    for (const narrow of narrowings) file = await narrow(file);
    teller.judged(file);
  }
  teller.close();
  for (const one of (await known?.end((line) => teller.line(line))) ?? []) teller.failed(one);
  return await teller.end();
}
