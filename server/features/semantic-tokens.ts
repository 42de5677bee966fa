/** Semantic tokens: what the words of a plan stand for, and whether a list has them. */

import type { Range, SemanticTokens, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Fragment } from '../plan/document';
import { knownNames } from './semantic-tokens/known-names';
import { type Token, tokenModifiers, tokenTypes } from './semantic-tokens/legend';
import { tokensIn } from './semantic-tokens/tokens';
import type { Snapshot } from './snapshot';

/** The tokens of a whole file, as the protocol packs them. */
export function semanticTokens(snapshot: Snapshot): SemanticTokens {
  return { data: packed(snapshot, 0, snapshot.document.fragments.length - 1) };
}

/** Those of the lines of a range. */
export function semanticTokensIn(snapshot: Snapshot, { start, end }: Range): SemanticTokens {
  const { places } = snapshot;
  const [first, last] = [places.spotAt(start).index, places.spotAt(end).index];
  return { data: packed(snapshot, first, last, [start.line, end.line]) };
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

/** The tokens of some fragments: each counted from the one before it. */
function packed(
  snapshot: Snapshot,
  first: number,
  last: number,
  [from, to]: readonly [number, number] = [0, Number.POSITIVE_INFINITY],
): number[] {
  const known = knownNames(snapshot);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (let index = first; index <= last; index++) {
    const fragment = snapshot.document.fragments[index];
    for (const token of fragment ? tokensIn(fragment, known) : []) {
      for (const piece of fragment ? linesOf(token, fragment) : []) {
        const { start, end } = snapshot.places.rangeIn(index, piece);
        if (start.line < from || start.line > to) continue;
        const isSameLine = start.line === line;
        const type = tokenTypes.indexOf(token.type);
        const modifiers = token.modifier ? 1 << tokenModifiers.indexOf(token.modifier) : 0;
        const column = isSameLine ? start.character - character : start.character;
        data.push(start.line - line, column, end.character - start.character, type, modifiers);
        ({ line, character } = start);
      }
    }
  }
  return data;
}

/** The pieces of a token line by line: few clients take one that goes over several. */
function linesOf(token: Token, { text }: Fragment): readonly { start: number; end: number }[] {
  const words = text.slice(token.start, token.end);
  if (!words.includes('\n')) return [token];
  return [...words.matchAll(/\S[^\r\n]*/g)].map(({ 0: line, index }) => {
    const start = token.start + index;
    return { start, end: start + line.trimEnd().length };
  });
}
