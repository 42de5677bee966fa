import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { chosen, itemOf, labels, plainClient } from '../../support/completions';

const inAction = (field: string) => examplePlan({ actions: [field] });
const line = (field: string, label: string) => chosen(inAction(field), label).trim();
const unknown = 'exception links/unknown-source';

describe('completion of agreed exceptions', () => {
  it('names what was found on the line, with its message', () => {
    const text = inAction('links: [O25.1, B19] # $0');
    assert.deepEqual(labels(text), [unknown, `${unknown} until`]);
    assert.match(itemOf(text, unknown).detail ?? '', /^B19 /);
    assert.equal(chosen(text, unknown).trim(), `links: [O25.1, B19] # ${unknown}: $0`);
    assert.equal(
      chosen(text, `${unknown} until`).trim(),
      `links: [O25.1, B19] # ${unknown} until $1: $2`,
    );
    assert.equal(
      chosen(text, unknown, { client: plainClient }).trim(),
      `links: [O25.1, B19] # ${unknown}:`,
    );
  });

  it('works from the sign on, and in what is typed after it', () => {
    assert.equal(line('links: [B19] #$0', unknown), `links: [B19] # ${unknown}: $0`);
    assert.equal(line('links: [B19] # exc$0', unknown), `links: [B19] # ${unknown}: $0`);
    assert.equal(line('links: [B19] # exception li$0', unknown), `links: [B19] # ${unknown}: $0`);
    assert.equal(
      line('links: [B19] # exception li$0: agreed in May', unknown),
      `links: [B19] # ${unknown}: agreed in May`,
    );
  });

  it('works on a line of its own, for the entry below', () => {
    assert.equal(line('# $0\nlinks: [B19]', unknown), `# ${unknown}: $0`);
    assert.equal(line('#$0\nlinks: [B19]', unknown), `# ${unknown}: $0`);
    assert.equal(line('#exc$0\nlinks: [B19]', unknown), `# ${unknown}: $0`);
  });

  it('offers days until when it holds', () => {
    const text = inAction('links: [B19] # exception links/unknown-source until $0: agreed');
    assert.equal(labels(text)[0], '2026-08-31');
    assert.match(chosen(text, '2026-07-07'), /until 2026-07-07: agreed$/);
  });

  it('says nothing where nothing was found, in the reason, and in texts', () => {
    assert.deepEqual(labels(inAction('links: [O25.1] # $0')), []);
    assert.deepEqual(labels(inAction('links: [B19] # exception links/unknown-source: ag$0')), []);
    assert.deepEqual(labels(inAction('action: |\n  # $0')), []);
    assert.deepEqual(labels(inAction('action: "B19 # $0"')), []);
  });

  it('does not offer what nobody can agree to', () => {
    assert.ok(!labels(inAction('action: > 90% # $0')).some((one) => /yaml/.test(one)));
  });
});
