/**
 * Annotations of GitHub Actions: workflow commands on standard output
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */

import { withoutControls } from '../text/harmless';
import { regionOf } from './region';
import { gravestFirst, type Located, type Report } from './report';

const commands = { error: 'error', warning: 'warning', suggestion: 'notice' } as const;

/** The gravest first: of a step GitHub shows ten errors and ten warnings. */
export function github(report: Report): string {
  const failures = report.failures.map(
    ({ path, message }) => `::error title=Golden Thread::${data(`${path}: ${message}`)}\n`,
  );
  return [...failures, ...gravestFirst(report).map(annotation)].join('');
}

function annotation({ file, problem }: Located): string {
  const { startLine, startColumn, endLine, endColumn } = regionOf(problem);
  const { check, severity, message, action } = problem;
  // GitHub takes columns for nothing where the lines differ.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  const title = action === null ? check : `${action}: ${check}`;
  const properties = Object.entries({
    file: file.path,
    line: startLine,
    endLine,
    ...columns,
    title,
  });
  const said = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${commands[severity]} ${said}::${data(message)}\n`;
}

/** What the runner takes back: nothing in a plan can end the line and begin a command of its own. */
function data(text: string): string {
  return withoutControls(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
