import type { Mention } from './mentions';
import { at, type Token } from './tokens';

/** 'before 10am', 'by 4.30pm': a limit within the day. */
export function clockAt(tokens: readonly Token[], from: number): Mention | undefined {
  const isClock = /^\d{1,2}(?:[.:]\d{2})?(?:am|pm)$/.test(at(tokens, from).key);
  const isLimit = /^(?:before|by|until)$/.test(at(tokens, from - 1).key);
  const run = { from, to: from + 1 };
  return isClock && isLimit
    ? {
        ...run,
        sense: { kind: 'duration', role: 'within', lead: from - 1, value: 1, unit: run, days: 0.5 },
      }
    : undefined;
}
