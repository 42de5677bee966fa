import type { Judged } from './judge/judge';
import type { VagueReason } from './lexicon/reasons';
import { REASONS } from './lexicon/reasons';
import { type Source, stretchOf } from './parts/source';
import { RULES } from './rules';
import { is, type Mention } from './scan/mentions';
import type { VagueWord } from './shape';

/** The words that nobody could check, and why; a direction only where nothing measures it. */
export function vagueWords(source: Source, clauses: readonly Judged[]): VagueWord[] {
  const words: VagueWord[] = [];
  for (const { mentions, findings } of clauses) {
    const isMeasured = findings.some(({ rule }) => RULES[rule].grade === 'measurable');
    for (const mention of mentions) {
      const reason = reasonOf(mention, isMeasured);
      if (reason !== undefined) {
        const { text, start, end } = stretchOf(source, mention);
        words.push({ text, start, end, kind: reason, reason: REASONS[reason] });
      }
    }
  }
  return words;
}

function reasonOf(mention: Mention, isMeasured: boolean): VagueReason | undefined {
  if (is(mention, 'vague')) {
    return mention.sense.reason;
  }
  return is(mention, 'change') && !isMeasured ? 'direction' : undefined;
}
