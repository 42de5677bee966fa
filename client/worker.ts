/** The server in a worker, made to end as a process does. */

import { type LogOutputChannel, type Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientNames, clientOptions, silenced } from './client-options';

/** Runs the server's script, once at a time. */
export class ServerWorker {
  private readonly script: Uri;
  private url: string | undefined;
  private worker: Worker | undefined;

  constructor(script: Uri) {
    this.script = script;
  }

  /** A client, not yet started, which starts the server. */
  client(log: LogOutputChannel, died: () => void): LanguageClient {
    const options = clientOptions(log, died);
    return silenced(new LanguageClient(...clientNames, () => this.start(), options));
  }

  /** Starts the server; one that ran before is ended, whether or not it still answers. */
  private async start(): Promise<MessageTransports> {
    this.end();
    this.url ??= await copied(this.script);
    const worker = new Worker(this.url);
    this.worker = worker;
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  end(): void {
    this.worker?.terminate();
  }
}

/** A copy beside the editor: a browser runs no script in a worker that lies elsewhere, as extensions do. */
async function copied(script: Uri): Promise<string> {
  const code = new TextDecoder().decode(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/**
 * An error that nobody caught in the worker, or a script that cannot be loaded, ends it: a worker that lives
 * on and never answers would look like a plan without problems.
 */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => {
      worker.terminate();
      this.fireClose();
    });
  }
}
