/** The one plan that a report is of, judged. */

import { checks } from '../../checks';
import { judge } from '../../engine/judge';
import { hiddenIn } from '../../engine/masking';
import { problemsOf } from '../../engine/problems';
import { diskFiles } from '../../node/files';
import type { FoundFile } from '../../node/find-plans';
import { openDocument } from '../../plan/document';
import type { Plan } from '../../plan/plan';
import { counted } from '../../text/counted';
import type { Setting } from '../../workspace/setting';
import { failure } from '../failures';
import { findNamed } from '../origin';
import { settings } from '../settings';
import { WrongUse } from '../wrong-use';

/** A plan with all that a report needs of it. */
export interface OnePlan {
  readonly file: FoundFile;
  readonly plan: Plan;
  readonly setting: Setting;
  /** Hides what must not be shown. */
  readonly shown: (text: string) => string;
  /** What keeps a reader from knowing all of it, in sentences. */
  readonly limits: readonly string[];
}

/** The checks whose problems leave it open what the plan says. */
const hidesWhatIsMeant =
  /^(?:yaml\/|plan\/(?:encoding|duplicate-key|unknown-key|invalid-value|ambiguous-name)|internal-error)|\/(?:invalid|unknown(?:-\w+)?|duplicate-ref)$/;

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
      `a report is of one plan, and there are ${files.length}; name one, such as ${file.path}`,
    );
  }
  const configured = await settings(diskFiles, process.cwd(), common).of(file);
  if (configured.failure) throw wrongFile(configured.failure);
  const read = await diskFiles.readText(file.absolute);
  if ('failure' in read) throw wrongFile(failure({ path: file.path, why: read.failure }));
  const { setting } = configured;
  const judgement = judge(openDocument(read.text), setting, checks);
  const { problems } = problemsOf(judgement);
  const unread = problems.filter(({ check }) => hidesWhatIsMeant.test(check)).length;
  return {
    file,
    plan: judgement.plan,
    setting,
    shown: hiddenIn(read.text, problems),
    limits:
      unread === 0
        ? []
        : [
            `What is meant at ${counted(unread, 'place')} of the plan that cannot be read or ${unread === 1 ? 'names' : 'name'} something unknown: 'golden-thread check' tells which.`,
          ],
  };
}

function wrongFile({ path, message }: { path: string; message: string }): WrongUse {
  return new WrongUse(`${path}: ${message}`);
}
