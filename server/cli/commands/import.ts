/** `import`: an action plan in Word, Excel or CSV as a plan file. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfficeDocument } from '../../exchange/document';
import type { Imported, ImportOptions as Options } from '../../exchange/import/import';
import { madePlan, planNameOf, unsureColumns } from '../../exchange/import/make-plan';
import { officerOf } from '../../exchange/returns/return-rows';
import { isPlanName } from '../../node/find-plans';
import type { IsoDay } from '../../text/dates';
import { harmless } from '../../text/harmless';
import { today } from '../../workspace/setting';
import { onTerminal } from '../asking';
import type { Console } from '../console';
import { isThere, whyNotBegun } from '../failures';
import { accountText } from '../importing/account';
import { toldColumns } from '../importing/columns';
import { firstProblems } from '../importing/first-problems';
import { askColumns, askDay } from '../importing/questions';
import { readDocument } from '../importing/read-document';
import { onePlan } from '../reporting/one-plan';
import { typed } from '../typed';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface ImportOptions {
  readonly out?: string;
  readonly map?: readonly string[];
  readonly asOf?: IsoDay;
  readonly dryRun?: boolean;
}

/** Writes the plan, never over a file that is there, and says where everything went that stood in the file. */
export async function importFile(
  file: string,
  { out, map, asOf, dryRun }: ImportOptions,
  console: Console,
): Promise<number> {
  const target = out ?? `${planNameOf(basename(file))}.plan.yaml`;
  if (!isPlanName(target)) {
    throw new WrongUse(
      `--out ${target}: the name of a plan ends in .plan.yaml; write --out ${planNameOf(basename(target))}.plan.yaml`,
    );
  }
  if (!dryRun && existsSync(target)) throw new WrongUse(isThere(target));
  const document = await readDocument(file);
  if (officerOf(document) !== undefined) {
    throw new WrongUse(
      `${file} is what an officer was asked to fill in; to take it in, write: golden-thread updates import ${typed(file)}`,
    );
  }
  const options = { name: planNameOf(basename(file)), ...(asOf !== undefined && { asOf }) };
  const columns = toldColumns(map ?? [], document);
  let made = planIn(file, document, { ...options, columns });
  if (process.stdin.isTTY && !dryRun) {
    made = await onTerminal(async (ask) => {
      const answered = await askColumns(unsureColumns(made.tables, document), ask);
      const said = { ...options, columns: new Map([...columns, ...answered]) };
      const plan = answered.size > 0 ? planIn(file, document, said) : made;
      const day = plan.undated > 0 && (await askDay(plan.undated, ask));
      return day ? planIn(file, document, { ...said, asOf: day }) : plan;
    });
  }
  for (const note of document.notes) console.error(`golden-thread: ${harmless(file)}: ${note}`);
  console.out(accountText(basename(file), made, console));
  if (dryRun) {
    console.out(`Nothing was written. Without --dry-run the plan is ${harmless(target)}.\n`);
    return exitCodes.clean;
  }
  await writeFile(target, made.text, { flag: 'wx' }).catch((error: unknown) => {
    throw new WrongUse(whyNotBegun(target, error));
  });
  const plan = await onePlan(target, { today: today() });
  console.out(firstProblems(target, plan, console));
  return exitCodes.clean;
}

/** The plan in a document. Throws `WrongUse` where there is none. */
function planIn(file: string, document: OfficeDocument, options: Options): Imported {
  const made = madePlan(document, options);
  if (!('noPlan' in made)) return made;
  const how = made.hasTables
    ? '; say which column is which, such as --map "What we do=action" --map "Until=deadline"'
    : '';
  throw new WrongUse(`${file}: ${made.noPlan}${how}`);
}
