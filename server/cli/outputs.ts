/** Where a run goes: to the screen, to files, and to the summary of a job. */

import { appendFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Report } from '../formats/report';
import { isPlanName } from '../node/find-plans';
import { writeText } from '../node/writing';
import { configName } from '../workspace/config';
import type { Console } from './console';
import { type Failure, messageOf, notWritten } from './failures';
import { type FormatName, rendererOf, type Wanted } from './formats';
import type { Shown } from './report';
import { WrongUse } from './wrong-use';

/** Makes the text of a run in a format. */
export type Render = (format: FormatName) => string | Promise<string>;

/** Gives the texts of `text` and `json` as they are made here, and of the formats of services from a report. */
export function renderer(
  files: readonly Shown[],
  failures: readonly Failure[],
  about: Pick<Report, 'asOf' | 'failOn' | 'summary'>,
  own: Readonly<Record<'text' | 'json', () => string>>,
): Render {
  return async (format) => {
    if (format === 'text' || format === 'json') return own[format]();
    const { reportOn } = await import('./report.js');
    return (await rendererOf(format))(reportOn(files, failures, about, format));
  };
}

/**
 * Throws `WrongUse` where a format would take the place of another, of a plan, or of a file that the run reads
 * (`read`), before anything is done.
 */
export function checkOutputs(
  wanted: readonly Wanted[],
  read: readonly (string | undefined)[],
): void {
  const taken = new Map(
    read.flatMap((path) => (path ? [[resolve(path), 'what this run reads']] : [])),
  );
  for (const { format, file } of wanted) {
    if (file === undefined) continue;
    const what =
      isPlanName(file) || basename(file) === configName
        ? 'a plan or its settings'
        : taken.get(resolve(file));
    if (what)
      throw new WrongUse(
        `--format ${format}=${file} would take the place of ${what}; name another file`,
      );
    taken.set(resolve(file), `that of --format ${format}`);
  }
}

/** Writes each format to where it is wanted; what could not be written. */
export async function writeOutputs(
  wanted: readonly Wanted[],
  render: Render,
  console: Console,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const { format, file } of wanted) {
    const text = await render(format);
    if (file === undefined) {
      console.out(text);
      continue;
    }
    const why = writeText(file, text);
    if (why) failures.push(notWritten(file, why));
  }
  return failures;
}

/**
 * Adds a run to the summary of a job, where GitHub Actions asks for one: an action that is late stands on no
 * line that a pull request changed, and would be shown nowhere else.
 */
export async function addJobSummary(
  render: Render,
  file = process.env['GITHUB_STEP_SUMMARY'],
): Promise<readonly Failure[]> {
  if (!file) return [];
  try {
    await appendFile(file, await render('markdown'));
    return [];
  } catch (error) {
    return [
      { path: file, message: `the summary of the job cannot be written: ${messageOf(error)}` },
    ];
  }
}
