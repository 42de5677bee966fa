import type { Run } from '../lexicon/figures';
import type { Token } from '../scan/tokens';
import type { Stretch } from '../shape';

/** A criterion being read: its text and tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The stretch of a run of tokens; an empty one at the end of the text for a run outside it. */
export function stretchOf({ text, tokens }: Source, { from, to }: Run): Stretch {
  const start = tokens[from]?.start ?? text.length;
  const end = Math.max(start, tokens[to - 1]?.end ?? start);
  return { text: text.slice(start, end), start, end };
}
