/** The extension in the desktop's editor, and in a remote one: the server runs in a process of its own. */

import type { ExtensionContext } from 'vscode';
import type { GoldenThread } from './golden-thread';
import { start } from './start';

let running: GoldenThread | undefined;

/**
 * Called by the editor when a plan is opened, or a folder with one. What it gives is for our own tests, which
 * cannot see a view otherwise; it is no promise to other extensions.
 */
export function activate(context: ExtensionContext): GoldenThread {
  const module = context.asAbsolutePath('dist/server.js');
  const started = start(context, async (...what) => {
    const { nodeClient } = await import('./node-client.js');
    return nodeClient(module, ...what);
  });
  running = started;
  context.subscriptions.push(started);
  return started;
}

/** Called by the editor before it ends; it waits for the server to end in order. */
export async function deactivate(): Promise<void> {
  await running?.server.stop();
}
