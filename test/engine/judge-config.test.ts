import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { faultCheck } from '../../server/checks/check';
import { judgeConfig } from '../../server/engine/judge-config';
import { readConfig } from '../../server/workspace/config';
import { applied, lines } from '../support/judged';

function judged(text: string, by = checks) {
  const config = readConfig(text);
  return judgeConfig(config, { config: config.values, today: '2026-06-01' }, by);
}

/** `check line:column-column` of each problem. */
function places(text: string): string[] {
  return lines(judged(text)).map((line) => line.split(' ').slice(0, 2).join(' '));
}

describe('a configuration', () => {
  it('that is sound has no problem', () => {
    const text = `sources:
  BAU:
    title: Business as usual
    kind: business-as-usual
checks:
  links/duplicate: off
  stages/front-loaded:
    severity: warning
    fewest-actions: 12
region: scotland
domains: [a.example]
ignore:
  - archive/
  - Old plans (2023)/**
  - '**/*-draft.plan.yaml'
  -
`;
    assert.deepEqual(places(text), []);
    assert.deepEqual(places(''), []);
  });

  const wrong: Record<string, string[]> = {
    'regoin: scotland': ['plan/unknown-key 1:1-1:7'],
    'region: wales': ['plan/invalid-value 1:9-1:14'],
    'region: scotland\n\nregion: scotland': ['plan/duplicate-key 3:1-3:7'],
    'checks:\n  links/duplicat: off': ['plan/unknown-key 2:3-2:17'],
    'checks:\n  links/duplicate: of': ['plan/invalid-value 2:20-2:22'],
    'checks:\n  links/duplicate:\n    severity: of': ['plan/invalid-value 3:15-3:17'],
    'checks:\n  links/duplicate:\n    fewest: 1': ['plan/unknown-key 3:5-3:11'],
    'checks:\n  stages/front-loaded:\n    fewest-actions: many': ['plan/invalid-value 3:21-3:25'],
    'sources:\n  O25:\n    titel: Ofsted': [
      'plan/missing-field 3:5-3:18',
      'plan/missing-field 3:5-3:18',
      'plan/unknown-key 3:5-3:10',
    ],
    'priorities:\n  - id: CS\n    actions:\n      - ref: CS1': ['plan/unknown-key 1:1-1:11'],
    'ignore: [Old plans/, drafts/]': [],
    'ignore: archive/': [],
    'ingore: [archive/]': ['plan/unknown-key 1:1-1:7'],
    'ignore: [/archive/, ../old, "!a", C:/a]': [
      'plan/invalid-value 1:10-1:19',
      'plan/invalid-value 1:21-1:27',
      'plan/invalid-value 1:29-1:33',
      'plan/invalid-value 1:35-1:39',
    ],
    'ignore:\n  - "{a,b}/"\n  - ""': ['plan/invalid-value 2:5-2:13', 'plan/invalid-value 3:5-3:7'],
    'ignore:\n  archive: yes': ['yaml/unquoted-text 2:3-2:15'],
    [`ignore: [${'a, '.repeat(202)}b]`]: ['plan/invalid-value 1:610-1:611'],
    [`ignore: [${'a'.repeat(501)}]`]: ['plan/invalid-value 1:10-1:511'],
    'checks:\n  : off': ['plan/missing-field 2:3-2:4'],
    'as-of: soon\r\nregion: wales\r\n': [
      'plan/invalid-value 1:8-1:12',
      'plan/invalid-value 2:9-2:14',
    ],
  };
  for (const [text, expected] of Object.entries(wrong)) {
    it(`is judged: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(places(text).sort(), expected);
    });
  }

  it('that is no configuration at all is one with problems', () => {
    for (const text of [
      '- a',
      'a',
      '[',
      '{}\n---\na: b',
      '\0',
      '"',
      'checks: []',
      'checks:\n  - a',
    ]) {
      const { problems, crashed } = judged(text);
      assert.ok(problems.length > 0 || text === '{}', text);
      assert.equal(crashed, false);
    }
  });

  it('is mended by the fixes', () => {
    const text =
      'checks:\n  links/duplicat: off\n  officers/overloaded: warnung\n  links/unknown-source:\n    severity: erorr\nregoin: scotland\n';
    const { plan, problems } = judged(text);
    const edits = problems.flatMap(({ fixes }) => fixes[0]?.edits(plan) ?? []);
    assert.equal(
      applied(text, edits),
      'checks:\n  links/duplicate: off\n  officers/overloaded: warning\n  links/unknown-source:\n    severity: error\nregion: scotland\n',
    );
  });

  it('sets the checks that judge it', () => {
    const text = 'checks:\n  plan/unknown-key: error\ncolour: green\n';
    assert.deepEqual(
      judged(text).problems.map(({ severity }) => severity),
      ['error'],
    );
    assert.deepEqual(judged(text.replace('error', 'off')).problems, []);
  });

  it('is not known to be sound where a check broke', () => {
    const broken = faultCheck({
      id: 'plan/invalid-value',
      severity: 'error',
      summary: '',
      why: '',
      fault: 'invalid-value',
      fails: [],
      passes: [],
      run() {
        throw new Error('broken');
      },
    });
    const { problems, crashed } = judged('region: wales', [broken]);
    assert.deepEqual([problems.map(({ check }) => check), crashed], [['internal-error'], true]);
  });
});
