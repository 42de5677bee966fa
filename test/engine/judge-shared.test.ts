/** The lists of `golden-thread.yaml`, judged as those of a plan are, and its sources over all plans. */

import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { settingBy } from '../../server/engine/config-setting';
import { judge, readUnder } from '../../server/engine/judge';
import { judgeConfig } from '../../server/engine/judge-config';
import { type AllLinks, linksOf } from '../../server/engine/judge-shared';
import { problemsOf } from '../../server/engine/problems';
import { openDocument } from '../../server/plan/document';
import { readConfig } from '../../server/workspace/config';
import { lines } from '../support/judged';

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    recommendations:
      1: Management oversight of decisions
      2: Stability of homes
  LGA24:
    title: Peer review
    kind: peer-review
    aliases: [PEER]
  BAU:
    title: Business as usual
    kind: business-as-usual
`;

function judged(text: string, links?: AllLinks) {
  const config = readConfig(text);
  return judgeConfig(config, { config: config.values, today: '2026-06-01' }, checks, links);
}

/** `check line:column-column` of each problem. */
const places = (text: string, links?: AllLinks) =>
  lines(judged(text, links)).map((line) => line.split(' ').slice(0, 2).join(' '));

/** What plans with these actions link to, which have the sources above and none of their own, or these. */
function linksIn(actions: readonly string[], own = ''): AllLinks {
  const text = examplePlan({ actions }).replace(/^sources:\n(?: .*\n)+/m, own);
  const setting = { config: readConfig(sources).values, today: '2026-06-01' };
  const { plan, origin } = readUnder(openDocument(text), setting);
  return linksOf(plan, origin.lists) ?? [];
}

describe('shared sources', () => {
  it('are for all plans together to answer', () => {
    const one = linksIn(['links: [O25.1]']);
    const other = linksIn(['links: [O25.2, PEER]']);
    assert.deepEqual(places(sources, one), [
      'links/unanswered-recommendation 7:7-7:8',
      'links/unanswered-source 8:3-8:8',
    ]);
    assert.deepEqual(places(sources, [...one, ...other]), []);
    assert.deepEqual(
      judged(sources, []).problems.map(({ severity }) => severity),
      ['warning', 'warning'],
    );
  });

  it('are told of by nobody who does not know all plans', () => {
    assert.deepEqual(places(sources), []);
  });

  it('are not answered by what a plan calls so itself, nor by what was withdrawn', () => {
    const own = 'sources:\n  LGA24:\n    title: Our own peer review\n    kind: peer-review\n';
    const links = [
      ...linksIn(['links: [O25.1, O25.2, LGA24]'], own),
      ...linksIn(['links: [LGA24]\nwithdrawn:\n  reason: Overtaken']),
    ];
    assert.deepEqual(places(sources, links), ['links/unanswered-source 8:3-8:8']);
  });

  it('may be meant by a code that is mistyped', () => {
    const links = linksIn(['links: [O25.1, O25.2, LGA42]']);
    const [{ message } = { message: '' }] = judged(sources, links).problems;
    assert.match(message, /unless the action that links to LGA42 means it/);
  });

  it('can be agreed to be left, for as long as the day is not over', () => {
    const except = (until: string) =>
      sources.replace(
        '      2:',
        `      # exception links/unanswered-recommendation${until}: for the police to answer\n      2:`,
      );
    const links = linksIn(['links: [O25.1, PEER]']);
    const verdict = judged(except(''), links);
    assert.deepEqual(verdict.problems, []);
    assert.deepEqual(
      verdict.excepted.map(({ reason }) => reason),
      ['for the police to answer'],
    );
    assert.deepEqual(places(except(' until 2026-05-01'), links), [
      'exceptions/expired 7:7-7:93',
      'links/unanswered-recommendation 8:7-8:8',
    ]);
    const all = linksIn(['links: [O25.1, O25.2, PEER]']);
    assert.deepEqual(places(except(''), all), ['exceptions/unused 7:7-7:76']);
    // Nobody knows whether it is needed.
    assert.deepEqual(places(except('')), []);
  });

  it('can be set like any check', () => {
    const off = `${sources}checks:\n  links/unanswered-source: off\n  links/unanswered-recommendation: suggestion\n`;
    const { problems } = judged(off, linksIn(['links: [O25.1]']));
    assert.deepEqual(
      problems.map(({ check, severity }) => [check, severity]),
      [['links/unanswered-recommendation', 'suggestion']],
    );
  });
});

describe('plans', () => {
  it('repeat nothing of a shared list that identifies a person', () => {
    const config = readConfig(
      'officers:\n  chief:\n    title: Chief Executive\n    aliases: [chief@mail.example]\nmeasures:\n  agency:\n    title: Agency, review of Jamie Smith (DOB 12/03/2014), NHS 943 476 5919\n    unit: "%"\n    good-is: low\n    owner: chief\n    targets:\n      - by: 2026-03-31\n        value: 12\n    actuals:\n      - date: 2026-03-31\n        value: 14\n',
    );
    const setting = settingBy(config, { today: '2026-06-01' });
    const text = examplePlan({
      actions: ['success-criteria:\n  - measure: agency\nlead-officer: chief@mail.example'],
    });
    const { problems } = problemsOf(judge(openDocument(text), setting, checks));
    const told = problems.map(({ check, message }) => `${check} ${message}`).join('\n');
    assert.match(told, /measures\/off-target/);
    assert.doesNotMatch(told, /943 476|12\/03\/2014/);
    assert.doesNotMatch(told, /officers\/unknown/);
  });

  it('of which a part is not read leave open what they answer', () => {
    const text = examplePlan({ actions: Array.from({ length: 10_050 }, () => 'links: [O25.1]') });
    const setting = { config: readConfig(sources).values, today: '2026-06-01' };
    const { plan, origin } = readUnder(openDocument(text), setting);
    assert.equal(linksOf(plan, origin.lists), undefined);
  });
});

describe('shared lists', () => {
  const told: Record<string, readonly string[]> = {
    'sources:\n  O25:\n    title: Ofsted\n    kind: inspection\n': [
      'links/no-recommendations 2:3-2:6',
    ],
    'sources:\n  Ofsted 2025:\n    title: Ofsted\n    kind: peer-review\n': [
      'links/unusable-code 2:3-2:14',
    ],
    'sources:\n  A:\n    title: TBC\n    kind: partnership\n': ['plan/placeholder 3:12-3:15'],
    'officers:\n  dcs:\n    title: Director\n  ad:\n    title: Director\n': [
      'plan/ambiguous-name 5:12-5:20',
    ],
    'officers:\n  dcs:\n    title: Director\n    reports-to: dcs\n': [
      'officers/reporting-cycle 4:17-4:20',
    ],
    'measures:\n  agency:\n    title: Agency\n    targets:\n      - by: 2026-12-31\n        value: 12\n':
      ['measures/no-owner 2:3-2:9', 'success/no-baseline 2:3-2:9'],
  };
  for (const [text, expected] of Object.entries(told)) {
    it(`have what is wrong with them told: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(places(text).sort(), [...expected].sort());
    });
  }

  it('show nobody what identifies a person, and offer to take it out', () => {
    const text = sources.replace('Stability of homes', 'Write to jo@mail.example');
    const { plan, problems } = judged(text, linksIn(['links: [O25.1, PEER]']));
    assert.deepEqual(
      problems.map(({ check }) => check),
      ['links/unanswered-recommendation', 'privacy/personal-data'],
    );
    for (const { message } of problems) assert.doesNotMatch(message, /jo@/);
    const fixes = problems.flatMap((problem) => problem.fixes);
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Take out the e-mail address'],
    );
    assert.deepEqual(
      fixes.flatMap(({ edits }) => edits(plan).map((edit) => edit.text)),
      ['[e-mail address removed]'],
    );
  });

  it('may name what each plan lists itself', () => {
    const text =
      'officers:\n  ad:\n    title: Assistant Director\n    reports-to: dcs\nboards:\n  improvement:\n    title: Improvement\n    reports-to: [cabinet]\n    reporting-officer: dcs\n';
    assert.deepEqual(places(text), []);
  });

  it('keep a code that links of plans may mean', () => {
    const { problems } = judged('sources:\n  Peer 24:\n    title: Review\n    kind: peer-review\n');
    assert.deepEqual(
      problems.map(({ check, fixes }) => [check, fixes.length]),
      [['links/unusable-code', 0]],
    );
  });

  it('have an exception to what is told elsewhere called unused', () => {
    const text =
      'officers:\n  # exception officers/vacant: interviews in May\n  dcs:\n    title: Director\n    vacant: true\n';
    assert.deepEqual(places(text), ['exceptions/unused 2:3-2:49']);
  });

  it('have their exceptions, which cover what is wrong with the file as well', () => {
    const text = '# exception plan/unknown-key: of another tool\nregoin: scotland\n';
    assert.deepEqual(places(text), []);
  });
});
