/** The language server in a worker of a browser. */

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { connect } from './connection';
import { Life } from './life';

declare const self: DedicatedWorkerGlobalScope;
declare const serverVersion: string;

const life = new Life();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  { messageStrategy: life.messages },
);
connect(connection, { version: serverVersion, life });
