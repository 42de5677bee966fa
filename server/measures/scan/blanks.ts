import { BLANKS } from '../lexicon/names';
import type { Mention } from './mentions';
import { at, type Token } from './tokens';

const REPEATED = /^(?:X{2,}|Y{2,}|Z{2,}|N{2,}|xx+|TBC|TBD|TBA|tbc|tbd|tba)$/;
const IN_A_DATE = /^(?:Q[XYN]|FY\d?[XY]{1,2}|20[XY]{2}|20\d[XY]|\d?X+)$/;

/** What is still to be filled in: 'XX%', 'QX FY2X', '[number]', 'TBC', '___'. */
export function blankAt(tokens: readonly Token[], from: number): Mention | undefined {
  const token = at(tokens, from);
  if (token.kind === 'word' && !BLANKS.has(token.key)) {
    return undefined;
  }
  const after = at(tokens, from + 1);
  const sense = { kind: 'vague', reason: 'blank' } as const;
  if (REPEATED.test(token.raw) || IN_A_DATE.test(token.raw)) {
    return { from, to: after.raw === '%' ? from + 2 : from + 1, sense };
  }
  const isLetter = /^[XYNxyn?#_]$/.test(token.raw) && after.raw === '%' && after.glued;
  const isLine = token.raw === '_' && after.raw === '_';
  if (isLetter || isLine) {
    return { from, to: from + 2, sense };
  }
  const isInsert =
    token.raw === '[' && /^(?:insert|number|date|x+|n|tbc|amount|name)$/.test(after.key);
  return isInsert ? { from, to: from + 2, sense } : undefined;
}
