/** The options of `import`, and its help. */

import type { Command } from 'commander';
import type { ImportOptions } from './commands/import';
import type { Console } from './console';
import { collect, dayOption, fileOption } from './options';

/** Adds the command. */
export function addImport(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('import')
    .description('Make a plan of an action plan in Word, Excel or CSV.')
    .argument('<file>', 'a .docx, .xlsx or .csv file')
    .option('--out <plan>', 'the plan to write; never one that is there', fileOption)
    .option('--map <column=field>', 'what a column holds, by its heading; may be repeated', collect)
    .option('--as-of <date>', 'the day of which the document tells', dayOption)
    .option('--dry-run', 'write nothing; say what would become of everything')
    .addHelpText('after', help)
    .action(async (file: string, options: ImportOptions) => {
      const { importFile } = await import('./commands/import.js');
      end(await importFile(file, options, console));
    });
}

const help = `
Tables of actions are found by the headings of their columns, wherever they stand and
however often they come back. Nothing is dropped: what fits nowhere stands in the plan under
'unplaced', and an account says where every row, cell and word went. A file that
'golden-thread export' wrote becomes the plan that it was made from, with what was changed
in it since.

FIELD is a key of an action (ref, links, action, deadline, outcomes, how-will-we-know,
success-criteria, senior-responsible-officer, lead-officer, status ...), or target, baseline,
priority, recommendation, update, evidence; or unplaced, to keep the column as it is.

Ends with 0 when the plan is written, whatever problems it has; with 2 when the file
cannot be read, there is no action plan in it, or the command is wrong.

Examples:
  golden-thread import "Improvement plan.docx" --dry-run
  golden-thread import plan.xlsx --out children.plan.yaml --as-of 2026-09-30
  golden-thread import plan.csv --map "What we do=action" --map "Comments=unplaced"`;
