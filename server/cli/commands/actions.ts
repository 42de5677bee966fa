/** `actions`: the actions of plans as a table or as data. */

import { privacyChecks } from '../../checks';
import { judge } from '../../engine/judge';
import { hiddenIn } from '../../engine/masking';
import { problemsOf } from '../../engine/problems';
import { diskFiles } from '../../node/files';
import type { FoundFile } from '../../node/find-plans';
import { openDocument } from '../../plan/document';
import type { IsoDay } from '../../text/dates';
import { harmless, harmlessJson } from '../../text/harmless';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { brokenBy, type Failure, failure, tellFailure } from '../failures';
import { findNamed } from '../origin';
import { type ActionData, actionsOf } from '../plan-data';
import { table } from '../render/table';
import { type Configured, settings } from '../settings';
import { exitCodes } from '../wrong-use';

/** The options of the command. */
export interface ActionsOptions {
  readonly format: 'table' | 'json';
  readonly asOf?: IsoDay;
}

/** Where the output is no terminal, whose lines would wrap. */
const widthElsewhere = 120;

/** Prints the actions of plans. */
export async function actions(
  names: readonly string[],
  { format, asOf }: ActionsOptions,
  console: Console,
): Promise<number> {
  const { files, failures } = await findNamed(names);
  const failed: Failure[] = failures.map(failure);
  const setup = settings(diskFiles, process.cwd(), {
    today: today(),
    ...(asOf !== undefined && { asOf }),
  });
  const all: { readonly path: string; readonly rows: readonly ActionData[] }[] = [];
  const told = new Set<Configured>();
  for (const file of files) {
    const configured = await setup.of(file);
    if (configured.failure && !told.has(configured)) failed.push(configured.failure);
    told.add(configured);
    const read = await actionsIn(file, configured);
    if ('message' in read) failed.push(read);
    else all.push({ path: file.path, rows: read });
  }
  if (format === 'json') console.out(`${harmlessJson(all.flatMap(({ rows }) => rows))}\n`);
  else {
    const tables = all.filter(({ rows }) => rows.length > 0);
    console.out(tables.map(({ rows }) => tableOf(rows, all.length > 1, console)).join('\n'));
    for (const { path, rows } of all)
      if (rows.length === 0)
        console.error(`golden-thread: ${harmless(path)}: this plan has no actions`);
  }
  for (const one of failed) tellFailure(one, console);
  return failed.length > 0 ? exitCodes.failed : exitCodes.clean;
}

async function actionsIn(
  { path, absolute }: FoundFile,
  { setting }: Configured,
): Promise<readonly ActionData[] | Failure> {
  const read = await diskFiles.readText(absolute);
  if ('failure' in read) return failure({ path, why: read.failure });
  try {
    const judgement = judge(openDocument(read.text), setting, privacyChecks);
    return actionsOf(path, judgement, hiddenIn(read.text, problemsOf(judgement).problems));
  } catch (error) {
    return brokenBy(path, error);
  }
}

function tableOf(rows: readonly ActionData[], named: boolean, { colours, width }: Console): string {
  const [first] = rows;
  if (!first) return '';
  const lines = table(
    ['REF', 'PRIORITY', 'STAGE', 'DEADLINE', 'LEAD OFFICER', 'ACTION'],
    rows.map(({ ref, priority, stage, deadline, leadOfficer, action }) =>
      [ref, priority, stage, deadline, leadOfficer.join(', '), action].map((cell) =>
        harmless(cell ?? '-'),
      ),
    ),
    width ?? widthElsewhere,
  );
  const [head = '', ...body] = lines;
  const title = named ? [colours.underline(harmless(first.path))] : [];
  return `${[...title, colours.bold(head), ...body].join('\n')}\n`;
}
