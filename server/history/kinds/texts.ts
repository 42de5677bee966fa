/** Lists of texts: what is promised to people, one more or one less. */

import { type Change, cameOrWent, quoted, thenAndNow, type Verdict } from '../change';
import { likeness, paired, saidIn, type Way } from '../likeness';
import { rebounded } from './bounds';

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
    const [old, now] = [before[i] ?? '', after[j] ?? ''];
    const bound = rebounded(old, now);
    if (!bound && saidIn(old) === saidIn(now)) continue;
    const verdict = bound?.verdict ?? 'neither';
    const [was, is] = [shown(old), shown(now)];
    const sentence = bound
      ? `In ${article(name)} ${bound.words}: ${thenAndNow(was, is)}.`
      : `${one} was said anew: ${thenAndNow(was, is)}.`;
    yield {
      ...change(verdict, was, is, sentence),
      look: verdict === 'neither' ? 'words' : undefined,
    };
  }
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
