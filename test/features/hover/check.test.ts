import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { hover } from '../../../server/features/hover';
import { shown } from '../../support/hovers';
import { configAt, planAt } from '../../support/snapshots';

const inConfig = (marked: string) => {
  const text = `checks:\n${marked}`;
  const found = shown(text, configAt(text));
  return found && { says: found.says.split('\n').filter(Boolean), about: found.about.trim() };
};
const inPlan = (marked: string, config?: string) => {
  const text = examplePlan({ actions: [marked] });
  const found = shown(text, planAt(text, config === undefined ? {} : { config }));
  return found && { says: found.says.split('\n').filter(Boolean), about: found.about.trim() };
};
const page = (id: string) =>
  `- [More about this check](https://github.com/golden-thread/golden-thread/blob/main/docs/checks/${id}.md)`;

const overloaded = [
  '**officers/overloaded** suggestion',
  'A role that leads, or answers for, more than its share.',
  'Who has too much to do at once does some of it late, and which part is then left to chance.',
];

describe('hover on a check in golden-thread.yaml', () => {
  it('says what it finds, why, how grave it is, what can be set, and where there is more', () => {
    assert.deepEqual(inConfig('  officers/over$0loaded: suggestion'), {
      says: [
        ...overloaded,
        '- `leading`, 12 unless it is set: The most open actions that one role may lead in one stage.',
        '- `responsible`, 50 unless it is set: The most that one role may answer for, in percent of the open actions, once there are ten.',
        page('officers/overloaded'),
      ],
      about: '⟦officers/overloaded⟧: suggestion',
    });
  });

  it('says how the check is set, where that is not its own way', () => {
    assert.ok(inConfig('  officers/over$0loaded: error')?.says.includes('- As it is set: error'));
    const { says = [] } = inConfig('  $0officers/overloaded: {leading: 5, severity: error}') ?? {};
    assert.ok(says.includes('- As it is set: error'));
    assert.ok(says.some((line) => line.startsWith('- `leading`, 12 unless it is set (it is 5): ')));
    const off = inConfig('  deadlines/non-working-day$0: warning')?.says ?? [];
    assert.equal(off[0], '**deadlines/non-working-day** off unless it is set');
    assert.ok(off.includes('- As it is set: warning'));
  });

  it('says what an option means, on its name and on its figure', () => {
    const says = [
      '**months** 3 unless it is set',
      'How many months after an action is complete somebody has to know what it changed.',
    ];
    const at = (line: string) => inConfig(`  progress/impact-unknown:\n    ${line}`);
    assert.deepEqual(at('mon$0ths: 6'), { says, about: '⟦months⟧: 6' });
    assert.deepEqual(at('months: $06'), { says, about: 'months: ⟦6⟧' });
    assert.deepEqual(at('sever$0ity: off')?.says.slice(0, 2), [
      '**severity** suggestion unless it is set',
      '- `error`: It must be mended: a run that finds it fails.',
    ]);
  });

  it('says what the words do', () => {
    const words = {
      error: 'It must be mended: a run that finds it fails.',
      warning: 'It should be mended: it is told, and a run fails for it only where it is asked to.',
      suggestion:
        'It could be better: it is told last, and a run fails for it only where it is asked to.',
      off: 'Nobody looks for it, and nothing is told.',
    };
    for (const [word, says] of Object.entries(words)) {
      const lines = [`**${word}**`, says];
      const short = inConfig(`  links/duplicate: $0${word}`);
      assert.deepEqual(short, { says: lines, about: `links/duplicate: ⟦${word}⟧` });
      assert.deepEqual(inConfig(`  links/duplicate:\n    severity: ${word}$0`)?.says, lines);
    }
  });

  it('says nothing of checks, options and words that there are not', () => {
    for (const line of ['li$0nks/none: off', 'links/duplicate: no$0ne']) {
      assert.equal(inConfig(`  ${line}`), undefined, line);
    }
    assert.equal(inConfig('  links/duplicate:\n    mon$0ths: 3'), undefined);
    assert.equal(inConfig('  links/duplicate:\n    mon$0ths: {a: b}'), undefined);
  });
});

describe('hover on the check of an agreed exception', () => {
  const unknown = [
    '**links/unknown-source** error',
    'A link names a code that is in no list of sources.',
  ];
  const agreed = (words: string, config?: string) => inPlan(`links: [B19] # ${words}`, config);

  it('says what it is about, until when it is left, and why', () => {
    const found = agreed('exception links/$0unknown-source until 2026-09-30: the *list* is late');
    assert.deepEqual(found?.says.slice(0, 2), unknown);
    assert.ok(found.says.includes('- Agreed until 30 September 2026: the \\*list\\* is late'));
    assert.equal(found.says.at(-1), page('links/unknown-source'));
    assert.equal(
      found.about,
      'links: [B19] # exception ⟦links/unknown-source⟧ until 2026-09-30: the *list* is late',
    );
  });

  it('says that it has no end, that its day has passed, and nothing of one without a reason', () => {
    const last = (words: string) => agreed(words)?.says.filter((line) => /Agreed/.test(line));
    assert.deepEqual(last('exception $0links/unknown-source: late'), [
      '- Agreed without an end: late',
    ]);
    assert.deepEqual(last('exception $0links/unknown-source until 2026-01: late'), [
      '- Agreed until 31 January 2026, which has passed: late',
    ]);
    assert.deepEqual(last('exception links/unknown-source$0 until then: late'), []);
    assert.deepEqual(last('exception links/unknown-source$0'), []);
  });

  it('masks what identifies a person in the reason', () => {
    const found = agreed('exception $0links/unknown-source: ask sam@home.example');
    assert.doesNotMatch(found?.says.join() ?? '', /home/);
  });

  it('says how the plan has the check set', () => {
    const config = 'checks:\n  links/unknown-source: warning\n';
    const found = agreed('exception $0links/unknown-source: late', config);
    assert.ok(found?.says.includes('- As it is set: warning'));
  });

  it('works on a line of its own, on the line of a block text, and in golden-thread.yaml', () => {
    for (const line of [
      '# exception links/unknown$0-source: late\nlinks: [B19]',
      'action: | # exception links/$0unknown-source: late\n  Audit',
    ]) {
      assert.deepEqual(inPlan(line)?.says.slice(0, 2), unknown, line);
    }
    const found = inConfig('  # exception links/unknown-sour$0ce: late\n  links/duplicate: off');
    assert.deepEqual(found?.says.slice(0, 2), unknown);
  });

  it('says nothing beside the id, of an unknown check, and in texts', () => {
    for (const line of [
      'links: [B19] # exce$0ption links/unknown-source: late',
      'links: [B19] # exception links/unknown-source: la$0te',
      'links: [B19] # exception links/no$0ne: late',
      'resources: |\n  # exception links/unknown$0-source: late',
    ]) {
      assert.equal(inPlan(line), undefined, line);
    }
  });

  it('gives the address of the page to a client that shows no Markdown', () => {
    const text = 'checks:\n  links/dup$0licate: off\n';
    const { snapshot, position } = configAt(text);
    const plain = hover(snapshot, position, { format: 'plaintext', besideProblems: false });
    assert.match(JSON.stringify(plain), /More about this check: https:\S+duplicate\.md"/);
  });
});
