import assert from 'node:assert/strict';
import { chosen, itemOf, labels, offered, plainClient } from '../../support/completions';
import { configAt } from '../../support/snapshots';

const head =
  'priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n        deadline: 2026-07-31\n';
const tail = '      - ref: CS2\n';
const action = (line: string) => `${head}        ${line}\n${tail}`;

describe('completion of keys', () => {
  it('offers those that are missing, the required ones first', () => {
    const found = labels(action('$0'));
    assert.deepEqual(found.slice(0, 6), [
      'links',
      'action',
      'success-criteria',
      'senior-responsible-officer',
      'lead-officer',
      'stage',
    ]);
    assert.ok(!found.includes('ref') && !found.includes('deadline'));
  });

  it('says what each is', () => {
    const { detail, documentation } = itemOf(action('$0'), 'links');
    assert.equal(detail, 'required');
    assert.deepEqual(documentation, {
      kind: 'markdown',
      value:
        '**links** (required)\n\nThe sources, or their recommendations (O25.1), that it answers.',
    });
  });

  it('writes what must stand under each', () => {
    const cases: [label: string, line: string][] = [
      ['links', 'links: [$0]'],
      ['lead-officer', 'lead-officer: $0'],
      ['success-criteria', 'success-criteria:\n  - $0'],
      ['milestones', 'milestones:\n  - text: $0'],
      ['deadline-changes', 'deadline-changes:\n  - to: $0'],
    ];
    for (const [label, line] of cases) assert.equal(chosen(action('$0'), label).trim(), line);
    const choice = /^ {8}impact: \$\{1\|not-yet-known,emerging,evidenced,worsening\|\}$/;
    assert.match(chosen(action('$0'), 'impact'), choice);
  });

  it('writes plain text, indented, for a client without snippets', () => {
    const asked = { client: plainClient };
    assert.equal(
      chosen(action('mil$0'), 'milestones', asked),
      '        milestones:\n          - text: ',
    );
    assert.equal(chosen(action('$0'), 'impact', asked), '        impact: ');
    const crlf = action('mil$0').replace(/\n/g, '\r\n');
    assert.equal(chosen(crlf, 'milestones', asked), '        milestones:\r\n          - text: ');
  });

  it('works on half-typed lines, and keeps what follows the word', () => {
    assert.equal(chosen(action('dep$0'), 'depends-on'), '        depends-on:\n  - $0');
    assert.equal(chosen(action('sta$0ge # soon'), 'stage'), '        stage: $0 # soon');
    assert.equal(
      chosen(action('status: complete\n        imp$0'), 'impact').trim().slice(0, 8),
      'impact: ',
    );
    assert.ok(labels(action('action: "open\n        sta$0')).includes('stage'));
  });

  it('changes a key that is there, a printed heading too', () => {
    assert.equal(chosen(action('sta$0tos: complete'), 'status'), '        status: complete');
    assert.equal(chosen(action('link-$0to: O25'), 'links'), '        links: O25');
    assert.ok(!labels(action('sta$0tos: complete')).includes('deadline'));
    assert.deepEqual(labels(action('$0lead-officer: dcs')), []);
  });

  it('writes on one line between braces', () => {
    const cases: [field: string, line: string][] = [
      ['withdrawn: {reason: x,$0}', 'withdrawn: {reason: x, date: $0}'],
      ['withdrawn: {reason: x, $0', 'withdrawn: {reason: x, date: $0\\}'],
      ['withdrawn: {$0 reason: x}', 'withdrawn: {date: $0, reason: x}'],
    ];
    for (const [field, line] of cases) assert.equal(chosen(action(field), 'date').trim(), line);
    assert.deepEqual(labels(action('withdrawn: {reason $0}')), []);
  });

  it('never takes the place of what is written on a line', () => {
    const written = ['links: ["O25.$0', 'stage: !!str $0', 'Staff are confident $0'];
    for (const line of written) assert.deepEqual(labels(action(line)), [], line);
    const criterion = (text: string) => labels(action(`success-criteria:\n          - ${text}`));
    assert.deepEqual(criterion('$0Staff are confident'), []);
    assert.deepEqual(criterion('Staff$0 are confident'), []);
    assert.ok(criterion('Sta$0').includes('text'));
    const items = labels(`${head}${tail}      - new $0\n`);
    assert.ok(items.includes('new action CS3'));
  });

  it('offers the blocks of a file, each with what it needs', () => {
    assert.deepEqual(labels('$0').slice(0, 5), [
      'plan',
      'sources',
      'officers',
      'priorities',
      'boards',
    ]);
    assert.equal(chosen('pl$0', 'plan'), 'plan:\n  title: $1\n  ends: $2');
    assert.equal(chosen('plan:\n  title: x\nris$0', 'risks'), 'risks:\n  $1:\n    title: $2');
  });

  it('offers the fields of a criterion where its text could begin, with the measures', () => {
    const text = `${action('success-criteria:\n          - me$0')}measures:\n  agency:\n    title: Agency staff\n`;
    assert.deepEqual(labels(text).slice(0, 3), ['measure: agency', 'text', 'measure']);
    assert.equal(chosen(text, 'measure: agency'), '          - measure: agency');
    assert.equal(chosen(text, 'tested-by'), '          - tested-by:\n    $0');
    assert.deepEqual(labels(text.replace('me$0', 'Fewer agency me$0')), []);
    const empty = text.replace('me$0', '$0');
    assert.equal(chosen(empty, 'measure: agency'), '          - measure: agency');
  });

  it('belongs to what an empty line would part, however little that line is indented', () => {
    const between = (line: string) => action(`status: complete\n${line}\n        impact: emerging`);
    for (const line of ['$0', '    $0', '      $0']) {
      assert.equal(labels(between(line))[0], 'links', line);
      const written = (label: string) => chosen(between(line), label);
      assert.equal(written('stage'), '        stage: $0', line);
      // Editors move lines after the first to where the line of the cursor begins, which is at its margin.
      const margin = line.slice(0, -2);
      const milestones = '        milestones:\n          - text: $0'.replace(`\n${margin}`, '\n');
      assert.equal(written('milestones'), milestones, line);
    }
    const plain = { client: plainClient };
    assert.equal(
      chosen(between('  $0'), 'milestones', plain),
      '        milestones:\n          - text: ',
    );
    const item = action('success-criteria:\n          - One\n$0\n          - Two');
    assert.equal(chosen(item, 'tested-by', plain), '          - tested-by:\n              ');
    const value = action('stage:\n$0\n          foundation');
    assert.deepEqual(labels(value), []);
  });

  it('is none above the items of a list, where a map may stand as well', () => {
    const plan = (dates: string) =>
      `boards:\n  a:\n    title: x\n    meets:\n${dates}    chair: y\n`;
    for (const margin of ['', '    ', '      ', '        ', '          ']) {
      for (const dates of ['      - 2026-03-12\n', '    - 2026-03-12\n']) {
        const offered = labels(plan(`${margin}$0\n${dates}`));
        assert.match(offered[0] ?? '', /^\d{4}-/, margin + dates);
      }
    }
    assert.deepEqual(labels('plan:\n  title: x\nunknown:\n$0\n  - x\n'), []);
  });

  it('is moved into the entry that goes on below a word that stands too far out', () => {
    for (const margin of ['', '  ', '      ', '          ']) {
      const update = action(
        `updates:\n          - date: 2026-05-12\n${margin}ev$0\n            note: Advertised`,
      );
      const made = chosen(update, 'evidence', { client: plainClient });
      assert.equal(made, '            evidence:\n              - ', margin);
      assert.ok(!labels(update).includes('note'));
    }
    const measure = (word: string) =>
      `measures:\n  a:\n    title: x\n${word}$0\n    owner: dcs\n  b:\n    title: y\n`;
    assert.equal(chosen(measure('un'), 'unit'), '    unit: $0');
    assert.equal(chosen(measure(' un'), 'unit', { client: plainClient }), '    unit: ');
    // What stands below has that field already: the word is the name of another.
    const other = 'measures:\n  a:\n    title: x\n  b$0\n    title: y\n';
    assert.match(chosen(other, 'b (new measure)'), /^ {2}b:/);
  });

  it('stays silent while a line is indented by hand, and in texts', () => {
    assert.deepEqual(labels(action('$0'), { trigger: ' ' }), []);
    assert.deepEqual(labels(action('action: Recruit $0'), { trigger: ' ' }), []);
    assert.deepEqual(labels(action('action: Recruit st$0')), []);
    assert.deepEqual(labels(action('action: |\n          Recruit\n          $0')), []);
  });

  it('knows golden-thread.yaml, its checks and their options', () => {
    const config = (marked: string) => labels(marked, { at: configAt(marked) });
    assert.ok(config('$0').includes('checks') && !config('$0').includes('priorities'));
    const checks = config('checks:\n  links/duplicate: off\n  $0\n');
    assert.ok(checks.includes('links/unknown-source') && !checks.includes('links/duplicate'));
    assert.deepEqual(config('checks:\n  officers/overloaded:\n    $0\n'), [
      'severity',
      'leading',
      'responsible',
    ]);
    const severities = ['error', 'warning', 'suggestion', 'off'];
    assert.deepEqual(config('checks:\n  links/duplicate: $0\n'), severities);
    assert.deepEqual(config('checks:\n  links/duplicate:\n    severity: $0\n'), severities);
  });

  it('shows nothing where there is nothing to offer', () => {
    assert.deepEqual(offered(action('resources: $0')).items, []);
  });
});
