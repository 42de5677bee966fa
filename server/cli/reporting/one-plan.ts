/** The one plan that a report is of, judged. */

import { checks } from '../../checks';
import { judge } from '../../engine/judge';
import { problemsOf } from '../../engine/problems';
import { diskFiles } from '../../node/files';
import type { FoundFile } from '../../node/find-plans';
import { openDocument } from '../../plan/document';
import type { JudgedPlan } from '../../reports/plan-report';
import type { Setting } from '../../workspace/setting';
import { failure } from '../failures';
import { findNamed } from '../origin';
import { settings } from '../settings';
import { typed } from '../typed';
import { WrongUse } from '../wrong-use';

/** A plan that is judged, and its file. */
export interface OnePlan extends JudgedPlan {
  readonly file: FoundFile;
}

/** Finds, reads and judges the plan. Throws `WrongUse` where it is not one, or cannot be read. */
export async function onePlan(
  name: string | undefined,
  common: Omit<Setting, 'config'>,
): Promise<OnePlan> {
  const { files, failures } = await findNamed(name === undefined ? [] : [name]);
  const [first] = failures;
  if (first) throw wrongFile(failure(first));
  const [file, another] = files;
  if (!file) throw new WrongUse('there is no plan in this folder; name one');
  if (another) {
    throw new WrongUse(
      `this command takes one plan, and there are ${files.length}; name one, such as ${typed(file.path)}`,
    );
  }
  const configured = await settings(diskFiles, process.cwd(), common).of(file);
  if (configured.failure) throw wrongFile(configured.failure);
  const read = await diskFiles.readText(file.absolute);
  if ('failure' in read) throw wrongFile(failure({ path: file.path, why: read.failure }));
  const { setting } = configured;
  const judgement = judge(openDocument(read.text), setting, checks);
  return { file, plan: judgement.plan, setting, problems: problemsOf(judgement).problems };
}

function wrongFile({ path, message }: { path: string; message: string }): WrongUse {
  return new WrongUse(`${path}: ${message}`);
}
