/** The tokens of a fragment, kept with it for as long as they would come out the same. */

import { checks } from '../../checks';
import type { Fragment } from '../../plan/document';
import { exceptionsOf } from '../../plan/exceptions';
import { impacts, statuses } from '../../plan/schema/vocabularies';
import { readDate } from '../../text/dates';
import type { NameList } from '../names/name';
import { namesIn, type Occurrence } from '../names/occurrences';
import { type Visit, walk } from '../tree-walk';
import { criteriaTokens } from './criteria';
import { decidingLists, isKnown, type KnownNames } from './known-names';
import type { Token, TokenType } from './legend';

interface Kept {
  readonly tokens: readonly Token[];
  readonly kind: KnownNames['kind'];
  readonly lists: readonly unknown[];
  /** The refs that it names, with whether there were such actions. */
  readonly refs: readonly (readonly [ref: string, isKnown: boolean])[];
}

const kept = new WeakMap<Fragment, Kept>();

/** The tokens of a fragment in order and apart; the same ones while the names in it are known as before. */
export function tokensIn(fragment: Fragment, known: KnownNames): readonly Token[] {
  const before = kept.get(fragment);
  const lists = decidingLists(known);
  const isSame =
    before &&
    before.kind === known.kind &&
    before.lists.every((list, i) => list === lists[i]) &&
    before.refs.every(([ref, was]) => known.refs.has(ref) === was);
  if (isSame) return before.tokens;
  const { sources, officers } = known.lists;
  const { all } = namesIn(fragment, { kind: known.kind, sources, officers });
  const refs = all
    .filter(({ name, as }) => name.list === 'actions' && as !== 'definition')
    .map(({ name: { id } }) => [id, known.refs.has(id)] as const);
  const tokens = inOrder([
    ...all.flatMap((one) => nameToken(one, known)),
    ...valueTokens(fragment, known.kind),
    ...(known.kind === 'plan' ? criteriaTokens(fragment, known.lists) : []),
    ...exceptionTokens(fragment),
  ]);
  // Never `known` itself: every fragment would hold on to the refs of its own time.
  kept.set(fragment, { tokens, kind: known.kind, lists, refs });
  return tokens;
}

/** Of those that meet, the first and longest. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((token) => {
    const isApart = token.start >= end && token.end > token.start;
    if (isApart) end = token.end;
    return isApart;
  });
}

const types: Readonly<Record<NameList, TokenType>> = {
  sources: 'source',
  recommendations: 'recommendation',
  officers: 'officer',
  boards: 'board',
  stages: 'stage',
  priorities: 'priority',
  actions: 'ref',
  measures: 'measure',
};

function nameToken({ name, as, start, end }: Occurrence, known: KnownNames): readonly Token[] {
  const token = { start, end, type: types[name.list] };
  if (as === 'definition') return [{ ...token, modifier: 'declaration' }];
  if (isKnown(name, known)) return [token];
  return as === 'use' ? [{ ...token, modifier: 'unknown' }] : [];
}

/** Dates, and the words of delivery and impact. */
function valueTokens(fragment: Fragment, kind: KnownNames['kind']): readonly Token[] {
  const found: Token[] = [];
  walk(fragment, kind, (visit) => {
    const token = visit.on === 'key' ? ratingToken(visit) : dateToken(visit);
    if (token) found.push(token);
  });
  return found;
}

const ratings: ReadonlyMap<unknown, readonly string[]> = new Map<unknown, readonly string[]>([
  ['status', statuses],
  ['impact', impacts],
]);

function ratingToken({ path, pair }: Visit & { on: 'key' }): Token | undefined {
  const type = path.at(-1);
  const { value } = pair;
  if (value?.kind !== 'scalar' || (type !== 'status' && type !== 'impact')) return undefined;
  const { start, end } = value;
  return ratings.get(type)?.includes(value.value) ? { start, end, type } : undefined;
}

function dateToken({ node, shape }: Visit & { on: 'text' }): Token | undefined {
  const kind = shape.text?.kind;
  if (node.kind !== 'scalar' || (kind !== 'date' && kind !== 'deadline')) return undefined;
  const { start, end, value } = node;
  const isDate = readDate(value).kind === 'date' || value.trim().toLowerCase() === 'ongoing';
  return isDate ? { start, end, type: 'date' } : undefined;
}

const checkIds: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/** The checks that are excepted, and until when. */
function exceptionTokens(fragment: Fragment): readonly Token[] {
  return exceptionsOf(fragment).flatMap(({ start: from, check, until, untilText = '' }) => {
    const start = fragment.text.indexOf(check, from);
    const end = start + check.length;
    const type = 'check' as const;
    const token: Token = checkIds.has(check)
      ? { start, end, type }
      : { start, end, type, modifier: 'unknown' };
    if (until === undefined) return [token];
    const day = fragment.text.indexOf(untilText, end);
    return [token, { start: day, end: day + untilText.length, type: 'date' }];
  });
}
