import { verbForms } from './forms';
import { type Entry, list, type Sense } from './senses';

/** Deeds that are done or not, whatever their object. */
const STRONG = list(
  `publish, appoint, recruit, hire, close, launch, sign, sign off, approve, submit, procure,
   commission, install, move, migrate, convert, remove, hold, issue, complete, finalise, agree,
   adopt, ratify, conduct, carry out, undertake, perform, test, digitise, scan, post, upload, download, send,
   circulate, distribute, visit, audit, review, inspect, record, log, allocate, assign, register,
   notify, interview, offer, award, pay, construct, purchase, buy, replace, retire, decommission,
   switch off, transfer, merge, converge, redesign, re-design, release, report, resolve, remediate,
   attend, roll out, rollout, go live, put in place, set up, cease, withdraw, enrol, vaccinate,
   refurbish, deploy, disseminate, present, reopen, relocate, announce, invite, check, verify,
   certify, accredit, administer, print, repair, plant, discharge, screen, re-tender, retender,
   tender, license, licence, delete, archive, fill, ban, phase out, abolish, repeal, enact,
   legislate, revoke, rescind, inform, share, provide training, train, brief, nominate, designate, elect, fit, mend,
   fix, lay, clear, empty, renew, resurface, clean, sell, lease, retrofit, insulate, rehouse,
   treat, answer, serve, prosecute, discontinue, cancel, demolish, connect, host, scope, pilot,
   trial, evaluate, assess, analyse, survey, consult, map, document, collate, compile, catalogue,
   add, insert, advertise, induct, onboard, re-let, let, open, write, draw up, set down, finish,
   shut, shut down, close down, display, sponsor, hand over, hand in, stage, lodge,
   translate, rewrite, reissue, upgrade, minute, gather, employ, endorse, authorise, confirm, relaunch, repaint, scrap, waive, append, laminate, label,
   wire, mount, co-locate`,
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

/** The same as nouns: 'completion of the training'. */
const STRONG_NOUNS = list(
  `completion of, publication of, appointment of, recruitment of, launch of, adoption of, approval of,
   installation of, submission of, closure of, removal of, replacement of, designation of, purchase
   of, procurement of, ratification of, sign-off of, deployment of, construction of`,
);
const WEAK_NOUNS = list(
  `development of, delivery of, implementation of, introduction of, establishment of, creation of,
   production of, provision of, design of, preparation of, revision of, expansion of`,
);

/** Deeds in which 'up' raises nothing. */
const PARTICLES = list('followed up, topped up, picked up, backed up');

const MOVES: readonly (readonly ['up' | 'down' | 'better', string])[] = [
  [
    'down',
    `reduce, fall, drop, decrease, lower, cut, decline, shorten, shrink, minimise, lessen, narrow, bring down,
     go down, come down`,
  ],
  ['up', 'increase, rise, raise, lift, grow, boost, maximise, expand the number of, climb, go up'],
  ['better', 'improve, enhance, strengthen, better, accelerate, upskill, upscale'],
];

const MOVE_NOUNS: readonly (readonly ['up' | 'down' | 'better', string])[] = [
  [
    'down',
    `reduction, reductions, decrease in, fall in, drop in, decline in, fewer, less, lower,
     decreasing, shorter, a cut in, down to, down from, down by`,
  ],
  [
    'up',
    `increase in, increases in, up from, up by, rise in, growth, growth in, more, greater, higher, additional,
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
  { sense: { kind: 'deed', strong: false, done: true }, phrases: PARTICLES },
  { sense: { kind: 'deed', strong: true, done: true }, phrases: STRONG_NOUNS },
  { sense: { kind: 'deed', strong: false, done: true }, phrases: WEAK_NOUNS },
  // Of these only the participle: 'exceed' compares.
  { sense: { kind: 'deed', strong: false, done: true }, phrases: list('hit, exceeded') },
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
       comply, complies, conform, conforms, live, lasts, last, takes, take, gets, get, goes,
       go, comes, come, carries, carry, show, shows, evidence, evidences, run, runs, sit, sits, stand,
       stands, keep, keeps, give, gives, cover, covers, operate, operates, belong, belongs, apply,
       applies, see, sees, say, says, tell, tells, find, finds, turn, turns, own, owns, act, acts,
       hear, hears, names, happen, happens, occur, occurs, end, ends, expire, expires`,
    ),
  },
  {
    sense: { kind: 'past', firm: false },
    phrases: list(
      `was, were, had, did, stood, fell, rose, grew, became, sank, went, took, drew, gave, saw, ran,
       came, began, wrote, chose, drove, spoke, peaked, dipped, hovered, averaged, totalled`,
    ),
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
