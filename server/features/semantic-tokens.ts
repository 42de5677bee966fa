/** Semantic tokens: what the words of a plan stand for, and whether a list has them. */

import type { Range, SemanticTokens, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { PositionEncoding } from '../text/columns';
import { type KnownNames, knownNames } from './semantic-tokens/known-names';
import { type Token, tokenModifiers, tokenTypes } from './semantic-tokens/legend';
import { tokensIn } from './semantic-tokens/tokens';
import type { Snapshot } from './snapshot';

/** The tokens of a whole file, as the protocol packs them: each counted from the one before it. */
export function semanticTokens(snapshot: Snapshot): SemanticTokens {
  const known = knownNames(snapshot);
  const data: number[] = [];
  let line = 0;
  for (const index of snapshot.document.fragments.keys()) {
    const { packed, lastLine } = packedAt(snapshot, index, known);
    const [down] = packed;
    if (down === undefined) continue;
    // A fragment begins a line, so that only its first token depends on what stands before it.
    const first = snapshot.places.positionIn(index, 0).line;
    data.push(first + down - line);
    for (let i = 1; i < packed.length; i++) data.push(packed[i] ?? 0);
    line = first + lastLine;
  }
  return { data };
}

/** Those of the lines of a range. */
export function semanticTokensIn(snapshot: Snapshot, { start, end }: Range): SemanticTokens {
  const { places } = snapshot;
  const known = knownNames(snapshot);
  const packing = new Packing();
  const last = places.spotAt(end).index;
  for (let index = places.spotAt(start).index; index <= last; index++) {
    for (const [range, token] of placed(snapshot, index, tokensAt(snapshot, index, known))) {
      const { line } = range.start;
      if (line >= start.line && line <= end.line) packing.add(range, token);
    }
  }
  return { data: packing.data };
}

/** What turns one packed list into another: at most one edit. */
export function tokenEdits(
  before: readonly number[],
  now: readonly number[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === now.at(-1 - same)) same++;
  const deleteCount = before.length - same - start;
  const data = now.slice(start, now.length - same);
  return deleteCount + data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** The tokens of one fragment, packed as if the file began there. */
interface FragmentTokens {
  readonly encoding: PositionEncoding;
  readonly packed: readonly number[];
  /** The line of the last one. */
  readonly lastLine: number;
}

const kept = new WeakMap<readonly Token[], FragmentTokens>();

function packedAt(snapshot: Snapshot, index: number, known: KnownNames): FragmentTokens {
  const { places } = snapshot;
  const tokens = tokensAt(snapshot, index, known);
  const before = kept.get(tokens);
  if (before?.encoding === places.encoding) return before;
  const packing = new Packing(places.positionIn(index, 0).line);
  for (const [range, token] of placed(snapshot, index, tokens)) packing.add(range, token);
  const { data: packed, lines: lastLine } = packing;
  const made = { encoding: places.encoding, packed, lastLine };
  kept.set(tokens, made);
  return made;
}

function tokensAt({ document }: Snapshot, index: number, known: KnownNames): readonly Token[] {
  const fragment = document.fragments[index];
  return fragment ? tokensIn(fragment, known) : [];
}

/** Tokens with their places, line by line: few clients take one that goes over several. */
function* placed(
  { places, document }: Snapshot,
  index: number,
  tokens: readonly Token[],
): Generator<readonly [Range, Token]> {
  const { text = '' } = document.fragments[index] ?? {};
  for (const token of tokens) {
    for (const line of linesOf(token, text)) yield [places.rangeIn(index, line), token];
  }
}

/** Tokens that are packed one by one, in order. */
class Packing {
  readonly data: number[] = [];
  private readonly first: number;
  private line: number;
  private character = 0;

  /** Counts from the line `first`. */
  constructor(first = 0) {
    this.first = first;
    this.line = first;
  }

  /** How many lines below the first the last token is. */
  get lines(): number {
    return this.line - this.first;
  }

  add({ start, end }: Range, { type, modifier }: Token): void {
    const { line, character } = start;
    const column = line === this.line ? character - this.character : character;
    const bits = modifier ? 1 << tokenModifiers.indexOf(modifier) : 0;
    const length = end.character - character;
    this.data.push(line - this.line, column, length, tokenTypes.indexOf(type), bits);
    this.line = line;
    this.character = character;
  }
}

function linesOf(token: Token, text: string): readonly { start: number; end: number }[] {
  const words = text.slice(token.start, token.end);
  if (!words.includes('\n')) return [token];
  return [...words.matchAll(/\S[^\r\n]*/g)].map(({ 0: line, index }) => {
    const start = token.start + index;
    return { start, end: start + line.trimEnd().length };
  });
}
