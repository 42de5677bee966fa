/** Fields of which no more is told than that they say something else. */

import { listed } from '../../checks/support/naming';
import { type Change, quoted, type Side, type Versions } from '../change';
import { meaningOf } from '../meaning';
import { isMany, nounOf, valueWords, yesOrNo } from './words';

/** That fields say something else, without a word on what that means. */
export function* fieldChanges(
  before: object,
  after: object,
  about: Pick<Change, 'kind' | 'ref' | 'subject'>,
  told: ReadonlySet<string>,
  { before: old, after: now, shown }: Versions,
): Generator<Change> {
  const [had, has] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const field of fields) {
    const [one, other] = [had?.[field], has?.[field]];
    if (told.has(field) || meaningOf(one) === meaningOf(other)) continue;
    const [was, is] = [valueWords(one, field, old.lists), valueWords(other, field, now.lists)].map(
      (words) => (words === null ? null : shown(words)),
    ) as [string | null, string | null];
    const [isSo, isNoMore] = yesOrNo[field] ?? [];
    const noun = nounOf(field);
    const sentence =
      (other === true ? isSo : isNoMore) ??
      inList(textsIn(one, field, old), textsIn(other, field, now), noun, shown) ??
      `Its ${noun} ${became(one, other, was, is, isMany(noun))}.`;
    yield { ...about, verdict: 'neither', field, was, is, sentence };
  }
}

/** "Its members: 'A' was taken out; 'B' came in." Undefined where either is no list of texts. */
function inList(
  had: readonly string[] | undefined,
  has: readonly string[] | undefined,
  noun: string,
  shown: Versions['shown'],
): string | undefined {
  if (!had || !has) return undefined;
  const gone = had.filter((each) => !has.includes(each));
  const come = has.filter((each) => !had.includes(each));
  const words = (all: readonly string[]) => listed(all.map((each) => quoted(shown(each))));
  const parts = [
    gone.length > 0 && `${words(gone)} ${gone.length > 1 ? 'were' : 'was'} taken out`,
    come.length > 0 && `${words(come)} came in`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : `Its ${noun}: ${parts.join('; ')}.`;
}

function textsIn(value: unknown, field: string, { lists }: Side): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value.map((each) => valueWords(each, field, lists) ?? '')
    : undefined;
}

function became(
  before: unknown,
  after: unknown,
  was: string | null,
  is: string | null,
  many: boolean,
): string {
  if (before === undefined) return `came in${is === null ? '' : `: ${quoted(is)}`}`;
  if (after === undefined)
    return `${many ? 'were' : 'was'} taken out${was === null ? '' : `: ${quoted(was)}`}`;
  return was === null || is === null ? 'changed' : `changed from ${quoted(was)} to ${quoted(is)}`;
}
