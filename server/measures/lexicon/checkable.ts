import { list } from './senses';

/** Behind 'is' or 'are': what can be looked up of each case. Any other adjective is a judgement. */
export const CHECKABLE: ReadonlySet<string> = new Set(
  list(
    `absent, active, alive, alone, available, aware, below, clean, closed, compliant, complete,
     current, digital, due, electronic, eligible, empty, exempt, free, full, home, identical,
     independent, known, late, lawful, legal, live, local, missing, new, online, open, operational,
     over, overdue, permanent, present, qualified, quorate, ready, subject, unallocated, underway, unlawful, upheld, vacant,
     valid, void, well-lit, wet, within`,
  ),
);
