/** What may be asked when: `initialize` first, nothing after `shutdown` but `exit`. */

import {
  type Connection,
  ErrorCodes,
  Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';
import { tookMessage } from './pause';

/** The method as which a request reaches us that comes at the wrong time. */
const refused = 'golden-thread/refused';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

const notYet: Refusal = {
  code: ErrorCodes.ServerNotInitialized,
  message: 'The server is not initialized yet',
};
const onceMore: Refusal = {
  code: ErrorCodes.InvalidRequest,
  message: 'The server is initialized already',
};
const noMore: Refusal = {
  code: ErrorCodes.InvalidRequest,
  message: 'The server has been shut down',
};

/** One life of the server, from the first message to the last. */
export class Life {
  private stage: 'new' | 'serving' | 'shut down' = 'new';

  /** Lets through what the protocol allows at that moment, and counts it. For `createConnection`. */
  readonly messages: MessageStrategy = {
    handleMessage: (message, next) => {
      tookMessage();
      const refusal = this.refusalOf(message);
      if (!refusal) next(message);
      else if (Message.isRequest(message)) next(asRefused(message, refusal));
    },
  };

  /** Whether the client has asked to end. */
  get isShutDown(): boolean {
    return this.stage === 'shut down';
  }

  /** Answers what is refused. */
  serve(connection: Connection): void {
    connection.onRequest(refused, ({ code, message }: Refusal) => new ResponseError(code, message));
  }

  private refusalOf(message: Message): Refusal | undefined {
    if (!Message.isRequest(message) && !Message.isNotification(message)) return undefined;
    const { method } = message;
    if (method === 'exit') return undefined;
    if (this.stage === 'new') {
      if (method !== 'initialize') return notYet;
      this.stage = 'serving';
    } else if (this.stage === 'shut down') return noMore;
    else if (method === 'initialize') return onceMore;
    else if (method === 'shutdown') this.stage = 'shut down';
    return undefined;
  }
}

function asRefused({ jsonrpc, id }: RequestMessage, params: Refusal): RequestMessage {
  return { jsonrpc, id, method: refused, params };
}
