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
import { type Requests, wanting } from './requests';

/** More files than this are not looked at in turn; the one asked about longest ago is told whole. */
const mostFiles = 20;

/** Answers the requests for tokens of one client. */
export function wireSemanticTokens(connection: Connection, requests: Requests): void {
  const { semanticTokens: tokens } = connection.languages;
  const told = new ToldTokens();
  tokens.on(requests.about((snapshot) => told.whole(snapshot)));
  tokens.onRange(
    requests.about(
      wanting('range', (snapshot, { range }: SemanticTokensRangeParams) =>
        semanticTokensIn(snapshot, range),
      ),
    ),
  );
  tokens.onDelta(
    requests.about((snapshot, { previousResultId }: SemanticTokensDeltaParams) =>
      told.changes(snapshot, previousResultId),
    ),
  );
}

/** What the client was told last of each file. */
class ToldTokens {
  private readonly latest = new Map<string, Required<Tokens>>();
  private lastId = 0;

  /** The tokens of a file; they are what changes are counted from next. */
  whole(snapshot: Snapshot): Required<Tokens> {
    const key = uriKey(snapshot.uri);
    this.lastId += 1;
    const now = { resultId: String(this.lastId), ...semanticTokens(snapshot) };
    this.latest.delete(key);
    this.latest.set(key, now);
    const [oldest] = this.latest.keys();
    if (oldest !== undefined && this.latest.size > mostFiles) this.latest.delete(oldest);
    return now;
  }

  /** What has changed since that result; everything, where that was not the last. */
  changes(snapshot: Snapshot, since: string): Tokens | SemanticTokensDelta {
    const before = this.latest.get(uriKey(snapshot.uri));
    const now = this.whole(snapshot);
    if (!before || before.resultId !== since) return now;
    return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
  }
}
