/** The problems of a run as Markdown: for the summary of a job, or a comment. */

import { pageOf } from '../checks/support/page';
import { escaped } from '../text/markdown';
import { addressOf } from './region';
import { type FileReport, gravestFirst, type Located, type Report } from './report';

/** More rows than this nobody reads, and GitHub refuses a summary of more than a megabyte. */
const mostRows = 1000;

/** A table for each plan, the gravest problems first. */
export function markdown(report: Report): string {
  const { summary, failures } = report;
  const unread = failures.map(
    ({ path, message }) => `- **${escaped(path)}** was not checked: ${escaped(message)}`,
  );
  const told = gravestFirst(report).slice(0, mostRows);
  const tables = report.files
    .map((file) =>
      tableOf(
        file,
        told.filter((one) => one.file === file),
        report.base,
      ),
    )
    .filter((table) => table !== '');
  const left = report.files.reduce((sum, { problems }) => sum + problems.length, 0) - told.length;
  const more =
    left > 0
      ? [`${left} more problems are not shown: \`golden-thread check\` prints them all.`]
      : [];
  const blocks = ['## Golden Thread', escaped(summary), unread.join('\n'), ...tables, ...more];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function tableOf({ path }: FileReport, problems: readonly Located[], base: string): string {
  if (problems.length === 0) return '';
  const rows = problems.map(({ problem: { check, severity, message, action, start } }) => {
    const line = start.line + 1;
    return [
      `**${severity}**`,
      action === null ? '' : escaped(action),
      `[${line}](<${base}${addressOf(path)}#L${line}>)`,
      escaped(message),
      `[${check}](${pageOf(check)})`,
    ];
  });
  const heads = ['', 'Action', 'Line', 'Problem', 'Check'];
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `### ${escaped(path)}\n\n${lines.join('\n')}`;
}
