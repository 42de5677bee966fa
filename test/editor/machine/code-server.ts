/** Starts code-server on this machine. */

import { type ChildProcess, type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { InstalledEditor } from './install';
import { processes } from './processes';
import { until } from './until';

const run = promisify(execFile);

/** Settings of the editor: no more of it than an author of plans needs to see. */
const settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // A file that opens late would close the palette while a test types into it.
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'update.showReleaseNotes': false,
};

/** What it is started for. */
interface Use {
  /** An extension to install. */
  readonly vsix?: string;
  /** Whether suites may talk to this machine; then no message pops up. */
  readonly isDriven?: boolean;
}

/** A code-server that runs. */
export class CodeServer {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  private readonly child: ChildProcess;
  private readonly data: string;

  private constructor(child: ChildProcess, data: string, port: string) {
    this.child = child;
    this.data = data;
    this.address = `127.0.0.1:${port}`;
  }

  /** Starts it with its data in the folder `data`. */
  static async start({ node, main }: InstalledEditor, data: string, { vsix, isDriven }: Use) {
    const common = [main, '--server-data-dir', data, '--accept-server-license-terms'];
    if (vsix !== undefined) await run(node, [...common, '--install-extension', vsix]);
    const child = spawn(
      node,
      [
        ...common,
        ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
        ...['--disable-workspace-trust', '--telemetry-level', 'off'],
        ...(isDriven ? ['--enable-smoke-test-driver'] : []),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const server = new CodeServer(child, data, await portOf(child));
    await server.set({});
    return server;
  }

  /** Adds settings to those of every window that is opened from now on. */
  async set(more: Readonly<Record<string, unknown>>): Promise<void> {
    const folder = join(this.data, 'data', 'Machine');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...settings, ...more }));
  }

  /** Forgets what windows have left: texts that were not saved, and what was set in them. */
  async forget(): Promise<void> {
    const user = join(this.data, 'data', 'User');
    for (const name of ['Backups', 'settings.json']) {
      await rm(join(user, name), { recursive: true, force: true });
    }
  }

  /** Ends the extensions of windows that are closed: by themselves they wait for these to come back. */
  async endExtensions(): Promise<void> {
    await until('The extensions of a window never end', async () => {
      const hosts = (await processes()).filter(
        ({ parent, command }) =>
          parent === this.child.pid && command.includes('--type=extensionHost'),
      );
      for (const { pid } of hosts) end(pid);
      return hosts.length === 0 || undefined;
    });
  }

  /** Ends it. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.kill()) await ended;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The port that it says it listens on. */
function portOf({
  stdout,
  stderr,
}: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const hear = (line: string) => {
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port === undefined) said.push(line);
      else resolve(port);
    };
    // What it says later, on what it cannot download, is read and dropped.
    createInterface({ input: stderr }).on('line', hear);
    createInterface({ input: stdout })
      .on('line', hear)
      .on('close', () => reject(new Error(`code-server did not start:\n${said.join('\n')}`)));
  });
}
