/** What a process has used so far, as Linux tells it. */

import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time of all threads of a process. */
export function processorTime(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const used = tasks.map((task) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  });
  return used.reduce((sum, one) => sum + one, 0);
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}
