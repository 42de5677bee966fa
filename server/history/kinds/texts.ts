/** Lists of texts: what is promised to people, one more or one less. */

import { type Change, cameOrWent, quoted, type Verdict } from '../change';
import { likeness, paired, saidIn, type Way } from '../likeness';

const ways: readonly Way<string>[] = [
  { key: (text) => saidIn(text) || text },
  { alike: likeness, least: 0.5 },
];

/** The changes of a list of texts; `name` is what one of them is called. */
export function* textChanges(
  before: readonly string[],
  after: readonly string[],
  name: string,
  about: Pick<Change, 'kind' | 'ref' | 'subject' | 'field'>,
  shown: (text: string) => string,
): Generator<Change> {
  const { pairs, removed, added } = paired(before, after, ways);
  const change = (
    verdict: Verdict,
    was: string | null,
    is: string | null,
    sentence: string,
  ): Change => ({ ...about, verdict, was, is, sentence });
  const one = capital(article(name));
  for (const i of removed) {
    const was = shown(before[i] ?? '');
    yield change(cameOrWent(false), was, null, `${one} was taken out: ${quoted(was)}.`);
  }
  for (const j of added) {
    const is = shown(after[j] ?? '');
    yield change(cameOrWent(true), null, is, `${one} was added: ${quoted(is)}.`);
  }
  for (const [i, j] of pairs) {
    if (saidIn(before[i]) === saidIn(after[j])) continue;
    const [was, is] = [shown(before[i] ?? ''), shown(after[j] ?? '')];
    yield change(
      'neither',
      was,
      is,
      `${one} was said anew: now ${quoted(is)}, before ${quoted(was)}.`,
    );
  }
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
