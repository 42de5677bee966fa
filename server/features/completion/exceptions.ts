/** Agreed exceptions: a comment for each problem found on its line, and the day until when it holds. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { isExceptable } from '../../engine/agreed';
import type { Problem } from '../../engine/problem';
import { scopeOf } from '../../plan/exceptions';
import { lineAt } from '../../plan/lines';
import type { Spot } from '../../plan/places';
import type { Candidate, Offer } from './candidate';
import { daysToCome } from './dates';
import type { Scene } from './scene';
import { bareSlot, type Slot } from './slot';
import { blank } from './yaml';

/** In a comment, what an exception may say there. */
export function exceptions(scene: Scene): Offer | undefined {
  const { node, snapshot } = scene;
  const sign = signBefore(scene);
  if (sign === undefined || snapshot.kind === 'config') return undefined;
  const { fragment, offset } = node.spot;
  const { text } = fragment;
  const { end } = lineAt(text, offset);
  const typed = text.slice(sign + 1, offset);
  const day = /^[ \t]*exception[ \t]+[^\s:]+[ \t]+until[ \t]+([^:]*)$/i.exec(typed);
  if (day) {
    const word = { start: offset - (day[1] ?? '').length, end: offset };
    const candidates = daysToCome(scene, day[1] ?? '');
    return { slot: commentSlot(text, offset, word, ''), candidates, follows: true };
  }
  const begun = /^[ \t]*(?:exception[ \t]*)?[^\s:]*$/i.exec(typed);
  if (!begun) return undefined;
  const start = sign + 1 + (/^[ \t]*/.exec(typed)?.[0].length ?? 0);
  const rest = /^[^\s:]*/.exec(text.slice(offset, end))?.[0] ?? '';
  const word = { start, end: offset + rest.length };
  const lead = start === sign + 1 ? ' ' : '';
  const hasReason = /^[^:]*:/.test(text.slice(word.end, end));
  const candidates = problemsAt(scene, node.spot, sign).flatMap((problem) =>
    candidatesFor(problem, hasReason),
  );
  return { slot: commentSlot(text, offset, word, lead), candidates };
}

function candidatesFor({ check, message }: Problem, hasReason: boolean): readonly Candidate[] {
  const label = `exception ${check}`;
  const kind = CompletionItemKind.Snippet;
  if (hasReason) return [{ label, kind, writes: [label], detail: message }];
  return [
    { label, kind, writes: [label, ': ', blank], detail: message },
    {
      label: `${label} until`,
      kind,
      writes: [label, ' until ', blank, ': ', blank],
      detail: message,
    },
  ];
}

/** The offset of the sign that begins the comment of the cursor's line. */
function signBefore({ node }: Scene): number | undefined {
  if (node.on === 'comment') return node.comment.start;
  // In a text of several lines the sign is a part of it.
  if (node.on === 'value' && node.value) return undefined;
  const { fragment, offset } = node.spot;
  const { start } = lineAt(fragment.text, offset);
  const indent = /^[ \t]*#/.exec(fragment.text.slice(start, offset));
  return indent ? start + indent[0].length - 1 : undefined;
}

function commentSlot(source: string, offset: number, word: Slot['word'], lead: string): Slot {
  const slot = bareSlot(source, offset, word, lead, true);
  return { ...slot, write: (text) => ({ ...word, text: lead + text }) };
}

/** One problem of each check that an exception at `comment` would cover, those on its first line before others. */
function problemsAt({ snapshot }: Scene, spot: Spot, comment: number): readonly Problem[] {
  const scope = scopeOf(spot.fragment, comment);
  if (scope === 'nothing') return [];
  const lineOf = (offset: number) => snapshot.places.positionIn(spot.index, offset).line;
  const here = lineOf(spot.offset);
  // What is wider than its fragment is agreed for what is found on the line itself.
  const [first, last] =
    typeof scope === 'string' ? [here, here + 1] : [lineOf(scope.start), lineOf(scope.end)];
  const found = snapshot.verdict.problems.filter(
    ({ start, check }) => start.line >= first && start.line <= last && isExceptable(check),
  );
  return [...new Map(found.map((one) => [one.check, one])).values()];
}
