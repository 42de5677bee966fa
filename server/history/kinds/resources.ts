/** What an action costs and who pays: less money is weaker, where a sum can be read. */

import { amountOf, unitOf } from '../../measures/parts/amounts';
import { is as isOf, type MentionOf } from '../../measures/scan/mentions';
import { scan } from '../../measures/scan/scan';
import { tokenise } from '../../measures/scan/tokens';
import { singular } from '../../text/words';
import { byAmount, cameOrWent, type Finder, livingPairs, together, type Verdict } from '../change';
import { saidIn } from '../likeness';
import { saidAnew } from './words';

export const resourceChanges: Finder = function* (versions) {
  const { shown } = versions;
  for (const { before, after, ref } of livingPairs(versions)) {
    const [old, now] = [before.values.resources, after.values.resources];
    const verdict = compared(old, now);
    if (saidIn(old) === saidIn(now) && verdict === 'neither') continue;
    const about = { kind: 'other', ref, subject: ref, field: 'resources' } as const;
    const [was, is] = [old, now].map((text) => (text === undefined ? null : shown(text))) as [
      string | null,
      string | null,
    ];
    const how = { weaker: 'cut', stronger: 'raised', neither: 'said anew' }[verdict];
    const sentence = saidAnew('resources', was, is, how);
    const look = verdict === 'neither' ? 'words' : undefined;
    yield { ...about, verdict, was, is, sentence, look };
  }
};

interface Sum {
  readonly value: number;
  readonly unit: string;
}

function compared(was: string | undefined, is: string | undefined): Verdict {
  const [old, now] = [sumsIn(was), sumsIn(is)];
  if ((was === undefined) !== (is === undefined))
    return old.length + now.length > 0 ? cameOrWent(is !== undefined) : 'neither';
  const isAlike = old.length === now.length && old.every(({ unit }, i) => unit === now[i]?.unit);
  if (!isAlike) return 'neither';
  const verdicts = old.map(({ value }, i) => byAmount(value, now[i]?.value ?? value));
  return together(verdicts);
}

function sumsIn(text: string | undefined): readonly Sum[] {
  const tokens = tokenise(text ?? '');
  const source = { text: text ?? '', tokens };
  return scan(tokens)
    .filter((mention): mention is MentionOf<'amount'> => isOf(mention, 'amount'))
    .map((mention) => ({
      value: amountOf(source, mention).value,
      unit: singular(unitOf(source, mention)?.text.toLowerCase() ?? ''),
    }));
}
