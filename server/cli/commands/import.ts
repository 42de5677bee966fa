/** `import`: an action plan in Word, Excel or CSV as a plan file. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importPlan } from '../../exchange/import/import';
import { officerOf } from '../../exchange/returns/return-rows';
import { formattedText } from '../../features/formatting/format';
import { isPlanName } from '../../node/find-plans';
import type { IsoDay } from '../../text/dates';
import { harmless } from '../../text/harmless';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { isThere, whyNotBegun } from '../failures';
import { accountText } from '../importing/account';
import { askedColumns, toldColumns } from '../importing/columns';
import { firstProblems } from '../importing/first-problems';
import { readDocument } from '../importing/read-document';
import { onePlan } from '../reporting/one-plan';
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
  const target = out ?? `${nameOf(file)}.plan.yaml`;
  if (!isPlanName(target)) {
    throw new WrongUse(
      `--out ${target}: the name of a plan ends in .plan.yaml; write --out ${nameOf(target)}.plan.yaml`,
    );
  }
  if (!dryRun && existsSync(target)) throw new WrongUse(isThere(target));
  const document = await readDocument(file);
  if (officerOf(document) !== undefined) {
    throw new WrongUse(
      `${file} is what an officer was asked to fill in; to take it in, write: golden-thread updates import ${file}`,
    );
  }
  const options = { name: nameOf(file), ...(asOf !== undefined && { asOf }) };
  const columns = toldColumns(map ?? [], document);
  let made = importPlan(document, { ...options, columns });
  if ('noPlan' in made) throw new WrongUse(`${file}: ${made.noPlan}`);
  if (process.stdin.isTTY && !dryRun) {
    const asked = await askedColumns(made.tables, columns);
    if (asked.size > columns.size) made = importPlan(document, { ...options, columns: asked });
    if ('noPlan' in made) throw new WrongUse(`${file}: ${made.noPlan}`);
  }
  for (const note of document.notes) console.error(`golden-thread: ${harmless(file)}: ${note}`);
  console.out(accountText(basename(file), made, console));
  if (dryRun) {
    console.out(`Nothing was written. Without --dry-run the plan is ${harmless(target)}.\n`);
    return exitCodes.clean;
  }
  await writeFile(target, formattedText(made.text), { flag: 'wx' }).catch((error: unknown) => {
    throw new WrongUse(whyNotBegun(target, error));
  });
  const plan = await onePlan(target, { today: today() });
  console.out(firstProblems(target, plan, console));
  return exitCodes.clean;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[^.]+$/, '') || 'imported';
}
