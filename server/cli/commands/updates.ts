/** `updates`: a form in which an officer says how their actions stand, and what comes back of it. */

import { existsSync } from 'node:fs';
import { withUpdates } from '../../exchange/returns/apply';
import { type MergedReturn, mergeReturn } from '../../exchange/returns/merge-return';
import { officerReturn } from '../../exchange/returns/officer-return';
import { isPlanName } from '../../node/find-plans';
import { replaceText, writeText } from '../../node/writing';
import { textOf } from '../../plan/document';
import { counted } from '../../text/counted';
import { harmless } from '../../text/harmless';
import { listsOf } from '../../workspace/lists';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { type ExportFormat, exportFormats, writtenAs } from '../exporting/formats';
import { notWritten, tellFailure } from '../failures';
import { formatNamed } from '../file-format';
import { readDocument } from '../importing/read-document';
import { onePlan } from '../reporting/one-plan';
import { namedOfficer } from '../returns/officer';
import { returnText } from '../returns/told';
import { typed } from '../typed';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of `updates export`. */
export interface ReturnExportOptions {
  readonly officer: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Writes the form of an officer. One that is there may have been filled in, and stays. */
export async function exportUpdates(
  name: string | undefined,
  { officer, out, force }: ReturnExportOptions,
  console: Console,
): Promise<number> {
  const { plan, setting } = await onePlan(name, { today: today() });
  const { lists } = listsOf(plan, setting);
  const id = namedOfficer(officer, lists.officers);
  const document = officerReturn({ plan, lists, officer: id, today: lists.asOf });
  if (!document) throw new WrongUse(`${officer} has no open action in this plan`);
  const target = out ?? `updates-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.xlsx`;
  const format = formatNamed(target, exportFormats);
  if (format === undefined || isPlanName(target)) {
    throw new WrongUse(`--out ${target}: end the name with .xlsx, .docx or .csv`);
  }
  if (existsSync(target) && force !== true) {
    throw new WrongUse(
      `${target} is there already, and may be filled in; choose another name with --out, or write --force`,
    );
  }
  const why = writeText(target, await made(format, document));
  if (why) {
    tellFailure(notWritten(target, why), console);
    return exitCodes.failed;
  }
  console.out(
    `Wrote ${harmless(target)}. When it comes back: golden-thread updates import ${typed(target)}\n`,
  );
  return exitCodes.clean;
}

const made = (format: ExportFormat, document: Parameters<typeof writtenAs>[1]) =>
  writtenAs(format, document, 'Updates');

/** The options of `updates import`. */
export interface ReturnImportOptions {
  readonly dryRun?: boolean;
}

/** Adds to the plan what came back, and says what it left: nothing that the plan says is ever overwritten. */
export async function importUpdates(
  file: string,
  name: string | undefined,
  { dryRun }: ReturnImportOptions,
  console: Console,
): Promise<number> {
  const document = await readDocument(file);
  const { plan, setting, file: planFile } = await onePlan(name, { today: today() });
  const merged = mergeReturn(document, plan, listsOf(plan, setting).lists.officers);
  if (isEmpty(merged)) {
    throw new WrongUse(
      `${file}: no row of it is filled in; a return has the columns Ref and Date, and those that were asked for`,
    );
  }
  const before = textOf(plan.document.fragments);
  const after = withUpdates(before, merged, setting);
  if ('refused' in after) throw new WrongUse(`${planFile.path}: ${after.refused}`);
  if (!dryRun && after.text !== before) {
    const why = await replaceText(planFile.absolute, { before, after: after.text });
    if (why) {
      tellFailure(notWritten(planFile.path, why), console);
      return exitCodes.failed;
    }
  }
  console.out(returnText(merged, console));
  if (dryRun) console.out('Nothing was written: --dry-run.\n');
  else if (merged.additions.length > 0) {
    console.out(
      `${harmless(planFile.path)} has ${counted(merged.additions.length, 'new update')}.\n`,
    );
  }
  const isOpen = merged.conflicts.length + merged.unread.length > 0;
  return isOpen ? exitCodes.problems : exitCodes.clean;
}

function isEmpty({ additions, conflicts, known, unread }: MergedReturn): boolean {
  return [additions, conflicts, known, unread].every(({ length }) => length === 0);
}
