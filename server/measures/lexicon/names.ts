import { list } from './senses';

/** What is called after improvement and is none: 'the improvement board', 'improvement priorities'. */
export const IMPROVEMENT_NAMES = new Set(
  list(
    `action, actions, adviser, advisers, advisor, advisors, board, boards, cycle, cycles, framework,
     frameworks, journey, lead, leads, notice, notices, officer, officers, partner, partners, plan,
     plans, priority, priorities, programme, programmes, project, projects, team, teams`,
  ),
);

/** Words whose number is part of a name: 'Section 47', 'Stage 2', 'grades 3, 4 or 5'. */
export const NAME_HEADS = new Set(
  list(
    `section, sections, stage, stages, year, years, key, ks, level, levels, grade, grades, tier,
     tiers, band, bands, phase, phases, part, parts, chapter, article, articles, regulation,
     regulations, schedule, appendix, annex, figure, table, page, pages, priority, priorities,
     objective, objectives, outcome, outcomes, goal, goals, recommendation, recommendations,
     action, actions, standard, standards, principle, principles, theme, themes, strand,
     workstream, pillar, step, steps, version, v, wave, round, cohort, group, groups, category,
     categories, class, domain, domains, question, type, types, no, number, item, paragraph, para,
     clause, module, unit, block, zone, route, room, floor, ward, scenario, option, gate, sprint,
     release, covid, form, forms, quality statement, profile, reception, entry, title, subtitle,
     rule, order, circular, scope, release, annexe, volume, exhibit, task, milestone, deliverable,
     kpi, pi, indicator, ref, code, codes, segment, segments, progress, quintile, quintiles, pledge,
     promise, commitment, mission, enabler, finding, requirement, condition, criterion, criteria,
     dimension, district, lot, plot, line, week, month, job, lesson, pathway, hub, building, house,
     attainment, platform, terminal, track, sheet, box, generation`,
  ),
);

/** Heads after which a number is a target when it has to be reached: 'achieving level 4'. */
export const ATTAINABLE_HEADS = new Set(list('level, grade, band, score'));

/** Verbs that reach such a level. */
export const ATTAINING_VERBS = new Set(
  list(
    `achieve, achieves, achieved, achieving, reach, reaches, reached, reaching, attain, attains,
     attained, attaining, gain, gained, least, to`,
  ),
);

/** Words before a number that say whom or what it describes: 'children placed 20 miles away'. */
export const DESCRIBING_WORDS = new Set(
  list(
    `handling, placed, living, located, based, situated, having, involving, containing, earning,
     serving, employing, housing, covering, comprising, costing, worth, valued, representing,
     constituting, totalling, account, accounts, accounting, waiting, remaining, exceeding, whose,
     who, aged, spanning, travelling, residing, away, beyond`,
  ),
);

/** Words before 'with' that a number may describe without being a plain plural. */
export const DESCRIBED_PEOPLE = new Set(
  list('children, people, men, women, staff, youth, young, personnel, workforce, anyone, those'),
);

/** What is done together with somebody: 'meetings with 12 families'. */
export const DEALINGS = new Set(
  list(
    `visits, meetings, interviews, sessions, workshops, conversations, talks, calls, events,
     consultations, discussions, plans, contracts, agreements, partnerships, protocols, surveys`,
  ),
);

/** What is done for those whom a description behind picks out: 'support schools with ...'. */
export const HELPING_VERBS = new Set(
  list(
    `support, help, assist, target, visit, contact, identify, prioritise, inspect, review, audit,
     challenge, train, brief, advise, invite, monitor`,
  ),
);

/** Words that make a number a known whole and not a target: 'the three localities'. */
export const DEFINITE_WORDS = new Set(
  list('the, these, those, our, its, their, his, her, your, both, this, that, which, other'),
);

/** Nouns that an age is said with: '0-25 service', '16 to 18 year olds'. */
export const AGE_WORDS = new Set(list('age, ages, aged, under, over'));

/** Legal citations: '36 CFR 1220'. */
export const CITATIONS = new Set(list('cfr, usc, u, stat, fr'));

/** What a blank may begin with, in lower case: 'XX%', 'TBC'. */
export const BLANKS = new Set(
  list('x, xx, xxx, y, yy, yyy, z, zz, n, nn, tbc, tbd, tba, qx, qy, qn'),
);
