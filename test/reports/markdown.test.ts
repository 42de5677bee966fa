import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReportDocument } from '../../server/reports/document';
import { toMarkdown } from '../../server/reports/markdown';
import { rounds } from '../support/effort';
import { anyDocument, hostileDocument } from './any-document';
import { example } from './example';

const markdown = toMarkdown(example);
const only = (...blocks: ReportDocument['sections'][number]['blocks']): string =>
  toMarkdown({
    title: 'T',
    subtitles: [],
    position: 'P',
    sections: [{ id: 's', title: 'S', blocks }],
  }).replace(/^# T\n\n\*\*P\*\*\n\n## S\n\n/, '');

describe('a report in Markdown', () => {
  it('has headings, lists, quotations and tables', () => {
    assert.match(markdown, /^# Report to the improvement board\n\nNorthbridge Council: /);
    assert.match(markdown, /\n\n## Progress\n\n/);
    assert.match(markdown, /\n\n### Quality of practice\n\n/);
    assert.match(markdown, /\n- \*\*Decide\*\* on a new date for CS5/);
    assert.match(markdown, /\n> I have had .*\n>\n> — Young person in care/);
    assert.match(markdown, /\n\| Priority \| Complete \|.*\n\| --- \| ---: \|/);
    assert.match(markdown, /\n\| \*\*All priorities\*\* \| \*\*10\*\* \|/);
  });

  it('says what pictures show, and gives their figures', () => {
    assert.match(
      markdown,
      /\*\*Due and complete\*\*\n\nOn 1 October 2026 18 .*\n\n\*\*Actions due and complete by day\*\*\n\n\| Day \|/,
    );
  });

  it('has the colour and the word of every mark', () => {
    assert.match(markdown, /🔴 Off track, reported 🟢 On track/);
    assert.match(markdown, /\n- 🔵 Complete \(blue\): What/);
    assert.match(markdown, /\n- \*\*10 of 57\*\* 🔵 Complete: 18%/);
  });

  it('is as many lines as it has rows, whatever the texts', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = toMarkdown(document);
        assert.doesNotMatch(text, /[^\n\P{Cc}]/u);
        for (const line of text.split('\n').filter((one) => one.startsWith('| '))) {
          // A sign that is escaped is a text of the plan; all others are ours.
          assert.doesNotMatch(line.replace(/\\./g, ''), /[`<>[\]]/);
        }
      }),
      { numRuns: rounds(1000) },
    );
  });

  it('keeps the columns of a table', () => {
    const table = only({
      kind: 'table',
      caption: 'C | D',
      columns: [{ title: 'a | b' }, { title: 'c', isFigure: true }],
      rows: [['x\ny', '1 | 2']],
    });
    assert.equal(table, '**C \\| D**\n\n| a \\| b | c |\n| --- | ---: |\n| x y | 1 \\| 2 |\n');
  });

  it('says that there is none, and nothing of a list without items', () => {
    const columns = [{ title: 'a' }, { title: 'b' }];
    assert.match(only({ kind: 'table', caption: 'C', columns, rows: [] }), /\n\| None \| {2}\|\n$/);
    assert.equal(only({ kind: 'items', items: [] }, { kind: 'paragraph', line: 'x' }), 'x\n');
  });

  it('lets no text be more than a text', () => {
    const text = toMarkdown(hostileDocument).replace(/\\./g, '');
    assert.doesNotMatch(text, /[\u202A-\u202E\u2066-\u2069]/);
    assert.doesNotMatch(text, /<|`|\]\(|www\.|@everyone|^# heading/m);
  });
});
