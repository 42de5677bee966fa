/** The client of a server in a process of its own. */

import type { LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientNames, clientOptions, silenced } from './client-options';

/** A client, not yet started; `module` is the server's script. */
export function nodeClient(
  module: string,
  log: LogOutputChannel,
  died: () => void,
): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  return silenced(new LanguageClient(...clientNames, server, clientOptions(log, died)));
}
