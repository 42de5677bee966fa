/** The options of `updates`, and its help. */

import type { Command } from 'commander';
import type { ReturnExportOptions, ReturnImportOptions } from './commands/updates';
import type { Console } from './console';
import { fileOption } from './options';

/** Adds the command, which has two of its own. */
export function addUpdates(program: Command, console: Console, end: (code: number) => void): void {
  const updates = program
    .command('updates')
    .description('Ask an officer how their actions stand, and take in the answer.')
    .helpCommand(false)
    .addHelpText('after', help);
  updates
    .command('export')
    .description('Write a form with the open actions of an officer, to be filled in.')
    .argument('[plan]', 'the plan; without it the only one in this folder and below')
    .requiredOption('--officer <name>', 'whose actions: an id or a title of the list')
    .option(
      '--out <file>',
      'the .xlsx, .docx or .csv to write; else named after the officer',
      fileOption,
    )
    .option('--force', 'also where that file is there already')
    .action(async (plan: string | undefined, options: ReturnExportOptions) => {
      const { exportUpdates } = await import('./commands/updates.js');
      end(await exportUpdates(plan, options, console));
    });
  updates
    .command('import')
    .description('Add what an officer filled in to the updates of the plan.')
    .argument('<file>', 'the form that came back')
    .argument('[plan]', 'the plan; without it the only one in this folder and below')
    .option('--dry-run', 'write nothing; say what would be added')
    .action(async (file: string, plan: string | undefined, options: ReturnImportOptions) => {
      const { importUpdates } = await import('./commands/updates.js');
      end(await importUpdates(file, plan, options, console));
    });
}

const help = `
What comes back is added; nothing that the plan says is overwritten. Where the plan has
another update for the same day, both are shown, and the plan stays as it is.
'updates import' ends with 0 when all of it is in the plan, with 1 when something is left
for you to decide, with 2 when a file cannot be read or written, or the command is wrong.

Examples:
  golden-thread updates export --officer head-care --out updates-head-care.xlsx
  golden-thread updates import updates-head-care.xlsx`;
