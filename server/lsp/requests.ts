/** Requests about one file: their parameters checked, their answers for the text they were asked of. */

import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import type { Neighbours } from '../features/names/home';
import type { Refused } from '../features/rename';
import type { PlanSnapshot, Snapshot } from '../features/snapshot';
import type { AtParams, FileParams } from '../protocol';
import { isPosition, isRange } from '../workspace/open-documents';
import { logMistake } from './log';
import { pause } from './pause';
import type { Workspace } from './workspace';

/** What requests about a file may hold; the client's word for it is not taken. */
interface CheckedParams extends FileParams {
  readonly position?: Position;
  readonly positions?: readonly Position[];
  readonly range?: { readonly start: Position; readonly end: Position };
}

/** Nobody looks through more results than this. */
const mostFound = 1000;

/** What of a file a feature looks at. */
type Need = 'text' | 'problems';

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** What a feature makes of a file and the request; it may refuse, and say why. */
export type Feature<P, R> = (
  snapshot: Snapshot,
  params: P,
  neighbours: Neighbours,
) => Answer<R> | Promise<Answer<R>>;

type Answer<R> = R | Refused | undefined;

/** Makes handlers of requests out of features. */
export class Requests {
  private readonly connection: Connection;
  private readonly workspace: Workspace;

  constructor(connection: Connection, workspace: Workspace) {
    this.connection = connection;
    this.workspace = workspace;
  }

  /** Answers a request about a position; null where the feature has nothing to say. `needs` as in `about`. */
  at<R>(
    feature: (snapshot: Snapshot, position: Position) => Answer<R> | Promise<Answer<R>>,
    needs: Need = 'text',
  ): Handler<AtParams, R | null> {
    return this.about((snapshot, { position }) => {
      if (!isPosition(position)) throw malformed();
      return feature(snapshot, position);
    }, needs);
  }

  /**
   * Answers a request about a file. Ends in an error where the parameters are wrong, the text is not known,
   * the request was cancelled, or the text changed while the answer was on its way. A feature that looks at
   * problems `needs` them found, which is done in slices before it is asked.
   */
  about<P, R>(feature: Feature<P, R>, needs: Need = 'text'): Handler<CheckedParams & P, R | null> {
    return this.guarded(async (params, token) => {
      checkParams(params);
      const { uri } = params.textDocument;
      const version = this.workspace.open.get(uri)?.version;
      const snapshot = await this.known(uri, token, needs);
      const unchanged = () => {
        if (this.workspace.open.get(uri)?.version === version) return;
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed');
      };
      unchanged();
      const answer = snapshot && (await feature(snapshot, params, this.neighbours(token)));
      unchanged();
      if (isRefused(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
      return answer ?? null;
    });
  }

  /** Answers a search in every file that is known; of very many results the first. */
  search<R>(
    feature: (snapshot: Snapshot, query: string) => readonly R[],
  ): Handler<{ readonly query: string }, R[]> {
    return this.guarded(async ({ query }, token) => {
      const found: R[] = [];
      for await (const snapshot of this.allFiles(token)) {
        for (const one of feature(snapshot, String(query))) found.push(one);
        if (found.length > mostFound) break;
      }
      return found.slice(0, mostFound);
    });
  }

  /** Answers a request about every file that is known; `needs` as in `about`. */
  everywhere<R>(
    feature: (snapshot: Snapshot) => readonly R[],
    needs: Need = 'text',
  ): Handler<unknown, R[]> {
    return this.guarded(async (_params, token) => {
      const found: R[] = [];
      for await (const snapshot of this.allFiles(token, needs)) {
        for (const one of feature(snapshot)) found.push(one);
      }
      return found;
    });
  }

  /** The newest snapshot of each file whose text is known. */
  private async *allFiles(
    token: CancellationToken,
    needs: Need = 'text',
  ): AsyncGenerator<Snapshot> {
    for (const uri of await this.workspace.allFiles()) {
      // A keystroke must not wait for a hundred plans.
      await pause();
      const isLost = this.workspace.open.trouble(uri) !== undefined;
      const snapshot = isLost ? undefined : await this.known(uri, token, needs);
      if (snapshot) yield snapshot;
    }
  }

  /** The plans for which a configuration counts; an error answer where the text of one is not known. */
  private neighbours(token: CancellationToken): Neighbours {
    return async ({ uri: config }) => {
      const plans: PlanSnapshot[] = [];
      for (const uri of await this.workspace.plansUnder(config)) {
        await pause();
        const snapshot = await this.newest(uri, token);
        if (snapshot?.kind === 'plan') plans.push(snapshot);
      }
      return plans;
    };
  }

  /**
   * Answers a request for the rest of something that was sent before; `fileOf` tells of which file it is.
   * What is of no file that is known comes back as it is.
   */
  resolving<T>(
    fileOf: (item: T) => string | undefined,
    feature: (snapshot: Snapshot, item: T, neighbours: Neighbours) => T | Promise<T>,
  ): Handler<T, T> {
    return this.guarded(async (item, token) => {
      const uri = fileOf(item);
      const snapshot = uri === undefined ? undefined : await this.newest(uri, token);
      return snapshot ? await feature(snapshot, item, this.neighbours(token)) : item;
    });
  }

  /** The newest snapshot of a file; an error answer where its text is not known. */
  newest(uri: string, token: CancellationToken): Promise<Snapshot | undefined> {
    return this.known(uri, token, 'text');
  }

  /** The same, judged. */
  judged(uri: string, token: CancellationToken): Promise<Snapshot | undefined> {
    return this.known(uri, token, 'problems');
  }

  private async known(
    uri: string,
    token: CancellationToken,
    needs: Need,
  ): Promise<Snapshot | undefined> {
    const trouble = this.workspace.open.trouble(uri);
    if (trouble) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        `The text of ${uri} is not known: ${trouble}`,
      );
    }
    const snapshot = await (needs === 'problems'
      ? this.workspace.judgedSnapshotOf(uri)
      : this.workspace.readSnapshotOf(uri));
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
    }
    return snapshot;
  }

  /** A handler whose mistakes become error answers and lines of the log. */
  guarded<P, R>(handler: Handler<P, R>): Handler<P, R> {
    return async (params, token) => {
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        logMistake(this.connection, 'A request failed', error);
        throw mistake(error);
      }
    };
  }
}

/** A feature of requests that must hold a position, or a range. */
export function wanting<P, R>(what: 'position' | 'range', feature: Feature<P, R>): Feature<P, R> {
  return (snapshot, params, neighbours) => {
    const { [what]: place }: CheckedParams = Object(params);
    if (place === undefined) throw malformed();
    return feature(snapshot, params, neighbours);
  };
}

function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** The answer to a request that a mistake of ours ended. */
function mistake(error: unknown): ResponseError<void> {
  const message = error instanceof Error ? error.message : String(error);
  return new ResponseError(ErrorCodes.InternalError, message);
}

/** Throws an error answer for parameters that no client should send. */
export function checkParams(params: Partial<CheckedParams> | undefined): void {
  const { textDocument, position, positions = [], range } = params ?? {};
  const isBad =
    typeof textDocument?.uri !== 'string' ||
    (position !== undefined && !isPosition(position)) ||
    !Array.isArray(positions) ||
    !positions.every(isPosition) ||
    (range !== undefined && !isRange(range));
  if (isBad) throw malformed();
}

/** The error answer for parameters that no client should send. */
export function malformed(): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, 'These parameters are malformed');
}
