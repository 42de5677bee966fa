import { type Entry, list } from './senses';

/** States that hold or do not. */
const STATES = list(
  `in place, on file, in post, in use, available on, available at, available in, available from,
   available to, available via, available online, available for, publicly available, available,
   operational, up and running, goes live, is live, are live, be live, went live, exist, exists, on the website,
   on the intranet, on our website, there is a, there is an, there will be a, there will be an,
   there are, exists, evident on file, on display, in operation, in force, in attendance,
   displayed, up to date, can be found, is there, are there, is out, are out, is open, are open, in
   writing, on paper, on the shared drive, on the site, ready by, ready in, started
   work, starts work, took up post, takes up post, taken up post, sits on the, sit on the, seat on
   the`,
);

/** The end of what a regulator laid on a service. */
const RELEASED = list(
  `exits special measures, exit special measures, leaves special measures, leave special measures, exits
   intervention, exit intervention, leaves intervention, leave intervention`,
);

/** Things that can be laid on the table. */
const ARTEFACTS = list(
  `strategy, strategies, plan, plans, framework, frameworks, policy, policies, protocol, protocols,
   procedure, procedures, guidance, report, reports, review, reviews, programme, programmes,
   program, training, board, panel, committee, committees, sub-committee, tool, tools, toolkit,
   toolkits, dashboard, dashboards, scorecard, standards, structure, structures, audit, audits,
   contract, contracts, hub, hubs, website, websites, page, pages, webpage, statement, register,
   schedule, charter, agreement, agreements, memorandum,
   memorandum of understanding, memoranda of understanding, system, systems, database, playbook,
   inventory, handbook, manual, pathway, forum, campaign, campaigns, survey, surveys, evaluation,
   business case, specification, template, templates, role, roles, post, posts, sponsor, manager,
   managers, officer, officers, team, teams, division, site, sites, centre, centres, center,
   exhibit, exhibition, network, networks, process, processes, minutes, records, roadmap, road map,
   list, model, service, services, group, taskforce, task force, partnership board, commissioner,
   lead, leads, champions, module, modules, course, courses, workshop, workshops, terms of
   reference, action plan, analysis, assessment, assessments, needs assessment, baseline, bill,
   legislation, regulations, act, white paper, paper, consultation, facility, facilities, home,
   homes, school, schools, unit, units, helpline, portal, app, platform, catalogue, directory,
   profile, prospectus, newsletter, proposal, proposals, recommendations, digest, checklist, form,
   forms, documentation, document, documents, content, data, dataset, datasets, index, matrix, job
   descriptions, vacancies, vacancy, apprenticeship, apprenticeships, capacity assessment,
   constitution, calendar, timetable, budget, grant, fund, scheme, schemes, pilot, pilots,
   initiative, curriculum, qualification, accreditation, award, licence, license, kpis, indicators,
   metrics, worker, workers, adviser, advisers, advisor, event, events, session, sessions, meeting,
   meetings, chair, coordinator, co-ordinator, guardian, leaflet, leaflets, poster, posters, tracker,
   trackers, rota, rotas, certificate, letter, letters, notice, map, maps, guide, guides, video,
   videos, hotline, room, rooms, handbook, handbooks`,
);

/** What announces a metric; its value has to come from elsewhere. */
const METRICS = list(
  `number of, numbers of, the number of, percentage of, percentages of, proportion of, rate of,
   rates of, count of, amount of, volume of, average number of, average time, time taken, data on,
   ratio of, share of, timeliness of, frequency of, numbers per, total number of, incidence of, a
   number of vacancies, % of`,
);

/** Words that start a part of the sentence which is judged by itself. */
const BOUNDARIES = list(
  `results in, to ensure, and ensure, ensuring, enabling, to enable, thereby, as well as, but, whilst,
   while, and that, therefore, with a view to, including, evidenced by, as evidenced by, as measured
   by, as evidenced in, in the event`,
);

/** The same, where what follows only says what it is good for. */
const PURPOSES = list(
  `so that, so as to, in order to, in order that, leading to, resulting in, which results in,
   because`,
);

/** Horizons that never end. */
const OPEN_ENDED = list(
  `over time, in due course, in the long term, in the longer term, in the medium term, in future,
   in the future, eventually, ultimately, as soon as possible, as soon as practicable, ongoing, on
   an ongoing basis, going forward, going forwards, at some point, in the coming years, in the near
   future, until further notice, long term, over the coming years, gradually, progressively, at the
   earliest opportunity`,
);

/** Ends that leave nothing: as good as a target of zero. */
const ENDINGS = list(
  `end the use of, ends the use of, ending the use of, ended the use of, cease the use of, ceasing
   the use of, cease to use, ceases to use, put an end to, close the gap against, close the gap
   with, close the gap to, close the gap between, closes the gap against, closes the gap with,
   closed the gap with, closing the gap against, closing the gap with, closing the gap to, closing
   the gap between, is no more, are no more, no longer used, no longer in use,
   comes to an end, come to an end, is at an end, are at an end`,
);

export const THINGS: readonly Entry[] = [
  { sense: { kind: 'amount', form: 'zero', value: 0 }, phrases: ENDINGS },
  { sense: { kind: 'state' }, phrases: [...STATES, ...RELEASED] },
  { sense: { kind: 'artefact' }, phrases: ARTEFACTS },
  { sense: { kind: 'metric' }, phrases: METRICS },
  { sense: { kind: 'boundary', apart: false }, phrases: BOUNDARIES },
  { sense: { kind: 'boundary', apart: true }, phrases: PURPOSES },
  { sense: { kind: 'open-ended' }, phrases: OPEN_ENDED },
  {
    sense: { kind: 'quantifier', takes: 'all' },
    phrases: list(
      `all, every, each, all of, each of, every one of, every single, each and every, everyone,
       everybody, the whole of, without exception, before any, prior to any, after any, following any`,
    ),
  },
  {
    sense: { kind: 'quantifier', takes: 'none' },
    phrases: list(
      'no, none, none of, no-one, no one, nobody, not one, not a single, no more, never, neither',
    ),
  },
];
