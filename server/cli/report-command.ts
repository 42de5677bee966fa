/** The options of `report`, and its help. */

import { type Command, Option } from 'commander';
import { reportKinds } from '../reports/subject';
import type { ReportOptions } from './commands/report';
import type { Console } from './console';
import { dayOption, fileOption } from './options';
import { reportFormats } from './reporting/formats';

/** Adds the command. */
export function addReport(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('report')
    .description('Write the report of a plan for a board, a stage, officers or scrutiny.')
    .argument('[kind]', reportKinds.join(', '))
    .argument('[plan]', 'the plan; without it the only one in this folder and below')
    .option('--board <id>', 'the board that it is for; else the plan’s own')
    .option('--meeting <date>', 'the meeting that it is for; else the next one', dayOption)
    .option('--since <date|revision>', 'what it compares with; else the last meeting')
    .option('--officer <name>', 'of one officer, by id or title; else of all who lead an action')
    .option('--stage <id>', 'of one stage; else of the one whose review is due')
    .option('--as-of <date>', 'the position on this day', dayOption)
    .addOption(
      new Option(
        '--format <format>',
        'how to write it; else as the name of the file ends, or md',
      ).choices(reportFormats),
    )
    .option('--out <file>', 'the file to write; else it is printed', fileOption)
    .addHelpText('after', help)
    .action(async (kind: string | undefined, plan: string | undefined, options: ReportOptions) => {
      const { report } = await import('./commands/report.js');
      end(await report(kind, plan, options, console));
    });
}

const help = `
Every figure is worked out from the plan, and the same day gives the same figures: what
is dated later does not count. Git, where the plan is in it, tells which deadlines moved
without a record. How actions are rated stands in docs/rating.md.

Examples:
  golden-thread report board --out board.docx
  golden-thread report board children.plan.yaml --meeting 2026-10-27 --out board.html
  golden-thread report stage --stage foundation
  golden-thread report officer --officer head-care
  golden-thread report scrutiny --since 2026-06-11 --format json`;
