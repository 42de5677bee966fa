/** `report`: what a board, scrutiny or an officer is to read of a plan. */

import { basename } from 'node:path';
import { isPlanName } from '../../node/find-plans';
import { writeText } from '../../node/writing';
import { planReport } from '../../reports/plan-report';
import { reportKinds } from '../../reports/subject';
import type { IsoDay } from '../../text/dates';
import { harmless } from '../../text/harmless';
import { nearest } from '../../text/near';
import { configName } from '../../workspace/config';
import { listsOf } from '../../workspace/lists';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { notWritten, tellFailure } from '../failures';
import { meantFormat } from '../file-format';
import { type ReportFormat, reportFormats, written } from '../reporting/formats';
import { onePlan } from '../reporting/one-plan';
import { pastOf } from '../reporting/past';
import { namedOfficer } from '../returns/officer';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface ReportOptions {
  readonly board?: string;
  readonly meeting?: IsoDay;
  readonly since?: string;
  readonly officer?: string;
  readonly stage?: string;
  readonly asOf?: IsoDay;
  readonly format?: ReportFormat;
  readonly out?: string;
}

/** Writes a report of a plan. */
export async function report(
  kindName: string | undefined,
  name: string | undefined,
  options: ReportOptions,
  console: Console,
): Promise<number> {
  const kind = kindOf(kindName);
  const format = formatFor(options);
  const { asOf, out } = options;
  const common = { today: today(), ...(asOf !== undefined && { asOf }) };
  const one = await onePlan(name, common);
  if (out !== undefined) checkTarget(out);
  const past = await pastOf(one.file, options.since, common);
  const officer =
    kind === 'officer' && options.officer !== undefined
      ? namedOfficer(options.officer, listsOf(one.plan, one.setting).lists.officers)
      : options.officer;
  const asked = { ...options, ...past, ...(officer !== undefined && { officer }) };
  const report = planReport(kind, one, asked);
  if ('wrong' in report) throw new WrongUse(report.wrong);
  const made = await written(report, format);
  for (const notice of report.notices) console.error(`golden-thread: ${harmless(notice)}`);
  if (out === undefined) {
    console.out(typeof made === 'string' ? made : Buffer.from(made).toString());
    return exitCodes.clean;
  }
  const why = writeText(out, made);
  if (why) {
    tellFailure(notWritten(out, why), console);
    return exitCodes.failed;
  }
  console.out(`Report written to ${harmless(out)}\n`);
  return exitCodes.clean;
}

/** A report must never take the place of what it is made from. */
function checkTarget(out: string): void {
  if (!isPlanName(out) && basename(out) !== configName) return;
  throw new WrongUse(
    `${out} is the name of a plan or a configuration, which a report must not take the place of; write for example: --out report.html`,
  );
}

function kindOf(name: string | undefined): (typeof reportKinds)[number] {
  if (name === undefined) {
    throw new WrongUse(
      `which report? Write one of ${reportKinds.join(', ')}: golden-thread report board`,
    );
  }
  const kind = reportKinds.find((one) => one === name);
  if (kind) return kind;
  const near = nearest(name, reportKinds);
  throw new WrongUse(
    `there is no report '${name}'; ${near ? `did you mean ${near}?` : `there are ${reportKinds.join(', ')}`}`,
  );
}

function formatFor(options: ReportOptions): ReportFormat {
  const found = meantFormat(options, reportFormats, 'md');
  if (found === 'docx' && options.out === undefined) {
    throw new WrongUse('a Word document needs a file to be written to; add --out report.docx');
  }
  return found;
}
