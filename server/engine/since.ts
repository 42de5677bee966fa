/** Which problems of a file a change of it brought, or touched. */

import { internalError } from '../checks/support/internal-error';
import type { Fragment, PlanDocument } from '../plan/document';
import { fragmentAt, startsOf } from '../plan/starts';
import { alikeKey, type Identity, identitiesOf } from './identity';
import type { Problem } from './problem';
import type { Verdict } from './problems';

type Told = Pick<Verdict, 'plan' | 'problems'>;

/**
 * The problems of `now` that matter to whoever changed the file, in order of place: all in an action whose
 * text the file did not have before, wherever in it that stood, and elsewhere those that it did not have.
 * What broke in judging is always among them.
 */
export function problemsSince(now: Told, before: Told): readonly Problem[] {
  const isChanged = changedPlaces(now.plan.document, before.plan.document);
  const elsewhere = now.problems.filter((problem) => !isChanged(problem));
  const known = new Set(identitiesOf(before.problems, before.plan).map(keyOf));
  const identities = identitiesOf(elsewhere, now.plan).map(keyOf);
  const old = new Set(elsewhere.filter((_, i) => known.has(identities[i] ?? '')));
  return now.problems.filter((problem) => !old.has(problem) || problem.check === internalError.id);
}

function keyOf(identity: Identity): string {
  return `${alikeKey(identity)} ${identity.ordinal}`;
}

/** Whether a problem stands in an action that another document does not have. */
function changedPlaces(
  now: PlanDocument,
  before: PlanDocument,
): (problem: Pick<Problem, 'start'>) => boolean {
  const known = new Set(piecesOf(before).filter(isEntry).map(plainText));
  const pieces = piecesOf(now);
  const { lines } = startsOf(pieces);
  const changed = pieces.map((piece) => isEntry(piece) && !known.has(plainText(piece)));
  return ({ start }) => changed[fragmentAt(lines, start.line)] ?? false;
}

/** The actions apart, also where anchors made the file be read whole. */
function piecesOf({ cut, fragments }: PlanDocument): readonly Fragment[] {
  return cut ?? fragments;
}

/** Of a file that cannot be cut, nobody knows which action is another. */
function isEntry({ kind }: Fragment): boolean {
  return kind === 'action' || kind === 'whole';
}

/** Line endings are git's matter, and what follows the last line belongs to the place, not to the action. */
function plainText({ text }: Fragment): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}
