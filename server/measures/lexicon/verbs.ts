import { verbForms } from './forms';
import { type Entry, list, type Sense } from './senses';

/** Deeds that are done or not, whatever their object. */
const STRONG = list(
  `publish, appoint, recruit, hire, close, launch, sign, sign off, approve, submit, procure,
   commission, install, move, migrate, convert, remove, hold, issue, complete, finalise, agree,
   adopt, ratify, conduct, carry out, undertake, perform, test, digitise, scan, post, upload, send,
   circulate, distribute, visit, audit, review, inspect, record, log, allocate, assign, register,
   notify, interview, offer, award, pay, construct, purchase, buy, replace, retire, decommission,
   switch off, transfer, merge, converge, redesign, re-design, release, report, resolve, remediate,
   attend, roll out, rollout, go live, put in place, set up, cease, withdraw, enrol, vaccinate,
   refurbish, deploy, disseminate, present, reopen, relocate, announce, invite, check, verify,
   certify, accredit, administer, print, repair, plant, discharge, screen, re-tender, retender,
   tender, license, licence, delete, archive, fill, ban, phase out, abolish, repeal, enact,
   legislate, inform, share, provide training, train, brief, nominate, designate, elect, fit, mend,
   fix, lay, clear, empty, renew, resurface, clean, sell, lease, retrofit, insulate, rehouse,
   treat, answer, serve, prosecute, discontinue, cancel, demolish, connect, host, scope, pilot,
   trial, evaluate, assess, analyse, survey, consult, map, document, collate, compile, catalogue,
   add, insert, advertise, induct, onboard, re-let, let`,
);

/** Deeds whose object decides: 'deliver four services', but 'deliver better outcomes'. */
const WEAK = list(
  `develop, deliver, create, establish, provide, achieve, build, implement, introduce, produce,
   identify, design, update, refresh, revise, prepare, draft, define, start, begin, put, make,
   constitute, bring, extend, expand, address, reach, secure, obtain, win, gain, receive, collect,
   respond, resource, fund, invest, pass, operationalise, optimise, transition, select,
   consolidate, restructure, reconfigure, re-establish, co-produce, initiate, set, decide, meet,
   conclude, spend`,
);

const MOVES: readonly (readonly ['up' | 'down' | 'better', string])[] = [
  [
    'down',
    'reduce, fall, drop, decrease, lower, cut, decline, shorten, shrink, minimise, bring down',
  ],
  ['up', 'increase, rise, raise, grow, boost, maximise, expand the number of, climb'],
  ['better', 'improve, enhance, strengthen, better, accelerate, narrow, upskill, upscale'],
];

const MOVE_NOUNS: readonly (readonly ['up' | 'down' | 'better', string])[] = [
  [
    'down',
    `reduction, reductions, decrease in, fall in, drop in, decline in, fewer, less, lower,
     decreasing, shorter, a cut in, down to, down from, down by`,
  ],
  [
    'up',
    `increase in, increases in, rise in, growth, growth in, more, greater, higher, additional,
     uplift in`,
  ],
  ['better', 'improvement, improvements, enhancement, better, year-on-year, year on year'],
];

const verbs = (words: readonly string[], sense: (done: boolean) => Sense): Entry[] => [
  { sense: sense(false), phrases: words.flatMap((word) => verbForms(word).doing) },
  { sense: sense(true), phrases: words.flatMap((word) => verbForms(word).done) },
];

/** What plans do, and what they move. */
export const VERBS: readonly Entry[] = [
  ...MOVES.flatMap(([way, words]) =>
    verbs(list(words), () => ({ kind: 'change', way, noun: false })),
  ),
  ...MOVE_NOUNS.map(
    ([way, words]): Entry => ({ sense: { kind: 'change', way, noun: true }, phrases: list(words) }),
  ),
  ...verbs(STRONG, (done) => ({ kind: 'deed', strong: true, done })),
  ...verbs(WEAK, (done) => ({ kind: 'deed', strong: false, done })),
  ...verbs(list('monitor, measure, track, oversee, observe, watch'), () => ({ kind: 'watching' })),
  {
    sense: { kind: 'modal' },
    phrases: list(
      'will, shall, should, must, would, aim to, to be, are to, is to, needs to, going to',
    ),
  },
  {
    sense: { kind: 'verb' },
    phrases: list(
      `is, are, be, being, been, has, have, having, do, does, can, may, could, cannot, remain,
       remains, remained, stay, stays, wait, waits, experience, experiences, include, includes,
       involve, involves, contain, contains, use, uses, using, used, follow, follows, know, knows,
       comply, complies, conform, conforms, exist, live, lasts, last, takes, take, gets, get, goes,
       go, comes, come, carries, show, shows, evidence, evidences`,
    ),
  },
  {
    sense: { kind: 'past', firm: false },
    phrases: list('was, were, had, did'),
  },
  {
    sense: { kind: 'past', firm: true },
    phrases: list(
      `already, to date, so far, previously, historically, success at, success in, succeeded in, in
       the last, in the past, over the last, over the past, during the last, during the past, since
       then, formerly, in recent years, build on, builds on, building on, built on`,
    ),
  },
];
