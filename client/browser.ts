/** The extension in a browser's editor without a machine behind it: the server runs in a worker. */

import { type ExtensionContext, Uri } from 'vscode';
import type { GoldenThread } from './golden-thread';
import { start } from './start';
import type { ServerWorker } from './worker';

let running: GoldenThread | undefined;

/**
 * Called by the editor when a plan is opened, or a folder with one. What it gives is for our own tests, which
 * cannot see a view otherwise; it is no promise to other extensions.
 */
export function activate(context: ExtensionContext): GoldenThread {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
  let worker: ServerWorker | undefined;
  const started = start(context, async (...what) => {
    const { ServerWorker } = await import('./worker.js');
    worker = worker ?? new ServerWorker(script);
    return worker.client(...what);
  });
  running = started;
  context.subscriptions.push(started, { dispose: () => worker?.end() });
  return started;
}

/** Called by the editor before it ends; it waits for the server to end in order. */
export async function deactivate(): Promise<void> {
  await running?.server.stop();
}
