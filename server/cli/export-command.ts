/** The options of `export`, and its help. */

import { type Command, Option } from 'commander';
import type { ExportOptions } from './commands/export';
import type { Console } from './console';
import { exportFormats } from './exporting/formats';
import { fileOption } from './options';

/** Adds the command. */
export function addExport(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('export')
    .description('Write a plan as a Word document, an Excel workbook or CSV.')
    .argument('[plan]', 'the plan; without it the only one in this folder and below')
    .addOption(
      new Option('--format <format>', 'how to write it; else as the name of the file ends').choices(
        exportFormats,
      ),
    )
    .option('--out <file>', 'the file to write; else named after the plan', fileOption)
    .option('--force', 'also where that file is there already')
    .addHelpText('after', help)
    .action(async (plan: string | undefined, options: ExportOptions) => {
      const { exportPlan } = await import('./commands/export.js');
      end(await exportPlan(plan, options, console));
    });
}

const help = `
The table of actions as plans are printed, a priority after the other, and after it all
else that the plan says, so that 'golden-thread import' makes the same plan of the file
again, with what was changed in it meanwhile. Comments and agreed exceptions stay in the
plan. Fonts and colours hang on the file's styles and theme, which you can change once.

Examples:
  golden-thread export --format xlsx
  golden-thread export children.plan.yaml --out board-papers/plan.docx`;
