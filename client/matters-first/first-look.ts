/** Which plans were opened here before. */

import type { Memento, Uri } from 'vscode';

const key = 'goldenThread.seenPlans';
/** Plans are few; what is past this many is renamed or gone. */
const mostRemembered = 200;

/** Whether a plan is opened here for the first time; from now on it is not. */
export async function isFirstLook(memory: Memento, plan: Uri): Promise<boolean> {
  const uri = plan.toString();
  const seen = memory.get<readonly string[]>(key, []);
  if (seen.includes(uri)) return false;
  await memory.update(key, [uri, ...seen].slice(0, mostRemembered));
  return true;
}
