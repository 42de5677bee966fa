import assert from 'node:assert/strict';
import { documentLinks } from '../../server/features/document-links';
import type { Snapshot } from '../../server/features/snapshot';
import { linkTarget } from '../../server/workspace/link-target';
import { marked } from '../support/markers';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const action = (...lines: string[]) =>
  `priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n${lines.map((line) => `        ${line}\n`).join('')}`;

/** What is underlined, and where it leads. */
function links(text: string, snapshot: Snapshot = planSnapshot(text)): readonly string[] {
  return documentLinks(snapshot).map(({ range, target }) => {
    const [, written] = /⟦(.*)⟧/s.exec(marked(text, [range])) ?? [];
    return written === target ? `${target}` : `${written} -> ${target}`;
  });
}

describe('links of a plan', () => {
  it('lead to evidence beside the plan', () => {
    const text = action(
      'updates:',
      '  - evidence: [minutes/May 2026.pdf, "../it\'s.docx", Minutes of the board]',
      '  - evidence: .\\a\\b.XLSX#Sheet1',
      '  - evidence:',
      '    - |',
      '      C:/plans/x.pdf',
      '    - https://x.example/a.pdf',
    );
    assert.deepEqual(links(text), [
      'https://x.example/a.pdf',
      'minutes/May 2026.pdf -> file:///work/minutes/May%202026.pdf',
      "../it's.docx -> file:///it's.docx",
      '.\\a\\b.XLSX#Sheet1 -> file:///work/a/b.XLSX#Sheet1',
      'C:/plans/x.pdf -> file:///C%3A/plans/x.pdf',
    ]);
  });

  it('lead to the documents of sources, shared ones too', () => {
    const text = 'sources:\n  O25:\n    title: report.pdf\n    document: reports/o25.pdf\n';
    const expected = ['reports/o25.pdf -> file:///work/reports/o25.pdf'];
    assert.deepEqual(links(text), expected);
    assert.deepEqual(links(text, configSnapshot(text)), expected);
  });

  it('lead to addresses wherever they stand, without the sentence around them', () => {
    const text = `# see http://a.example/x.\n${action(
      'action: Read (https://b.example/c_(d)) and "https://e.example/?q=1,2"!',
      'links: [https://f.example, BAU]',
    )}`;
    assert.deepEqual(links(text), [
      'http://a.example/x',
      'https://b.example/c_(d)',
      'https://e.example/?q=1',
      'https://f.example',
    ]);
  });

  it('lead nowhere else', () => {
    for (const line of [
      'updates: [{evidence: [command:run.pdf, "javascript:x.pdf", mailto:a.pdf, Report of 12.5]}]',
      'action: minutes/may.pdf',
      'resources: ftp://x.example/a.pdf',
    ]) {
      assert.deepEqual(links(action(line)), [], line);
    }
  });

  it('stay in the kind of place where the plan is', () => {
    const github = 'vscode-vfs://github/owner/repo/plans/a.plan.yaml';
    assert.equal(
      linkTarget('b/ö.pdf', github),
      'vscode-vfs://github/owner/repo/plans/b/%C3%B6.pdf',
    );
    assert.equal(linkTarget('/b.pdf', github), 'vscode-vfs://github/b.pdf');
    assert.equal(linkTarget('../../../../../b.pdf', github), 'vscode-vfs://github/b.pdf');
    assert.equal(linkTarget('\ud800.pdf', 'file:///a/b'), 'file:///a/%EF%BF%BD.pdf');
    assert.equal(linkTarget('b.pdf', 'untitled:Untitled-1'), undefined);
  });
});
