/** Writes messages to a stream, each in one piece. */

import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver';
import { bytesOf } from './message-bytes';

/** Where bytes go: a stream of Node is one. */
export interface Sink {
  write(bytes: Uint8Array, written: (error?: Error | null) => void): unknown;
  end(): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
}

/** A writer that keeps the bytes of what is sent again: see `lasting`. */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  private readonly sink: Sink;
  private failures = 0;

  constructor(sink: Sink) {
    super();
    this.sink = sink;
    sink.on('error', (error) => this.fireError(error));
    sink.on('close', () => this.fireClose());
  }

  /** Rejects where the message could not be written. */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.sink.write(bytesOf(message), (error) => {
        if (!error) {
          resolve();
          return;
        }
        this.failures += 1;
        this.fireError(error, message, this.failures);
        reject(error);
      });
    });
  }

  end(): void {
    this.sink.end();
  }
}
