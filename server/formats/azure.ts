/**
 * Issues of Azure Pipelines: logging commands on standard output
 * (https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands).
 */

import { withoutControls } from '../text/harmless';
import { gravestFirst, type Located, type Report } from './report';

/** Azure Pipelines knows errors and warnings alone. */
export function azure(report: Report): string {
  const failures = report.failures.map(({ path, message }) =>
    command({ type: 'error' }, `${path}: ${message}`),
  );
  return [...failures, ...gravestFirst(report).map(issue)].join('');
}

function issue({ file: { path }, problem }: Located): string {
  const { check, severity, message, start } = problem;
  return command(
    {
      type: severity === 'error' ? 'error' : 'warning',
      sourcepath: path,
      linenumber: start.line + 1,
      columnnumber: start.character + 1,
      code: check,
    },
    message,
  );
}

function command(properties: Readonly<Record<string, string | number>>, message: string): string {
  const said = Object.entries(properties).map(([name, value]) => `${name}=${property(value)};`);
  return `##vso[task.logissue ${said.join('')}]${data(message)}\n`;
}

function data(text: string): string {
  return withoutControls(text).replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replace(/;/g, '%3B').replace(/\]/g, '%5D');
}
