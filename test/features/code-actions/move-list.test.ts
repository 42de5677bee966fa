import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { examplePlan } from '../../../server/checks/support/example';
import { codeActions } from '../../../server/features/code-actions';
import type { ConfigSnapshot, PlanSnapshot } from '../../../server/features/snapshot';
import { plain, planWith } from '../../support/code-actions';
import { edited } from '../../support/edits';
import { configSnapshot, planAt, planSnapshot } from '../../support/snapshots';

const title = / to golden-thread\.yaml, for every plan to use(?: and answer)?$/;

function offered(marked: string, config?: string, support = plain) {
  const { snapshot, position } = planAt(marked, config === undefined ? {} : { config });
  const range = { start: position, end: position };
  const move = codeActions(snapshot, { range, only: undefined }, support).find((one) =>
    title.test(one.title),
  );
  return { snapshot, edit: move?.edit };
}

/** The plan and the configuration after the move of the list at `$0`. */
function moved(marked: string, config?: string): { plan: string; config: string } {
  const { snapshot, edit } = offered(marked, config);
  assert.ok(edit, 'the move is offered');
  const shared = (snapshot as PlanSnapshot).config;
  const texts = edited(edit as WorkspaceEdit, ...[snapshot, shared].filter(isFile));
  const plan = texts.get(snapshot.uri) ?? '';
  const after = texts.get('file:///work/golden-thread.yaml') ?? '';
  const names = (text: string, under?: string) => {
    const { lists } = planSnapshot(text, under === undefined ? {} : { config: under }).judgement;
    return (['sources', 'officers', 'boards', 'measures'] as const).map((list) =>
      lists[list].entries
        .map(({ id, values }) => [id, values] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  assert.deepEqual(names(plan, after), names(marked.replace('$0', ''), config));
  assert.deepEqual(configSnapshot(after).verdict.problems, []);
  return { plan, config: after };
}

function isFile(file: PlanSnapshot | ConfigSnapshot | undefined): file is PlanSnapshot {
  return file !== undefined;
}

const officers = planWith('offi$0cers:', '');

describe('moving a list to golden-thread.yaml', () => {
  it('makes the file, and leaves nothing in the plan', () => {
    const { plan, config } = moved(officers);
    assert.match(config, /^officers:\n {2}dcs:\n/);
    assert.ok(!plan.includes('officers:'));
    assert.deepEqual(planSnapshot(plan, { config }).verdict.problems, []);
  });

  it('takes the comments of the list with it, and leaves those of the plan', () => {
    const marked = officers.replace('offi$0cers:', '# Lists\n\n# Who\noffi$0cers:');
    const { plan, config } = moved(marked);
    assert.match(config, /^# Who\nofficers:\n/);
    assert.match(plan, /business-as-usual\n# Lists\n\nboards:\n/);
    const first = `# The plan of 2026\n\n${marked.slice(marked.indexOf('# Who'))}`;
    assert.match(moved(first).plan, /^# The plan of 2026\n\nboards:/);
  });

  it('leaves nothing of other lists', () => {
    const { plan, config } = moved(planWith('boa$0rds:', ''));
    assert.ok(!plan.includes('boards:'));
    assert.match(config, /^boards:\n {2}improvement:\n/);
  });

  it('adds to the file, with its comments', () => {
    const marked = officers.replace('offi$0cers:', '# Who\noffi$0cers: # roles\n  # at the top');
    const { plan, config } = moved(marked, 'region: scotland');
    assert.match(config, /^region: scotland\n# Who\nofficers: # roles\n {2}# at the top\n {2}dcs:/);
    assert.ok(!plan.includes('# Who'));
  });

  it('adds to a list of the file, indented as that is', () => {
    const shared =
      'officers:\r\n    chief:\r\n        title: Chief Executive\r\nregion: scotland\r\n';
    const marked = officers.replace('offi$0cers:', 'offi$0cers: # roles');
    const { config } = moved(marked, shared);
    assert.match(
      config,
      /Chief Executive\r\n {4}# roles\r\n {4}dcs:\r\n {6}title: Director[\s\S]*\r\nregion/,
    );
  });

  it('is offered where no name clashes', () => {
    for (const shared of [
      'officers:\n  dcs:\n    title: Somebody\n',
      'officers:\n  head:\n    title: Head of H.R.\n    aliases: [head of HR]\n',
      'officers:\n  other:\n    title: director of children’s service\n',
    ]) {
      assert.equal(offered(officers, shared).edit, undefined, shared);
    }
  });

  it('is offered where the list can be taken out as it is', () => {
    for (const text of [
      officers.replace('  dcs:\n', '  # exception officers/vacant: agreed\n  dcs:\n'),
      planWith('offi$0cers:', '').replace('title: Head of HR', 'title: "Head of HR'),
      examplePlan({ blocks: 'officers: {dcs: {title: Director}}' }).replace(
        'officers',
        'o$0fficers',
      ),
      planWith('st$0ages:', ''),
      planWith('dc$0s:', ''),
      'offi$0cers:\n',
    ]) {
      assert.equal(offered(text).edit, undefined, text.slice(0, 300));
    }
    assert.equal(offered(officers, 'officers: {}\n').edit, undefined);
    assert.equal(offered(officers, undefined, { ...plain, createsFiles: false }).edit, undefined);
    assert.ok(offered(officers, '', { ...plain, createsFiles: false }).edit);
  });
});
