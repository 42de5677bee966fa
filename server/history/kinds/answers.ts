/** What is answered: recommendations that lost their only answer, or got one; sources that came or went. */

import { listed } from '../../checks/support/naming';
import { asksForNothing } from '../../progress/answers';
import {
  type Change,
  cameOrWent,
  type Finder,
  livingPairs,
  quoted,
  refOf,
  thenAndNow,
  type Versions,
} from '../change';
import { paired, saidIn } from '../likeness';
import { answersOf, askedIn, isAnswered, namesOf } from './answered';

export const answerChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  const [was, is] = [answersOf(before), answersOf(after)];
  const told = new Set<string>();
  for (const asked of askedIn(after, before)) {
    const { name, text } = asked;
    const [old, now] = [was.get(name) ?? [], is.get(name) ?? []];
    if (old.length > 0 === now.length > 0) continue;
    // Where another plan answers it, before or now, only what became of the action is told.
    if (isAnswered(asked, before, was) !== old.length > 0) continue;
    if (isAnswered(asked, after, is) !== now.length > 0) continue;
    told.add(name);
    const [one, other] = [old, now].map((all) => listed(all.map((entry) => refOf(entry, shown))));
    yield {
      kind: 'answer',
      verdict: cameOrWent(now.length > 0),
      ref: null,
      subject: `${shown(name)} ${quoted(shown(text))}`,
      field: 'links',
      was: one || null,
      is: other || null,
      sentence:
        now.length > 0
          ? `${other} answers it now; no action did.`
          : `No action answers it any more; ${one} did.`,
    };
  }
  for (const { before: old, after: now, ref } of livingPairs(versions)) {
    const [had, has] = [namesOf(old, before), namesOf(now, after)];
    const gone = had.filter((name) => !has.includes(name) && !told.has(name));
    const come = has.filter((name) => !had.includes(name) && !told.has(name));
    if (gone.length + come.length === 0) continue;
    const words = (names: readonly string[]) => listed(names.map(shown));
    const parts = [
      gone.length > 0 && `no longer answers ${words(gone)}`,
      come.length > 0 && `answers ${words(come)} now`,
    ].filter((part) => part !== false);
    const about = {
      kind: 'answer',
      verdict: 'neither',
      ref,
      subject: ref,
      field: 'links',
    } as const;
    const sides = { was: had.map(shown).join(', '), is: has.map(shown).join(', ') };
    yield { ...about, ...sides, sentence: `It ${parts.join(', and ')}.` };
  }
};

export const sourceChanges: Finder = function* ({ before, after, shown }: Versions) {
  const [old, now] = [before.lists.sources.entries, after.lists.sources.entries];
  const ways = [
    { key: ({ id }: (typeof old)[number]) => id },
    { key: ({ values }: (typeof old)[number]) => saidIn(values.title) || undefined },
  ];
  const { pairs, removed, added } = paired(old, now, ways);
  const oneMore = ({ id, values }: (typeof old)[number], came: boolean): Change => ({
    kind: 'source',
    verdict: asksForNothing(values) ? 'neither' : cameOrWent(came),
    ref: null,
    subject: `Source ${shown(id)}`,
    field: 'sources',
    was: came ? null : shown(values.title ?? id),
    is: came ? shown(values.title ?? id) : null,
    sentence: `It was ${came ? 'added to' : 'taken out of'} the list of sources: ${quoted(shown(values.title ?? id))}.`,
  });
  for (const i of removed) if (old[i]) yield oneMore(old[i], false);
  for (const j of added) if (now[j]) yield oneMore(now[j], true);
  for (const [i, j] of pairs) {
    const [was, is] = [old[i]?.values.recommendations, now[j]?.values.recommendations];
    const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    for (const name of names) {
      const [one, other] = [was?.get(name), is?.get(name)];
      if (saidIn(one) === saidIn(other) && (one === undefined) === (other === undefined)) continue;
      const verdict =
        one !== undefined && other !== undefined ? 'neither' : cameOrWent(other !== undefined);
      const said = quoted(shown(other ?? one ?? ''));
      const sentences = {
        stronger: `The recommendation was added to the list: ${said}.`,
        weaker: `The recommendation was taken out of the list, so nobody will miss an answer to it: ${said}.`,
        neither: `The recommendation was said anew: ${thenAndNow(shown(one ?? ''), shown(other ?? ''))}.`,
      };
      yield {
        kind: 'source',
        verdict,
        ref: null,
        subject: `${shown(now[j]?.id ?? '')}.${shown(name)}`,
        field: 'recommendations',
        was: one === undefined ? null : shown(one),
        is: other === undefined ? null : shown(other),
        sentence: sentences[verdict],
        look: verdict === 'neither' ? 'words' : undefined,
      };
    }
  }
};
