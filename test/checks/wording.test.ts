import assert from 'node:assert/strict';
import { entryName, fieldName, fieldsOf } from '../../server/checks/support/field-names';
import { isPlaceholder, toBeWritten, whatToWrite } from '../../server/checks/support/placeholders';
import { beginsWithId } from '../../server/checks/support/refs';
import { severityAbout, severityText } from '../../server/checks/support/severities';
import { forExample, whyUntested } from '../../server/checks/support/untested';
import { readCriterion } from '../../server/measures/reading';

const reading = (text: string) => ({ reading: readCriterion(text) });

describe('the words of checks', () => {
  it('say how grave a check is', () => {
    const texts = (['error', 'off'] as const).map((severity) =>
      severityText({ severity } as never),
    );
    assert.deepEqual(texts, ['error', 'off unless it is set']);
    assert.match(severityAbout.error, /a run that finds it fails/);
    assert.match(severityAbout.off, /nothing is told/);
  });

  const entries: readonly (readonly [path: readonly (string | number)[], name: string])[] = [
    [['starts'], 'This entry'],
    [['deadline'], 'This action'],
    [['sources', 'O25', 'title'], "'O25'"],
    [['sources', 'O25', 'code'], 'This entry'],
    [['milestones', 1, 'due'], 'Milestone 2'],
    [['deadline-changes', 0, 'to'], 'Deadline change 1'],
    [['success-criteria', 2, 'text'], 'Success criterion 3'],
    [[0, 'date'], 'This decision'],
    [[0, 'ends'], 'This stage'],
  ];
  for (const [path, name] of entries) {
    it(`call the entry of ${path.join('.')} '${name}'`, () => assert.equal(entryName(path), name));
  }

  it('call a field what an author would', () => {
    assert.equal(fieldName('by'), 'date by which it is due');
    assert.equal(fieldName('lead-officer'), 'lead officer');
    assert.deepEqual(fieldsOf('priority'), ['id', 'actions']);
  });

  it('take a text that only holds a place for one, and say what is to be written', () => {
    assert.equal(toBeWritten('Outcome'), 'Outcome (to be written)');
    assert.equal(whatToWrite(`  ${toBeWritten('Outcome')} `), 'Outcome');
    assert.equal(whatToWrite('(to be written) Outcome'), 'Outcome');
    const texts = [' TBC ', 'Outcome (to be written) ', '[insert outcome] ', ' ... ', 'Outcome'];
    assert.deepEqual(texts.map(isPlaceholder), [true, true, true, true, false]);
  });

  const refs: readonly (readonly [ref: string, id: string, begins: boolean])[] = [
    ['CS1', 'CS', true],
    ['cs 1', 'Cs', true],
    ['CSX1', 'CS', false],
    ['P1.3', 'P1', true],
    ['1.4', '1', true],
    ['4.1', '1', false],
    ['CS', 'CS', false],
    ['CSA', 'CS', false],
  ];
  for (const [ref, id, begins] of refs) {
    it(`${begins ? 'take' : 'do not take'} ${ref} for one of ${id}`, () =>
      assert.equal(beginsWithId(ref, id), begins));
  }
});

describe('why a criterion cannot be tested', () => {
  const cases: readonly (readonly [text: string, why: string])[] = [
    [
      'Staff are confident, supported, valued and well led',
      "'confident', 'supported' and 'valued' may mean something else to every reader",
    ],
    [
      'Staff are confident and explore robust ways, evidenced by audits',
      "'confident' and 'robust' may mean something else to every reader; 'explore' names work, not what comes of it",
    ],
    ['Fewer suspensions', 'no amount (from what, to what?)'],
    ['[X]% of reviews are held', 'a figure is still to be filled in'],
    ['The board', 'no number, limit or date to hold it to'],
  ];
  for (const [text, why] of cases) {
    it(`'${text}': ${why}`, () => assert.equal(whyUntested(reading(text)), why));
  }

  it('is said with an example that has the day of its action, or leaves it open', () => {
    const one = reading('Staff feel well supported');
    const open = forExample(one);
    assert.match(open, /^ For example: '.*….*'\.$/);
    assert.match(forExample(one, '2027-03-31'), /by 31 March 2027'\.$/);
    assert.equal(forExample(one), open);
  });
});
