/** Examples and texts to problems, for tests. */

import { checks } from '../../server/checks';
import type { Check, Example } from '../../server/checks/check';
import { exampleDay, examplePlan } from '../../server/checks/support/example';
import { judge, readUnder } from '../../server/engine/judge';
import { problemsOf, type Verdict } from '../../server/engine/problems';
import type { Edit } from '../../server/plan/document';
import { openDocument } from '../../server/plan/document';
import { readConfig } from '../../server/workspace/config';
import type { Setting } from '../../server/workspace/setting';

/** Judges an example as the documentation shows it, or another text as that example is judged. */
export function judgeExample(
  example: Example,
  by: readonly Check[] = checks,
  text = examplePlan(example),
): Verdict {
  const config =
    example.checks === undefined ? '' : `checks:\n  ${example.checks.replace(/\n/g, '\n  ')}\n`;
  const setting: Setting = {
    config: readConfig(config).values,
    today: example.asOf ?? exampleDay,
  };
  const document = openDocument(text);
  const reading = readUnder(document, setting, undefined, new Set(example.missing));
  return problemsOf(judge(document, setting, by, undefined, reading));
}

/** What else counts for a text: the texts of a configuration, days, and evidence that is not there. */
interface Around {
  readonly asOf?: string;
  readonly today?: string;
  readonly config?: string;
  readonly missing?: readonly string[];
}

/** Judges the text of a plan, as of today unless that is another day. */
export function judgeText(
  text: string,
  { asOf = exampleDay, today = asOf, config = '', missing = [] }: Around = {},
  by: readonly Check[] = checks,
): Verdict {
  const setting: Setting = { config: readConfig(config).values, today, asOf };
  const document = openDocument(text);
  const reading = readUnder(document, setting, undefined, new Set(missing));
  return problemsOf(judge(document, setting, by, undefined, reading));
}

/** One line a problem: `check line:column-column message`, counted from 1. */
export function lines({ problems }: Verdict): readonly string[] {
  return problems.map(
    ({ check, start, end, message }) =>
      `${check} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${message}`,
  );
}

/** The text after edits that are in order and apart. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
