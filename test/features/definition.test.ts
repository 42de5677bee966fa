import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { definition } from '../../server/features/definition';
import { highlights, references } from '../../server/features/references';
import type { PlanSnapshot } from '../../server/features/snapshot';
import { atCursor, marked } from '../support/markers';
import { configAt, planAt, planSnapshot } from '../support/snapshots';

const config =
  'measures:\n  rate:\n    title: Rate\n    owner: chief\nofficers:\n  chief:\n    title: Chief\n';

/** The text of a plan whose one action has these fields, which hold `$0`. */
const plan = (...actions: string[]) => examplePlan({ actions });

/** The lines of entries that a definition leads to, the chosen words in ⟦ ⟧. */
function targets(text: string, at = planAt(text, { config })): unknown {
  const found = definition(at.snapshot, at.position);
  return found?.map(({ targetUri, targetSelectionRange: chosen, targetRange: range }) => {
    assert.ok(range.start.line <= chosen.start.line && range.end.line >= chosen.end.line);
    const whole = targetUri.endsWith('golden-thread.yaml') ? config : atCursor(text).text;
    return marked(whole, [chosen]).split('\n')[chosen.start.line]?.trim();
  });
}

describe('definition', () => {
  const cases: readonly [field: string, target: string][] = [
    ['links: [BAU, O2$05.1]', '⟦O25⟧:'],
    ['links: O25.$01/BAU', '⟦1⟧: Management oversight of decisions'],
    ['links: [O25.$09]', '⟦O25⟧:'],
    ['lead-officer: head$0-hr', '⟦head-hr⟧:'],
    ['sro: director of childrens$0 services', '⟦dcs⟧:'],
    ['lead-officer: Head of HR / chi$0ef', '⟦chief⟧:'],
    ['stage: $0foundation', '- id: ⟦foundation⟧'],
    ['depends-on: CS1$0', '- ref: ⟦CS1⟧'],
    ['agreed: {board: improve$0ment}', '⟦improvement⟧:'],
    ["success-criteria:\n  - measure: 'ra$0te'", '⟦rate⟧:'],
    ['deadline: 2026 # exception deadlines/invalid: see CS$01', '- ref: ⟦CS1⟧'],
    [
      'deadline: 2026 # exception deadlines/invalid: see O25.$01',
      '⟦1⟧: Management oversight of decisions',
    ],
  ];

  it('leads from every use of a name to its entry', () => {
    for (const [field, target] of cases) assert.deepEqual(targets(plan(field)), [target], field);
  });

  it('underlines the one code of several', () => {
    const { snapshot, position } = planAt(plan('links: O25/BA$0U/O25'));
    const [link] = definition(snapshot, position) ?? [];
    const text = marked(
      plan('links: O25/BAU/O25'),
      link?.originSelectionRange ? [link.originSelectionRange] : [],
    );
    assert.match(text, /links: O25\/⟦BAU⟧\/O25/);
  });

  it('leads to all that share a name, and from an entry to itself', () => {
    const text = plan('ref: CS$01', 'ref: CS1');
    assert.deepEqual(targets(text), ['- ref: ⟦CS1⟧', '- ref: ⟦CS1⟧']);
  });

  it('leads from one entry of the shared list to another', () => {
    const at = configAt(config.replace('owner: chief', 'owner: Chi$0ef'));
    assert.equal(definition(at.snapshot, at.position)?.[0]?.targetSelectionRange.start.line, 5);
  });

  it('works in a line that YAML cannot read, and says nothing of unknown names and of prose', () => {
    assert.deepEqual(targets(plan('lead-officer: dcs\nlinks: [BAU, O2$05')), ['⟦O25⟧:']);
    for (const field of [
      'links: [B1$09]',
      'action: See CS$01',
      'dead$0line: 2026',
      'deadline: 2026 # CS$01',
    ]) {
      assert.equal(targets(plan(field)), undefined, field);
    }
  });
});

describe('references', () => {
  const lines = async (
    text: string,
    includeDeclaration = true,
    others: readonly PlanSnapshot[] = [],
  ) => {
    const { snapshot, position } = planAt(text, { config });
    const params = { position, context: { includeDeclaration } };
    assert.ok(snapshot.kind === 'plan');
    const found = await references(snapshot, params, async () => [snapshot, ...others]);
    return found?.map(({ uri, range }) => `${uri.replace(/.*\//, '')} ${range.start.line}`);
  };

  it('are all places that mean one entry, by whichever of its names', () => {
    const text = plan(
      'senior-responsible-officer: Director of Children$0’s Service',
      'lead-officer: dcs / ad-csc',
    );
    const marks = highlights(...at(text));
    const shown = marked(atCursor(text).text, marks?.map(({ range }) => range) ?? []);
    assert.deepEqual(shown.match(/⟦.*?⟧/g), [
      '⟦dcs⟧',
      "⟦Director of Children's Services⟧",
      '⟦dcs⟧',
      '⟦dcs⟧',
      '⟦dcs⟧',
      '⟦Director of Children’s Service⟧',
      '⟦dcs⟧',
      '⟦dcs⟧',
    ]);
    assert.deepEqual(
      marks?.map(({ kind }) => kind),
      [3, 3, 2, 2, 2, 2, 2, 2],
    );
  });

  const at = (text: string) => {
    const { snapshot, position } = planAt(text);
    return [snapshot, position] as const;
  };

  it('leave out where it is defined, where that is asked for', async () => {
    const text = plan('', 'depends-on: [CS1]').replace('ref: CS1', 'ref: C$0S1');
    const all = await lines(text);
    assert.equal(all?.length, 2);
    assert.deepEqual(await lines(text, false), all?.slice(1));
  });

  it('of a shared entry are in every plan that has none of its own', async () => {
    const criteria = 'success-criteria:\n  - measure: rate';
    const own = planSnapshot(`${plan(criteria)}measures:\n  rate:\n    title: Own\n`, { config });
    const using = Object.assign(planSnapshot(plan(criteria), { config }), { uri: 'b.plan.yaml' });
    const found = await lines(plan(criteria.replace('rate', 'ra$0te')), true, [own, using]);
    assert.deepEqual(
      found?.map((one) => one.split(' ')[0]),
      ['golden-thread.yaml', 'test.plan.yaml', 'b.plan.yaml'],
    );
  });

  it('are marked for a code in no list, too', () => {
    const marks = highlights(...at(plan('links: [B1$09, B19.2]', 'links: B19')));
    assert.equal(marks?.length, 3);
  });
});
