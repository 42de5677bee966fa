import type { Refused } from '../rename';
import { shownShort } from '../shown';
import { oneLine } from './fields';

/** Refuses a status or an impact that is none, as a key binding may give one. */
export function unknownWord(word: unknown, what: string, known: readonly string[]): Refused {
  return {
    refused: `'${shownShort(oneLine(word))}' is no ${what}. Choose one of: ${known.join(', ')}.`,
  };
}
