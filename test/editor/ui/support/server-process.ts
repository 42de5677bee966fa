/** The language server's process, as the machine sees it. */

import { processes } from '../../machine/processes';
import { until } from '../../machine/until';

/** Waits until a server runs from the folder `extensions` that is not the process `other`; its number. */
export function untilServerRuns(extensions: string, other?: number): Promise<number> {
  return until('No server runs', async () => {
    const servers = await serversFrom(extensions);
    return servers.find((pid) => pid !== other);
  });
}

/** Waits until no server runs from the folder `extensions`. */
export async function untilNoServerRuns(extensions: string): Promise<void> {
  await until('A server of an earlier window still runs', async () => {
    const servers = await serversFrom(extensions);
    return servers.length === 0 || undefined;
  });
}

async function serversFrom(extensions: string): Promise<readonly number[]> {
  return (await processes())
    .filter(({ command }) => command.includes(extensions) && command.includes('dist/server.js'))
    .map(({ pid }) => pid);
}
