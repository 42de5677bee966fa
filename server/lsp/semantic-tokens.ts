/** Semantic tokens: whole, by range, or what has changed since the client was last told. */

import type {
  Connection,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  SemanticTokens as Tokens,
} from 'vscode-languageserver';
import { semanticTokens, semanticTokensIn, tokenEdits } from '../features/semantic-tokens';
import type { Snapshot } from '../features/snapshot';
import { uriKey } from '../workspace/uris';
import type { ClientSupport } from './client-support';
import { Refresh } from './refresh';
import type { Requests } from './requests';

/** More files than this are not looked at in turn; the one asked about longest ago is told whole. */
const mostFiles = 20;

/** Answers the requests for tokens of one client. */
export class SemanticTokens {
  private readonly client: ClientSupport;
  private readonly refresh: Refresh;
  private readonly told = new Map<string, Required<Tokens>>();
  private lastId = 0;

  constructor(connection: Connection, client: ClientSupport, requests: Requests) {
    this.client = client;
    const { semanticTokens: tokens } = connection.languages;
    this.refresh = new Refresh(connection, 'semantic tokens', () => tokens.refresh());
    tokens.on(requests.about((snapshot) => this.tell(snapshot)));
    tokens.onRange(
      requests.about((snapshot, { range }: SemanticTokensRangeParams) =>
        semanticTokensIn(snapshot, range),
      ),
    );
    tokens.onDelta(
      requests.about((snapshot, { previousResultId }: SemanticTokensDeltaParams) =>
        this.tellChanges(snapshot, previousResultId),
      ),
    );
  }

  /** Names are known, or not, by other lists than before. */
  renew(): void {
    if (this.client.refreshesTokens) this.refresh.ask();
  }

  private tellChanges(snapshot: Snapshot, since: string): Tokens | SemanticTokensDelta {
    const before = this.told.get(uriKey(snapshot.uri));
    const now = this.tell(snapshot);
    if (!before || before.resultId !== since) return now;
    return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
  }

  private tell(snapshot: Snapshot): Required<Tokens> {
    const key = uriKey(snapshot.uri);
    this.lastId += 1;
    const now = { resultId: String(this.lastId), ...semanticTokens(snapshot) };
    this.told.delete(key);
    this.told.set(key, now);
    const [oldest] = this.told.keys();
    if (oldest !== undefined && this.told.size > mostFiles) this.told.delete(oldest);
    return now;
  }
}
