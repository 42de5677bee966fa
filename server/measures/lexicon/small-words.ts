import { list } from './senses';

/**
 * Words that end a run of nouns: what is counted ('5 social workers') stops before them. A text
 * without any of them is taken to be in another language.
 */
export const FUNCTION_WORDS = new Set(
  list(
    `the, a, an, of, to, in, on, at, by, for, from, with, within, into, onto, over, under, about,
     across, through, throughout, during, before, after, until, between, against, towards, toward,
     per, via, and, or, but, nor, as, than, that, which, who, whose, where, when, while, whilst,
     if, so, because, is, are, be, being, been, was, were, has, have, having, had, will, would,
     shall, should, can, could, may, might, must, do, does, did, not, no, none, all, every, each,
     any, some, both, this, these, those, our, we, us, their, they, them, its, it, his, her, your,
     you, there, more, less, fewer, most, least, up, out, off, only, also, above, below, since,
     following, including, such, other, each, whether, how, what, without, among, amongst, beside, behind, near, using,
     reduces, reduce, reduced, increase, increases, increased, improve, improves, improved`,
  ),
);

/** Verbs that are never nouns: 'blocks over 18 metres know' counts metres. */
export const PLAIN_VERBS = new Set(
  list(
    `know, get, receive, take, go, feel, understand, attend, become, say, tell, see, join, complete,
     achieve, gain, move, meet, give, enrol, agree, pass, score, say, finish, keep, live, enter, hold`,
  ),
);

/** Behind these stands what somebody of a group has or does. */
export const HAVING_VERBS = new Set(
  list(
    `have, has, having, get, gets, receive, receives, received, receiving, attend, attends, attended,
     complete, completes, completed, completing, achieve, achieves, achieved, achieving, gain, gains,
     gained, make, makes, made, making, take, takes, pass, passes, passed, score, scores, scored, scoring,
     hold, holds, holding, use, uses, see, sees, experience, experiences, wait, waits, miss, misses`,
  ),
);

/** Behind these a word that may be a verb is a noun: 'the review', 'in audits'. */
export const NOUN_LEADS = new Set(
  list(
    `a, an, the, all, any, each, every, from, in, into, its, no, of, on, our, per, single, at,
     their, this, through, via, with, for, annual, annually, monthly, quarterly, weekly, regular,
     case, multi-agency, thematic, up`,
  ),
);

/** Words that may stand between words that compare and what they compare with. */
export const FILLERS = new Set(
  list('a, an, the, some, about, around, of, another, only, just, *, _, `'),
);

/** The same before a benchmark: 'in line with that of our neighbours'. */
export const BENCHMARK_FILLERS = new Set(
  list(
    'a, an, the, all, and, or, of, other, our, that, their, those, its, it, they, was, were, (, ‘, “',
  ),
);

/** Words that stand before a subject without being it. */
export const SUBJECT_LEADS = new Set(
  list(
    `ensure, ensuring, ensured, aim, target, targets, goal, achieve, achieving, see, seeing, get, bring, bringing,
     maintain, maintaining, sustain, sustaining, keep, keeping, then, soon, now, further, it, this`,
  ),
);

/** Words for what was named before: '95%, a figure above the average', 'and performance above 90%'. */
export const STAND_INS = new Set(
  list(
    'figure, further, level, percentage, performance, point, points, rate, results, target, then',
  ),
);

/** Words that stand behind a subject without being of it; 'over' in '2 years and over' is. */
export const SUBJECT_TAILS = new Set(
  list(
    `a, also, always, an, and, are, as, at, be, between, been, being, by, compared, do, does, down, for,
     from, had, has, have, in, is, it, must, never, not, now, of, on, or, shall, should, soon,
     than, the, then, to, up, was, were, which, who, will, with, within, would, met, hit, exceeded,
     reach, reaches`,
  ),
);
