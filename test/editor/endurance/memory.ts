/** The memory of the extension's two processes, as a probe in each of them tells it. */

import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processes } from '../machine/processes';

/** Megabytes of one process. */
export interface Memory {
  /** What is in use after garbage was collected. */
  readonly inUse: number;
  /** What the process holds of the machine. */
  readonly held: number;
}

/** Which process: that in which the extension runs, and the language server's. */
export type Part = 'extension host' | 'language server';

/** The command lines by which the processes are known. */
const marks: Readonly<Record<Part, string>> = {
  'extension host': '--type=extensionHost',
  'language server': 'dist/server.js',
};
/** What takes longer than this, in milliseconds, never comes, however slow the machine. */
const longest = 60_000;

/** The probes of an extension that is installed in the folder `extensions`, put there before a window is opened. */
export class Probes {
  private readonly folder: string;

  constructor(extensions: string) {
    const name = readdirSync(extensions).find((one) => one.startsWith('golden-thread.'));
    if (name === undefined) throw new Error(`The extension is not installed in ${extensions}`);
    this.folder = join(extensions, name, 'dist');
    // The editor lets nobody load code into its processes by their environment.
    copyFileSync(join(__dirname, 'probe.js'), join(this.folder, 'probe.js'));
    for (const program of ['client.js', 'server.js']) {
      const path = join(this.folder, program);
      writeFileSync(path, `require('./probe.js');\n${readFileSync(path, 'utf8')}`);
    }
  }

  /** Collects garbage in a process and asks for its memory. Throws where it does not answer. */
  async ask(part: Part): Promise<Memory> {
    const pid = await this.processOf(part);
    const answer = join(this.folder, `${pid}.json`);
    rmSync(answer, { force: true });
    process.kill(pid, 'SIGUSR2');
    for (const end = Date.now() + longest; !existsSync(answer); await sleep(20)) {
      if (Date.now() > end) throw new Error(`The ${part} does not tell its memory`);
    }
    const { inUse, held } = JSON.parse(readFileSync(answer, 'utf8'));
    return { inUse: inUse / 2 ** 20, held: held / 2 ** 20 };
  }

  private async processOf(part: Part): Promise<number> {
    const all = await processes();
    const hosts = all.filter(({ command }) => command.includes(marks['extension host']));
    // What the server starts is called like it for a moment.
    const server = all.find(
      ({ command, parent }) =>
        command.includes(this.folder) &&
        command.includes(marks['language server']) &&
        hosts.some(({ pid }) => pid === parent),
    );
    if (!server) throw new Error('No language server runs');
    return part === 'language server' ? server.pid : server.parent;
  }
}
