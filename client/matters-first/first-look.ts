/** Which plans were opened here before. */

import type { Memento, Uri } from 'vscode';

const key = 'goldenThread.seenPlans';
/** Plans are few; what is past this many is renamed or gone. */
const mostRemembered = 200;

/** Whether a plan was seen here before. */
export function wasSeen(memory: Memento, plan: Uri): boolean {
  return seenIn(memory).includes(plan.toString());
}

/** Remembers that a plan was seen. */
export async function noteSeen(memory: Memento, plan: Uri): Promise<void> {
  const uri = plan.toString();
  const others = seenIn(memory).filter((one) => one !== uri);
  await memory.update(key, [uri, ...others].slice(0, mostRemembered));
}

function seenIn(memory: Memento): readonly string[] {
  return memory.get<readonly string[]>(key, []);
}
