/** Where a run goes: to the screen, to files, and to the summary of a job. */

import { appendFile } from 'node:fs/promises';
import type { Report } from '../formats/report';
import { writeText } from '../node/writing';
import type { Console } from './console';
import { type Failure, messageOf, notWritten } from './failures';
import { type FormatName, rendererOf, type Wanted } from './formats';
import type { Shown } from './report';

/** Makes the text of a run in a format. */
export type Render = (format: FormatName) => string | Promise<string>;

/** Gives the texts of `text` and `json` as they are made here, and of the formats of services from a report. */
export function renderer(
  files: readonly Shown[],
  failures: readonly Failure[],
  about: Pick<Report, 'asOf' | 'summary'>,
  own: Readonly<Record<'text' | 'json', () => string>>,
): Render {
  return async (format) => {
    if (format === 'text' || format === 'json') return own[format]();
    const { reportOn } = await import('./report.js');
    return (await rendererOf(format))(reportOn(files, failures, about, format));
  };
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
