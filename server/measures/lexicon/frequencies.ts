import { type Entry, list } from './senses';

/** Said of a deed: 'reviewed annually'. */
const ADVERBS = list(
  `annually, yearly, bi-annually, biannually, biennially, half-yearly, six-monthly, three-monthly,
   twice-yearly, on an annual basis, on a yearly basis, on a quarterly basis, on a monthly basis,
   on a weekly basis, on a fortnightly basis, on a daily basis, on a termly basis, on a six-monthly
   basis, on a bi-monthly basis, on a rolling basis every year, on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, on
   saturdays, on sundays, on weekdays, at alternate meetings`,
);

/** Said of a deed or of a thing; which, the words around must tell. */
const EITHER = list(
  `monthly, quarterly, weekly, daily, fortnightly, hourly, nightly, termly, bi-monthly, bimonthly,
   bi-weekly, biweekly, half-hourly, two-hourly, four-hourly, six-hourly, two-weekly, three-weekly, four-weekly, six-weekly, eight-weekly,
   twelve-weekly, two-monthly, half-termly, annual, bi-annual, biannual, biennial, yearly`,
);

export const FREQUENCIES: readonly Entry[] = [
  { sense: { kind: 'frequency', adverb: true }, phrases: ADVERBS },
  { sense: { kind: 'frequency', adverb: false }, phrases: EITHER },
];

/** Things that take place: a frequency before one of them is that of an event. */
export const EVENTS = new Set(
  list(
    `meeting, meetings, briefing, briefings, forum, forums, review, reviews, visit, visits,
     session, sessions, audit, audits, update, updates, newsletter, newsletters, clinic, clinics,
     panel, panels, conference, conferences, check-in, check-ins, huddle, huddles, inspection,
     inspections, supervision, supervisions, report, reports, reporting, bulletin, bulletins, list,
     survey, surveys, workshop, workshops, event, events, training, drill, drills, test, tests,
     appraisal, appraisals, contact, call, calls, publication, summary, return, returns, statement,
     statements, exercise, monitoring, sampling, feedback, walkabouts, walkabout, summit, webinar,
     webinars, walk, walks, check, checks, drop-in, drop-ins, surgery, surgeries, tour, tours,
     patrol, patrols, count, counts`,
  ),
);

/** Deeds by which such a thing takes place. */
export const HOLDING_VERBS = new Set(
  list(
    `hold, holds, held, holding, take, takes, taking, taken, meet, meets, led, lead, produce,
     produces, produced, producing, publish, publishes, published, publishing, provide, provides,
     provided, providing, conduct, conducts, conducted, conducting, complete, completed, undertake,
     undertaken, undertaking, deliver, delivered, run, running, post, posting, posted, receive,
     receives, received, receiving, scheduled, occur, attend, attended, attending, carry, carried,
     have, has, offered, offer, circulate, circulated, issue, issued, send, sent, host, hosted,
     present, presented, submit, submitted, schedule, programme, release, released, established,
     establish, convene, convened, facilitate, facilitated, set, implement, implemented, begin,
     introduce, introduced, be, there`,
  ),
);
