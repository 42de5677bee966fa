import type { Mention } from './mentions';
import { at, type Token } from './tokens';

/** 'before 10am', 'by 4.30pm', 'by 17:00': a limit within the day. 'From 09:00', 'open from 9 to 5' are no number. */
export function clockAt(tokens: readonly Token[], from: number): Mention | undefined {
  const to = clockEnd(tokens, from) ?? hoursEnd(tokens, from);
  if (to === undefined) return undefined;
  const run = { from, to };
  const lead = at(tokens, from - 1).key;
  if (/^(?:before|by|until)$/.test(lead)) {
    return {
      ...run,
      sense: { kind: 'duration', role: 'within', lead: from - 1, value: 1, unit: run, days: 0.5 },
    };
  }
  return to > from + 1 ? { ...run, sense: { kind: 'aside', rule: 'name' } } : undefined;
}

/** Where a time of day ends: '10am', '4.30pm', '17:00'; '1:15' may be a ratio. */
function clockEnd(tokens: readonly Token[], from: number): number | undefined {
  const [hour, mark, minute] = [at(tokens, from), at(tokens, from + 1), at(tokens, from + 2)];
  if (/^\d{1,2}(?:[.:]\d{2})?(?:am|pm)$/.test(hour.key)) return from + 1;
  const isGlued = mark.raw === ':' && mark.glued && minute.glued;
  const is24 = /^(?:[01]\d|2[0-3])$/.test(hour.key) && /^[0-5]\d$/.test(minute.key);
  return isGlued && is24 ? from + 3 : undefined;
}

/** Where the hours end in which something is open: 'open from <9 to 5>', 'staffed on weekdays from <8 to 6>'. */
function hoursEnd(tokens: readonly Token[], from: number): number | undefined {
  const isHour = (place: number) => /^(?:\d|1\d|2[0-4])$/.test(at(tokens, place).key);
  const isOpen = /^(?:open|opens|opening|hours|staffed|weekdays|weekends|daily)$/.test(
    at(tokens, from - 2).key,
  );
  const isPair = isHour(from) && at(tokens, from + 1).key === 'to' && isHour(from + 2);
  return isOpen && isPair && at(tokens, from - 1).key === 'from' ? from + 3 : undefined;
}
