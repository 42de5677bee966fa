import type { DateRole } from './figures';
import { list } from './senses';

/** Months by every name they go by; 'may' and 'march' are also words, which the reader knows. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  list(
    `january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,
     september sept sep, october oct, november nov, december dec`,
  ).flatMap((names, index) =>
    names
      .split(' ')
      .flatMap((name) => [name, `mid-${name}`, `early-${name}`, `late-${name}`, `end-${name}`])
      .map((name) => [name, index + 1] as const),
  ),
);

/** First and last month of seasons and school terms, inclusive. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [1, 6]],
  ['summer', [4, 9]],
  ['autumn', [9, 12]],
  ['fall', [9, 12]],
  ['winter', [10, 12]],
  ['christmas', [12, 12]],
  ['easter', [3, 4]],
]);

/** Time units with the days in one, to tell a limit for an event from a span of the plan. */
export const TIME_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    // 'second' is also a number of order.
    seconds: 1 / 86_400,
    secs: 1 / 86_400,
    minute: 1 / 1440,
    minutes: 1 / 1440,
    min: 1 / 1440,
    mins: 1 / 1440,
    hour: 1 / 24,
    hours: 1 / 24,
    hr: 1 / 24,
    hrs: 1 / 24,
    day: 1,
    days: 1,
    week: 7,
    weeks: 7,
    wk: 7,
    wks: 7,
    night: 0.5,
    morning: 0.5,
    afternoon: 0.5,
    evening: 0.5,
    shift: 0.5,
    fortnight: 14,
    month: 30,
    months: 30,
    mth: 30,
    mths: 30,
    term: 90,
    terms: 90,
    semester: 180,
    semesters: 180,
    quarter: 91,
    quarters: 91,
    year: 365,
    years: 365,
    yr: 365,
    yrs: 365,
  }),
);

/** Words that may stand between a number and its time unit: '15 working days'. */
export const UNIT_QUALIFIERS = new Set(
  list(
    `working, business, calendar, school, consecutive, clear, full, academic, term-time, financial,
     or, fewer, less, pay, additional, further`,
  ),
);

/** Prepositions before a date, with the part it then plays. */
export const DATE_ROLES: ReadonlyMap<string, DateRole> = new Map(
  Object.entries({
    by: 'deadline',
    before: 'deadline',
    due: 'deadline',
    ahead: 'deadline',
    in: 'in',
    during: 'in',
    on: 'in',
    within: 'in',
    at: 'in',
    end: 'in',
    late: 'in',
    early: 'in',
    from: 'from',
    after: 'from',
    following: 'from',
    starting: 'from',
    beginning: 'from',
    commencing: 'from',
    since: 'base',
    than: 'base',
    compared: 'base',
    against: 'base',
    versus: 'base',
    to: 'horizon',
    until: 'horizon',
    till: 'horizon',
    through: 'horizon',
    throughout: 'horizon',
    for: 'horizon',
    over: 'horizon',
    between: 'horizon',
    towards: 'horizon',
    of: 'of',
  } as const),
);

/** Words between a date and the preposition that gives it its part: 'by the end of'. */
export const DATE_LEADS = new Set([
  ...list(
    `the, end, of, early, late, mid, middle, start, beginning, close, month, year, years,
     financial, calendar, academic, school, fiscal, and, with, to, -, (, *, _, effect, course, last, day,
     date, deadline, backstop, statutory, first, second, our, its, their`,
  ),
  ...MONTHS.keys(),
]);

/** What takes place on a day that it is named by: 'the March 2027 board'. */
export const EVENTS = new Set(
  list(
    `board, boards, cabinet, census, committee, committees, conference, count, cycle, deadline, entry, forum, inspection,
     intake, meeting, meetings, panel, return, returns, review, round, session, snapshot, submission, summit,
     survey`,
  ),
);

/** What is given by the hour or the day. */
export const PROVIDED = new Set(
  list(
    `activities, activity, advice, care, coaching, consultancy, cover, learning, mentoring, outreach, provision,
     respite, support, teaching, therapy, training, tuition, volunteering`,
  ),
);

/** Words that a date may begin with. */
export const DATE_STARTS = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...list(
    'first, second, third, fourth, last, latter, final, quarter, fy, eofy, fiscal, financial, academic, school, calendar, this, next, new, year, year-end',
  ),
]);

/** Words after a compound such as '12-month' that leave it a duration. */
export const PERIOD_WORDS = new Set(
  list(
    `period, window, limit, deadline, timescale, timescales, target, targets, timeframe, standard,
     threshold, requirement, turnaround, maximum, minimum`,
  ),
);
