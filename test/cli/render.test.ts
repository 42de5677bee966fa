import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import type { Judged } from '../../server/cli/judging/judged';
import { sourceOf } from '../../server/cli/render/source';
import { commonDay, summaryOf, summaryText, tallyOf } from '../../server/cli/render/summary';
import { table } from '../../server/cli/render/table';
import { textOfFile } from '../../server/cli/render/text';
import { joined } from '../../server/cli/render/words';
import { wrapped } from '../../server/cli/render/wrap';
import { hiddenIn } from '../../server/engine/masking';
import type { Problem } from '../../server/engine/problem';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { counted } from '../../server/text/counted';
import { harmless } from '../../server/text/harmless';

const text = 'one: Partnership\ntwo: QAF Partnership\r\nthree: 943 476 5919\n';

function problem(line: number, from: number, to: number, more: Partial<Problem> = {}): Problem {
  return {
    check: 'links/unknown-source',
    severity: 'error',
    message: 'It is in no list.',
    cause: null,
    masked: false,
    action: null,
    start: { line, character: from },
    end: { line, character: to },
    subject: { field: '', wording: '' },
    related: [],
    fixes: [],
    ...more,
  };
}

function judged(problems: readonly Problem[]): Judged {
  const plan = readPlan(openDocument(text));
  return {
    path: 'a.plan.yaml',
    text,
    verdict: { plan, problems, exceptions: new Map(), excepted: [], crashed: false },
    problems,
    setting: { config: {}, today: '2026-01-01' },
    evidence: [],
  };
}

function textOf(problems: readonly Problem[], shown = problems, width?: number): string {
  const checks = new Map([
    ['links/unknown-source', { summary: 'A code that is in no list.' }],
    ['outcomes/missing', { summary: 'No outcome.' }],
  ]);
  const style = { colours: picocolors.createColors(false), width, checks };
  return textOfFile(judged(problems), shown, style);
}

describe('problems as text', () => {
  it('are grouped by check, the worst and the most frequent first', () => {
    const found = [
      problem(0, 0, 3, { check: 'outcomes/missing', severity: 'suggestion' }),
      problem(0, 5, 16, { severity: 'warning' }),
      problem(1, 5, 8),
      problem(1, 9, 20, { action: 'CS1', related: [{ message: '', ...span(0, 5) }] }),
    ];
    assert.equal(
      textOf(found),
      `a.plan.yaml

3× A code that is in no list.
   2× Partnership
     2:6  error  It is in no list.  links/unknown-source
          two: QAF Partnership
               ^^^
    2:10  error  It is in no list.  links/unknown-source (CS1)
          two: QAF Partnership
                   ^^^^^^^^^^^
          see 1:6
     1:6  warning  It is in no list.  links/unknown-source
          one: Partnership
               ^^^^^^^^^^^

No outcome.
     1:1  suggestion  It is in no list.  outcomes/missing
          one: Partnership
          ^^^
`,
    );
  });

  it('show no file that has none', () => {
    assert.equal(textOf([problem(0, 0, 3)], []), '');
  });

  it('hide on every line what one of them masks', () => {
    const found = [
      problem(2, 0, 5),
      problem(2, 7, 19, { masked: true, check: 'privacy/personal-data' }),
    ];
    assert.match(textOf(found, found.slice(0, 1)), /three: ••• ••• ••••\n/);
  });

  it('say how many places there are besides those they name', () => {
    const related = Array.from({ length: 15 }, () => ({ message: '', ...span(0, 0) }));
    assert.match(textOf([problem(0, 0, 3, { related })]), /see (?:1:1, ){11}1:1 and 3 more\n/);
  });

  it('underline to the end of the line what goes on below it', () => {
    const found = problem(0, 5, 0, { end: { line: 1, character: 4 } });
    assert.match(textOf([found]), / {10}one: Partnership\n {15}\^{11}\n/);
  });
});

describe('problems on a terminal', () => {
  const message = 'Partnership is in no list of sources, so nobody can tell what this answers.';

  it('are broken between words, below where their text begins', () => {
    const found = problem(0, 5, 16, { message, action: 'CS1' });
    assert.equal(
      textOf([found], [found], 60),
      `a.plan.yaml

A code that is in no list.
     1:6  error  Partnership is in no list of sources, so
          nobody can tell what this answers.
          links/unknown-source (CS1)
          one: Partnership
               ^^^^^^^^^^^
`,
    );
  });

  it('have no line that it would cut', () => {
    const related = Array.from({ length: 15 }, () => ({ message: '', ...span(0, 0) }));
    const found = problem(0, 5, 16, { message, related });
    for (let width = 50; width < 130; width += 1) {
      const lines = textOf([found], [found], width).split('\n');
      assert.ok(
        lines.every((line) => line.length <= width),
        `${width} columns`,
      );
    }
  });
});

describe('text in lines', () => {
  it('is as it was where there is no terminal, or where it fits', () => {
    const long = 'one two '.repeat(50);
    assert.equal(wrapped(long, undefined), long);
    assert.equal(wrapped('  error  two', 40), '  error  two');
  });

  it('counts columns, not characters', () => {
    assert.equal(
      wrapped(`${'家'.repeat(10)} ${'族'.repeat(10)}`, 40),
      `${'家'.repeat(10)}\n${'族'.repeat(10)}`,
    );
  });

  it('leaves whole a word that is wider than the terminal', () => {
    const word = 'x'.repeat(50);
    assert.equal(wrapped(`a ${word} b`, 40, '  '), `a\n  ${word}\n  b`);
  });
});

function span(line: number, character: number) {
  return { start: { line, character }, end: { line, character } };
}

describe('the source of problems', () => {
  it('gives lines without their breaks', () => {
    const { line } = sourceOf(text, []);
    assert.deepEqual([0, 1, 2, 3, 9].map(line), [
      'one: Partnership',
      'two: QAF Partnership',
      'three: 943 476 5919',
      '',
      '',
    ]);
  });

  it('hides what is masked in other texts', () => {
    const hide = hiddenIn(text, [problem(2, 7, 19, { masked: true })]);
    assert.equal(hide('number 943 476 5919.'), 'number ••• ••• ••••.');
    assert.equal(hiddenIn(text, [])('943 476 5919'), '943 476 5919');
  });
});

describe('closing counts', () => {
  const summary = { files: 1, errors: 0, warnings: 0, suggestions: 0, exceptions: 0 };

  it('name what there is', () => {
    assert.equal(summaryText(summary, undefined), 'No problems in 1 plan');
    assert.equal(
      summaryText(
        { ...summary, errors: 3, warnings: 2, suggestions: 1, exceptions: 2 },
        '2020-03-01',
      ),
      '3 errors, 2 warnings and 1 suggestion in 1 plan; 2 agreed exceptions (position at 1 March 2020)',
    );
    assert.equal(
      summaryText({ ...summary, files: 2, errors: 1, exceptions: 1 }, undefined, 'file'),
      '1 error in 2 files; 1 agreed exception',
    );
  });

  it('count every file', () => {
    const found = [problem(0, 0, 1), problem(0, 0, 1, { severity: 'warning' })];
    assert.deepEqual(summaryOf([judged(found), judged([])].map(tallyOf)), {
      ...summary,
      files: 2,
      errors: 1,
      warnings: 1,
    });
  });

  it('have a day where there is one for all', () => {
    assert.equal(commonDay(['2026-06-01', undefined, '2026-06-01']), '2026-06-01');
    assert.equal(commonDay(['2026-06-01', '2026-06-02']), undefined);
    assert.equal(commonDay([]), undefined);
  });
});

describe('a table', () => {
  it('has columns as wide as what stands in them, and cuts the last', () => {
    const lines = table(
      ['A', 'BB', 'C'],
      [
        ['家族', 'x', 'a long text that is cut'],
        ['1', 'a'.repeat(40), 'b'],
      ],
      60,
    );
    assert.deepEqual(lines, [
      `A     BB${' '.repeat(30)}  C`,
      `家族  x${' '.repeat(31)}  a long text that is…`,
      `1     ${'a'.repeat(31)}…  b`,
    ]);
  });
});

describe('a table on a narrow terminal', () => {
  it('cuts other columns too, so that the last has room', () => {
    const [, row = ''] = table(['A', 'B'], [['a'.repeat(40), 'b'.repeat(40)]], 42);
    assert.equal(row, `${'a'.repeat(19)}…  ${'b'.repeat(19)}…`);
  });
});

describe('words', () => {
  it('are counted and joined', () => {
    assert.deepEqual([counted(1, 'plan'), counted(0, 'plan')], ['1 plan', '0 plans']);
    assert.deepEqual([joined([]), joined(['a']), joined(['a', 'b', 'c'])], ['', 'a', 'a, b and c']);
  });

  it('of strangers become harmless and keep their length', () => {
    const text = 'a\u001B]0;x\u0007\n\u009B1m\u2028\u2067\u007Fé家';
    assert.equal(harmless(text), 'a␛]0;x␇ \uFFFD1m\uFFFD\uFFFD␡é家');
    assert.equal(harmless(text).length, text.length);
  });
});

describe('texts of strangers', () => {
  it('give no command to a pipeline, and stay as long as they were', () => {
    for (const text of ['  ::error::x', '::add-mask::x', 'a ##[group]b', '##vso[task.complete]']) {
      const shown = harmless(text);
      assert.equal(shown.length, text.length);
      assert.doesNotMatch(shown, /^\s*::|##(?:\[|vso\[)/);
    }
    assert.equal(harmless('a :: b ## c'), 'a :: b ## c');
  });
});
