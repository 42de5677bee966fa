/** The compiled server in this process, for tests that are about what it says and not about a process. */

import { PassThrough, type Writable } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
} from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { connect } from '../../server/lsp/connection';
import { Life } from '../../server/lsp/life';
import { StreamWriter } from '../../server/lsp/message-writer';
import { machine } from '../../server/lsp/node';
import { version } from '../../server/node/version';
import type { RunningServer } from './server-process';

/** Starts a server to which messages go as bytes, as they would to a process. */
export function startHere(): RunningServer & { readonly input: Writable } {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const writer = new StreamMessageWriter(toServer);
  const life = new Life();
  let isOver = false;
  const ended = new Promise<number>((resolve) => {
    const exit = (code: number) => {
      isOver = true;
      resolve(code);
    };
    const input = new StreamMessageReader(toServer);
    const output = new StreamWriter(toClient);
    const connection = createConnection(
      (logger) =>
        createProtocolConnection(input, output, logger, { messageStrategy: life.messages }),
      { initialize: () => undefined, shutdownReceived: false, exit },
      ProposedFeatures.all,
    );
    connect(connection, { version: version(), ...machine, life });
  });
  const kill = async () => {
    if (!isOver) await writer.write({ jsonrpc: '2.0', method: 'exit' } as object as never);
    return await ended;
  };
  const reader = new StreamMessageReader(toClient);
  return { input: toServer, reader, writer, child: undefined, ended, kill };
}
