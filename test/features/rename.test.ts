import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../server/features/names/occurrences';
import { prepareRename, rename } from '../../server/features/rename';
import type { PlanSnapshot, Snapshot } from '../../server/features/snapshot';
import { textOf } from '../../server/plan/document';
import { applyEdits } from '../../server/plan/offsets';
import { atCursor } from '../support/markers';
import { configSnapshot, planAt, planSnapshot } from '../support/snapshots';

const head = `plan:
  board: steering
sources:
  O25:
    title: Ofsted
    kind: inspection
    aliases: [OFSTED25]
    recommendations:
      1: Oversight
officers:
  dcs:
    title: Director of Services
    aliases: [The Director]
  ad:
    title: Assistant Director
    reports-to: dcs
boards:
  steering:
    title: Steering group
  cabinet:
    title: Cabinet
    reports-to: [steering]
stages:
  - id: first
    title: First stage
    deliverables:
      - text: A thing
        actions: [CS1]
measures:
  rate:
    title: Rate
risks:
  R1:
    title: A risk
    owner: Director of Services
    actions: CS1
decisions:
  - text: Go on
    board: steering
    actions: [CS1, CS2]
priorities:
  - id: CS
    owners: [dcs]
    actions:
`;

/** Two actions, the first with these lines. */
const plan = (...lines: string[]) =>
  `${head}      - ref: CS1\n${lines.map((line) => `        ${line}\n`).join('')}      - ref: CS2\n        depends-on: [CS1]\n`;

const textIn = ({ document }: Snapshot) => textOf(document.fragments);

type Texts = Readonly<Record<string, string>>;

/** The lines of each file that a rename at the cursor changes, or why it is refused. */
async function renamed(
  { snapshot, position }: ReturnType<typeof planAt>,
  newName: string,
  others: readonly PlanSnapshot[] = [],
): Promise<Texts | string | undefined> {
  const plans = [...(snapshot.kind === 'plan' ? [snapshot] : []), ...others];
  const answer = await rename(snapshot, { position, newName }, async () => plans);
  if (!answer || 'refused' in answer) return answer?.refused;
  const known: Snapshot[] = [...plans, ...(snapshot.kind === 'config' ? [snapshot] : [])];
  const config = snapshot.kind === 'plan' ? snapshot.config : undefined;
  if (config) known.push(config);
  return Object.fromEntries(
    answer.changes.map(({ file: { uri }, edits }) => {
      const before = textIn(known.find((one) => one.uri === uri) ?? assert.fail(uri));
      const old = new Set(before.split('\n'));
      const after = applyEdits(before, edits).split('\n');
      const changed = after.filter((line) => !old.has(line)).map((line) => line.trim());
      return [uri.slice(uri.lastIndexOf('/') + 1), changed.join('|')];
    }),
  );
}

/** The changed lines of the one plan. */
async function changed(marked: string, newName: string): Promise<unknown> {
  const result = await renamed(planAt(marked), newName);
  return typeof result === 'object' ? result['test.plan.yaml'] : result;
}

describe('rename', () => {
  const cases: Record<string, readonly [marked: string, to: string, lines: string][]> = {
    'changes a ref wherever it is named': [
      [
        plan('depends-on: CS2').replace('CS1\n   ', 'C$0S1\n   '),
        'LG7',
        'actions: [LG7]|actions: LG7|actions: [LG7, CS2]|- ref: LG7|depends-on: [LG7]',
      ],
      [
        plan('withdrawn: {replaced-by: CS$02}'),
        'CS3',
        'actions: [CS1, CS3]|withdrawn: {replaced-by: CS3}|- ref: CS3',
      ],
      [
        `${plan('deadline: 2026 # exception deadlines/invalid: waits for CS2, not CS22')}`.replace(
          '- ref: CS2',
          '- ref: CS$02',
        ),
        'X-1',
        'actions: [CS1, X-1]|deadline: 2026 # exception deadlines/invalid: waits for X-1, not CS22|- ref: X-1',
      ],
    ],
    'changes a code in links of every form, and its alias apart': [
      [plan('links: [O25.1, OFSTED25.1, O2$05]'), 'O26', 'O26:|links: [O26.1, OFSTED25.1, O26]'],
      [plan('links: O25.1/O$025; BAU'), 'O-26', 'O-26:|links: O-26.1/O-26; BAU'],
      [plan('links:', '  - "O2$05.1"', "  - 'O25'"), 'A1', `A1:|- "A1.1"|- 'A1'`],
      [plan('link-to: OFSTED$025.1, O25'), 'VISIT', 'aliases: [VISIT]|link-to: VISIT.1, O25'],
      [plan('links: [O25.$01]'), '3', '3: Oversight|links: [O25.3]'],
      [plan('links: [O25.$01]'), '1.2', '"1.2": Oversight|links: [O25.1.2]'],
    ],
    'changes an officer’s id, title or alias apart': [
      [
        plan('lead: d$0cs', 'partners: [Director of Services, ad / dcs]'),
        'director',
        'director:|reports-to: director|owners: [director]|lead: director|partners: [Director of Services, ad / director]',
      ],
      [
        plan('sro: Direct$0or of Services & Partners', 'partners: dcs'),
        'Head: all of it',
        'title: "Head: all of it"|owner: "Head: all of it"|sro: "Head: all of it & Partners"',
      ],
      [
        plan('lead: [Assistant $0Director / The Director]', 'partners: director of service'),
        'Deputy, first',
        'title: Deputy, first|lead: ["Deputy, first / The Director"]',
      ],
    ],
    'changes spellings of a title with it': [
      [
        plan('sro: director of service').replace(
          'Director of Services\n    al',
          '$0Director of Services\n    al',
        ),
        'Chief',
        'title: Chief|owner: Chief|sro: Chief',
      ],
    ],
    'changes stages, boards and measures': [
      [plan('stage: fir$0st'), 'start', '- id: start|stage: start'],
      [plan('links: [O25.1]', 'stage: fir$0st'), '1', '- id: "1"|stage: "1"'],
      [
        plan('agreed:', '  board: st$0eering'),
        'main',
        'board: main|main:|reports-to: [main]|board: main|board: main',
      ],
      [plan('success-criteria:', '  - measure: ra$0te'), 'share', 'share:|- measure: share'],
    ],
    'changes the id of a priority, and the refs that begin with it': [
      [
        plan('links: [CS1]').replace('id: CS', 'id: C$0S'),
        'ST',
        'actions: [ST1]|actions: ST1|actions: [ST1, ST2]|- id: ST|- ref: ST1|- ref: ST2|depends-on: [ST1]',
      ],
    ],
  };

  for (const [name, all] of Object.entries(cases)) {
    it(name, async () => {
      for (const [marked, to, lines] of all) assert.equal(await changed(marked, to), lines, marked);
    });
  }

  it('keeps what an alias of YAML stands for, and the line ends of Windows', async () => {
    const text = plan('lead: &a d$0cs', 'sro: *a').replace(/\n/g, '\r\n');
    const lines = String(await changed(text, 'boss'));
    assert.match(lines, /^boss:\|.*\|lead: &a boss$/);
  });

  it('quotes an officer who is named twice in one text once', async () => {
    const marked = plan('lead: Director of Services / Director of Serv$0ices');
    assert.match(String(await changed(marked, 'A: B')), /\|lead: "A: B \/ A: B"$/);
  });

  it('counts columns as the client does', () => {
    const marked = plan('lead: 👩‍👧 / d$0cs', 'narrative: x');
    for (const encoding of ['utf-8', 'utf-32'] as const) {
      const { text, position } = atCursor(marked);
      const line = text.split('\n')[position.line] ?? '';
      const before = line.slice(0, position.character);
      const character = encoding === 'utf-8' ? Buffer.byteLength(before) : [...before].length;
      const found = prepareRename(planSnapshot(text, { encoding }), { ...position, character });
      assert.ok(found && 'range' in found);
      assert.equal(found.range.start.character, character - 1);
      assert.equal(found.placeholder, 'dcs');
    }
  });
});

describe('the reach of a rename', () => {
  const config =
    'sources:\n  B19:\n    title: Budget\n    kind: audit\nofficers:\n  ceo:\n    title: Chief\n';
  const other = (name: string, text: string) => {
    const made = planSnapshot(text, { config });
    return Object.assign(made, { uri: `file:///work/${name}.plan.yaml` });
  };

  it('is every plan that takes the name from the shared list', async () => {
    const others = [
      other('b', plan('links: [B19.2]')),
      other(
        'own',
        `${plan('links: [B19]')}`.replace('sources:', 'sources:\n  B19:\n    title: Own'),
      ),
      other('none', plan('depends-on: [B19]')),
    ];
    const at = planAt(plan('links: O25/B1$09'), { config });
    const expected = {
      'golden-thread.yaml': 'B20:',
      'test.plan.yaml': 'links: O25/B20',
      'b.plan.yaml': 'links: [B20.2]',
    };
    assert.deepEqual(await renamed(at, 'B20', others), expected);
  });

  it('is the same from the shared list itself', async () => {
    const { text, position } = atCursor(config.replace('title: Chief', 'title: C$0hief'));
    const at = { snapshot: configSnapshot(text), position };
    const expected = { 'golden-thread.yaml': 'title: Head', 'b.plan.yaml': 'lead: Head / ceo' };
    assert.deepEqual(await renamed(at, 'Head', [other('b', plan('lead: Chief / ceo'))]), expected);
  });

  it('is one plan for what that plan defines, whatever others call theirs', async () => {
    const at = planAt(plan('depends-on: CS$02'), { config });
    const result = await renamed(at, 'CS9', [other('b', plan('depends-on: CS2'))]);
    assert.deepEqual(Object.keys(Object(result)), ['test.plan.yaml']);
  });

  it('refuses a name that another file has', async () => {
    const at = planAt(plan('links: B1$09'), { config });
    assert.equal(
      await renamed(at, 'o25', [other('b', plan('links: [B19]'))]),
      "'o25' is taken by 'O25' in test.plan.yaml. Choose another name.",
    );
    const own = planAt(plan('links: O2$05'), { config });
    assert.match(String(await renamed(own, 'B19')), /'B19' is taken in golden-thread.yaml\. /);
  });
});

describe('a rename is refused', () => {
  const refused: Record<string, readonly [marked: string, to: string, why: RegExp]> = {
    'without a name': [plan('links: O2$05'), '  ', /^A name is missing\. Write the new name\.$/],
    'to the code of another source': [
      plan('links: O2$05').replace('officers:', '  BAU:\n    title: Usual\nofficers:'),
      'bau',
      /^'bau' is taken by 'BAU'\. Choose/,
    ],
    'to the title of another officer': [
      plan('lead: d$0cs'),
      'assistant  director',
      /^'assistant {2}director' cannot be used: a ref or id/,
    ],
    'to a title in another spelling': [
      plan('lead: Director of $0Services'),
      'Assistant Directors',
      /^'Assistant Directors' is taken by 'ad'\./,
    ],
    'to what links cannot hold': [plan('links: O2$05'), 'O 26', /links hold letters, digits and/],
    'to what parts links': [plan('links: O25.$01'), '1/2', /links are parted at spaces and at/],
    'to a title that says nothing': [plan('lead: Director of $0Services'), '-', /names nobody and/],
    'to an id with a space': [
      plan('stage: fi$0rst'),
      'the first',
      /holds letters, digits, hyphens/,
    ],
    'to a ref that is used': [plan('depends-on: [CS$02]'), 'cs1', /^'cs1' is taken by 'CS1'/],
    'of a priority to more than letters': [
      plan().replace('id: CS', 'id: C$0S'),
      'C1',
      /letters only/,
    ],
    'of a code that links cannot hold, where some are meant for it': [
      plan('links: [O25.Rec 1]').replace('      1: Oversight', '      Rec$0 1: Oversight'),
      '1',
      /^No link can name 'Rec 1', so those that are meant for it would be left behind\./,
    ],
    'of a code in no list': [plan('links: B1$09'), 'B20', /^No source is called 'B19'/],
    'of one of two where it is used': [
      plan('ref: CS1')
        .replace('on: [CS1]', 'on: [CS$01]')
        .replace('- ref: CS1\n', '- ref: CS1\n      - ref: CS1\n'),
      'CS5',
      /^There is more than one action called 'CS1'/,
    ],
  };

  for (const [name, [marked, to, why]] of Object.entries(refused)) {
    it(name, async () => {
      assert.match(String(await renamed(planAt(marked), to)), why);
    });
  }

  it('not of a code that links cannot hold where none is meant for it', async () => {
    const text = plan('links: [O25]').replace('      1: Oversight', '      Rec$0 1: Oversight');
    assert.equal(await changed(text, '1'), '1: Oversight');
  });

  it('where a priority would take the ref of an action under another', async () => {
    const text = plan().replace('id: CS', 'id: C$0S');
    const more = `${text}  - id: LG\n    actions:\n      - ref: lg2\n`;
    assert.match(String(await renamed(planAt(more), 'LG')), /^'LG' is taken\./);
    const only = more.replace('id: LG', 'id: XX');
    assert.match(
      String(await renamed(planAt(only), 'LG')),
      /^CS2 would become lg2, which another action has\./,
    );
  });

  it('not of one of two where it stands: the other keeps its name', async () => {
    const marked = plan().replace('- ref: CS1\n', '- ref: CS1\n      - ref: C$0S1\n');
    assert.equal(await changed(marked, 'CS5'), '- ref: CS5');
  });

  it('without a word of what must not be shown', async () => {
    const why = await renamed(planAt(plan('lead: Worker of 943 476 59$019')), 'x');
    assert.match(String(why), /^No officer is called 'Worker of ••• ••• ••••'/);
  });

  it('before anybody typed, and not at all where nothing has a name', () => {
    const prepared = (marked: string) => {
      const { snapshot, position } = planAt(marked);
      return prepareRename(snapshot, position);
    };
    assert.deepEqual(prepared(plan('links: B1$09')), {
      refused:
        "No source is called 'B19', so there is nothing to rename. Add it first, or change the text itself.",
    });
    for (const line of ['dead$0line: 2026', 'action: CS$01 is said in prose', '# CS$01', '$0']) {
      assert.equal(prepared(plan(line)), undefined, line);
    }
  });
});

describe('after a rename', () => {
  const text = readFileSync(
    join(__dirname, '..', '..', '..', 'samples', 'northbridge-2026.plan.yaml'),
    'utf8',
  );
  const problems = (one: string) => planSnapshot(one).verdict.problems.map(({ check }) => check);

  it('the plan has the problems that it had before, and no others', async () => {
    const snapshot = planSnapshot(text);
    const before = problems(text);
    const definitions = namesOf(snapshot).flatMap(({ all }, index) =>
      all.filter(({ as }) => as === 'definition').map((one) => ({ ...one, index })),
    );
    // Every tenth of them is of every kind, and all of them would take long.
    for (const { index, start, name, called } of definitions.filter((_, i) => i % 10 === 0)) {
      const position = snapshot.places.positionIn(index, start);
      const fresh = name.list === 'priorities' ? 'ZZ' : `ZZ${name.list.length}`;
      const newName = name.list === 'actions' ? `${called}99` : fresh;
      const answer = await rename(snapshot, { position, newName }, async () => []);
      assert.ok(answer && 'changes' in answer, called);
      const after = applyEdits(text, answer.changes[0]?.edits ?? []);
      assert.notEqual(after, text);
      assert.deepEqual(problems(after), before, `${name.list} ${called}`);
    }
  }).timeout(0);
});
