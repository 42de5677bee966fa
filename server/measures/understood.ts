import { remembered } from '../text/remembered';
import { clausesOf } from './clauses';
import { type Judged, judge } from './judge/judge';
import type { Source } from './parts/source';
import { scan } from './scan/scan';
import { tokenise } from './scan/tokens';

/** A text cut into tokens, and its clauses with what the rules found in them. */
export interface Understood extends Source {
  readonly clauses: readonly Judged[];
}

/** So many texts are asked of again before others are: those of one action. */
const MOST = 50;

/** What the words of a criterion in English say, before it is put together. */
export const understood = remembered((text: string): Understood => {
  const tokens = tokenise(text);
  return { text, tokens, clauses: judge(tokens, clausesOf(tokens, scan(tokens))) };
}, MOST);
