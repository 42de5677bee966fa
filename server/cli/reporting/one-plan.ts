/** The one plan that a report is of, judged. */

import { checks } from '../../checks';
import { judge } from '../../engine/judge';
import { hiddenIn } from '../../engine/masking';
import { problemsOf } from '../../engine/problems';
import { diskFiles } from '../../node/files';
import type { FoundFile } from '../../node/find-plans';
import { openDocument, textOf } from '../../plan/document';
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
  /** What a reader must know before anything else: what of it was not read. */
  readonly notices: readonly string[];
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
  const { plan } = judgement;
  if (plan.actions.length === 0) {
    throw new WrongUse(
      `no action of ${file.path} can be read, so there is nothing to report on; golden-thread check ${file.path} tells what is wrong`,
    );
  }
  return {
    file,
    plan,
    setting,
    shown: hiddenIn(read.text, problems),
    notices:
      unread === 0
        ? []
        : [
            `${counted(unread, 'place')} of the plan cannot be read, or ${unread === 1 ? 'names' : 'name'} something unknown, so figures may be wrong: 'golden-thread check' tells which.`,
          ],
  };
}

/** Hides what must not be shown of another version of a plan. */
export function hiddenOf(plan: Plan, setting: Setting): (text: string) => string {
  const { problems } = problemsOf(judge(plan.document, setting, privacyChecks));
  return hiddenIn(textOf(plan.document.fragments), problems);
}

const privacyChecks = checks.filter(({ id }) => id.startsWith('privacy/'));

function wrongFile({ path, message }: { path: string; message: string }): WrongUse {
  return new WrongUse(`${path}: ${message}`);
}
