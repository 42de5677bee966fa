/** The language server on Node: over standard input and output, or over the channel of a parent process. */

import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
} from 'vscode-languageserver/node';
import { leadsOutOfRepository } from '../node/bounds';
import { diskFiles } from '../node/files';
import { findPlans } from '../node/find-plans';
import { gitHistory } from '../node/plan-history';
import { version } from '../node/version';
import type { SearchableFiles } from '../workspace/folders';
import { isConfigUri, uriKey } from '../workspace/uris';
import { connect } from './connection';
import { Framing } from './framing';
import type { CommittedFiles, Host } from './host';
import { Life } from './life';
import { StreamWriter } from './message-writer';

/** Serves the client on standard input and output until it ends or goes. */
export function serveStdio(): void {
  const { stdin, stdout } = process;
  const life = new Life();
  const end = () => process.exit(life.isShutDown ? 0 : 1);
  // Before anybody tries to tell the client that it cannot be told anything.
  stdout.once('error', () => {
    process.stderr.write('golden-thread lsp: nobody reads the answers any more\n', end);
  });
  const framing = new Framing();
  stdin.on('data', (bytes: Uint8Array) => {
    const wrong = framing.take(bytes);
    if (wrong === undefined) return;
    process.stderr.write(`golden-thread lsp: ${wrong}, so what follows cannot be read\n`, () =>
      process.exit(1),
    );
    stdin.pause();
  });
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(stdin),
    new StreamWriter(stdout),
    { messageStrategy: life.messages },
  );
  stdin.once('close', end);
  connect(connection, nodeHost(life));
}

/** Serves the client that the command line names: `--stdio`, or another way that the library knows. */
export function serveByArguments(): void {
  if (process.argv.includes('--stdio')) {
    serveStdio();
    return;
  }
  const life = new Life();
  const options = { messageStrategy: life.messages };
  connect(createConnection(ProposedFeatures.all, options), nodeHost(life));
}

function nodeHost(life: Life): Host {
  // Left alone, V8 lets young objects take up to 48 MB more, and old ones four times what is in use, before
  // it looks for what can go. Judging a keystroke leaves little behind.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
  // It also goes on compiling for thousands of keystrokes, which takes an author who types more than it gives.
  const isBefore12 = Number.parseInt(process.versions.v8, 10) < 12;
  setFlagsFromString(
    isBefore12 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=20000',
  );
  return { version: version(), ...machine, life };
}

/** The disk, by `file:` URI; a URI that can name no file of this machine is a file that is missing. */
const filesByUri: SearchableFiles = {
  async readText(uri) {
    const path = pathOf(uri);
    if (path === undefined) return { failure: 'missing' };
    // What is not open was named by nobody.
    if (isConfigUri(uri) && (await leadsOutOfRepository(path))) return { failure: 'away' };
    return await diskFiles.readText(path);
  },
  async exists(uri) {
    const path = pathOf(uri);
    return path !== undefined && (await diskFiles.exists(path));
  },
  async lacks(uri, root) {
    const [path, top] = [pathOf(uri), pathOf(root)];
    return path !== undefined && top !== undefined && (await diskFiles.lacks(path, top));
  },
  async list(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : await diskFiles.list(path);
  },
  async plansIn(folder, leftOut) {
    const path = pathOf(folder);
    if (path === undefined) return [];
    const { files } = await findPlans(['.'], path, {
      entry: (at, isFolder) => leftOut.entry(uriOf(at), isFolder),
      plan: (at) => leftOut.plan(uriOf(at)),
      folder: (at) => leftOut.folder(uriOf(at)),
    });
    return files.map(({ absolute }) => uriOf(absolute));
  },
};

/** What git holds of the disk. */
const committedByUri: CommittedFiles = {
  async head(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : await gitHistory.head(path);
  },
  async history(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : await gitHistory.read(path);
  },
};

/** What this machine has. */
export const machine: Pick<Host, 'disk' | 'committed' | 'word'> = {
  disk: filesByUri,
  committed: committedByUri,
  word: {
    report: async () => (await import('../reports/docx/to-docx.js')).toDocx,
    document: async () => (await import('../exchange/write/docx/to-docx.js')).toDocx,
  },
};

function uriOf(path: string): string {
  return uriKey(pathToFileURL(path).href);
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    // Such as a host name where the system has no shares.
    return undefined;
  }
}
