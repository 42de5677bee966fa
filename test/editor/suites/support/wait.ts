/** Waiting for what the editor tells, never for time to pass. */

import { type Diagnostic, type Event, languages, type Uri } from 'vscode';

/** What takes longer than this, in milliseconds, never comes, however slow the machine. */
export const longest = 120_000;

/** Waits until `look` gives something; it looks at once, and whenever the event comes. */
export function until<T>(event: Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = event(again);
    function again(): void {
      try {
        const found = look();
        if (found === undefined) return;
        subscription.dispose();
        resolve(found);
      } catch (error) {
        subscription.dispose();
        reject(error);
      }
    }
    again();
  });
}

/** Waits for an event. */
export function next(event: Event<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const subscription = event(() => {
      subscription.dispose();
      resolve();
    });
  });
}

/** Waits until the problems of a file are as asked for; the problems. */
export function untilProblems(
  uri: Uri,
  are: (problems: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return until(languages.onDidChangeDiagnostics, () => {
    const problems = languages.getDiagnostics(uri);
    return are(problems) ? problems : undefined;
  });
}

/** Waits until a check reports a problem in a file; the first of them. */
export async function untilProblem(uri: Uri, check: string): Promise<Diagnostic> {
  const of = (problem: Diagnostic) => checkOf(problem) === check;
  const problems = await untilProblems(uri, (all) => all.some(of));
  const found = problems.find(of);
  if (!found) throw new Error(`No problem of ${check}`);
  return found;
}

/** Waits until a check reports no problem in a file. */
export async function untilNoProblem(uri: Uri, check: string): Promise<void> {
  await untilProblems(uri, (all) => !all.some((problem) => checkOf(problem) === check));
}

/** The check that reports a problem: `links/unknown-source`. */
export function checkOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
