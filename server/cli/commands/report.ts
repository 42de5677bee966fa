/** `report`: what a board, scrutiny or an officer is to read of a plan. */

import { writeText } from '../../node/writing';
import { maskedReport } from '../../reports/masked';
import { makeReport } from '../../reports/report';
import { chooseRequest } from '../../reports/request';
import { reportKinds } from '../../reports/subject';
import type { IsoDay } from '../../text/dates';
import { harmless } from '../../text/harmless';
import { nearest } from '../../text/near';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { notWritten, tellFailure } from '../failures';
import { formatOf, type ReportFormat, written } from '../reporting/formats';
import { onePlan } from '../reporting/one-plan';
import { pastOf } from '../reporting/past';
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
  kindName: string,
  name: string | undefined,
  options: ReportOptions,
  console: Console,
): Promise<number> {
  const kind = kindOf(kindName);
  const format = formatFor(options);
  const { asOf, out } = options;
  const common = { today: today(), ...(asOf !== undefined && { asOf }) };
  const { file, plan, setting, shown, limits } = await onePlan(name, common);
  const past = await pastOf(file, options.since, common);
  const { history, since } = past;
  const asked = { ...options, since, history };
  const chosen = chooseRequest(kind, plan, setting, asked, [...limits, ...past.limits]);
  if ('wrong' in chosen) throw new WrongUse(shown(chosen.wrong));
  const made = await written(maskedReport(makeReport(chosen), shown), format);
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

function kindOf(name: string): (typeof reportKinds)[number] {
  const kind = reportKinds.find((one) => one === name);
  if (kind) return kind;
  const near = nearest(name, reportKinds);
  throw new WrongUse(
    `there is no report '${name}'; ${near ? `did you mean ${near}?` : `there are ${reportKinds.join(', ')}`}`,
  );
}

function formatFor({ format, out }: ReportOptions): ReportFormat {
  const found = format ?? (out === undefined ? 'md' : formatOf(out));
  if (found === undefined) {
    throw new WrongUse(
      `the name ${out} does not say which format is meant; end it with .md, .html, .docx or .json, or write --format`,
    );
  }
  if (found === 'docx' && out === undefined) {
    throw new WrongUse('a Word document needs a file to be written to; add --out report.docx');
  }
  return found;
}
