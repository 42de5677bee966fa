/** `export`: a plan as a Word document, an Excel workbook or CSV, from which the same plan can be imported. */

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import {
  nothingToExport,
  type PlanExport,
  planExport,
  unreadPlaces,
} from '../../exchange/export/plan-export';
import { isPlanName } from '../../node/find-plans';
import { writeText } from '../../node/writing';
import { listed } from '../../reports/wording';
import { counted } from '../../text/counted';
import { harmless } from '../../text/harmless';
import { listsOf } from '../../workspace/lists';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { type ExportFormat, exportFormats, writtenAs } from '../exporting/formats';
import { notWritten, tellFailure } from '../failures';
import { meantFormat } from '../file-format';
import { onePlan } from '../reporting/one-plan';
import { typed } from '../typed';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface ExportOptions {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly force?: boolean;
}

/** Writes a plan for people who have no editor of plans. A file that is there may hold what they wrote, and stays. */
export async function exportPlan(
  name: string | undefined,
  options: ExportOptions,
  console: Console,
): Promise<number> {
  if (options.out !== undefined) checkTarget(options.out, options.force === true);
  const format = meantFormat(options, exportFormats);
  const { plan, setting, problems, file } = await onePlan(name, { today: today() });
  const unread = unreadPlaces(problems);
  if (unread > 0) {
    throw new WrongUse(
      `${file.path}: ${counted(unread, 'place')} cannot be read, and would be missing; mend ${unread === 1 ? 'it' : 'them'} first: golden-thread check ${typed(file.path)}`,
    );
  }
  if (plan.actions.length === 0) throw new WrongUse(`${file.path}: ${nothingToExport}`);
  const out = options.out ?? basename(file.path).replace(/(?:\.plan)?\.ya?ml$/, `.${format}`);
  if (options.out === undefined) checkTarget(out, options.force === true);
  const made = planExport(plan, listsOf(plan, setting).lists, problems);
  const why = writeText(out, await writtenAs(format, made.document, made.title));
  if (why) {
    tellFailure(notWritten(out, why), console);
    return exitCodes.failed;
  }
  for (const warning of warningsOf(made)) console.error(`golden-thread: ${warning}`);
  console.out(
    `Wrote ${harmless(out)}. When it comes back: golden-thread import ${typed(out)} --out NEW.plan.yaml\n`,
  );
  return exitCodes.clean;
}

/** What whoever sends the file on should know. */
function warningsOf({ personal, unknownKeys, left }: PlanExport): readonly string[] {
  const says = left.length + unknownKeys === 0 ? 'says all that the plan says, and with it' : 'has';
  return [
    ...(personal > 0
      ? [
          `the file ${says} personal data in ${counted(personal, 'place')}; 'golden-thread check' shows where`,
        ]
      : []),
    ...(unknownKeys > 0
      ? [
          `what stands under ${counted(unknownKeys, 'key')} that the format does not have is not in the file; 'golden-thread check' shows which`,
        ]
      : []),
    ...(left.length > 0
      ? [
          `not all that the plan says in ${left.length === 1 ? 'line' : 'lines'} ${listed(left.map(String))} is in the file, since the format has no place for it; 'golden-thread check' shows what is wrong there`,
        ]
      : []),
  ];
}

function checkTarget(out: string, isForced: boolean): void {
  if (isPlanName(out)) {
    throw new WrongUse(`${out} is the name of a plan, which its export must not take the place of`);
  }
  if (existsSync(out) && !isForced) {
    throw new WrongUse(
      `${out} is there already, and may hold what somebody wrote in it; choose another name with --out, or write --force`,
    );
  }
}
