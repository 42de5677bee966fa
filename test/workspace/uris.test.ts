import assert from 'node:assert/strict';
import { isConfigUri, isPlanUri, uriKey } from '../../server/workspace/uris';

describe('URIs', () => {
  it('have one spelling, whatever a client escapes', () => {
    const same: string[][] = [
      ['file:///c%3A/a%20%281%29.plan.yaml', 'file:///C:/a (1).plan.yaml'],
      ['FILE:///work/é', 'file:///work/%C3%A9', 'file:///work/%c3%a9'],
      ['untitled:Untitled-1', 'untitled:Untitled-1'],
      ['vscode-vfs://github/a/b?ref=1', 'vscode-vfs://github/a/b?ref=1'],
      ['file:///100%', 'file:///100%25'],
    ];
    for (const spellings of same) {
      const keys = spellings.map(uriKey);
      assert.equal(new Set(keys).size, 1, keys.join(' '));
      assert.equal(uriKey(keys[0] ?? ''), keys[0]);
    }
    assert.notEqual(uriKey('file:///a/b'), uriKey('file:///a%2Fb'));
  });

  it('say by their names what a file is', () => {
    assert.ok(isPlanUri('file:///a.plan.yaml') && isPlanUri('memfs:/A.PLAN.YML'));
    assert.ok(!isPlanUri('file:///a.yaml') && !isPlanUri('file:///plan.yaml'));
    assert.ok(isConfigUri('file:///work/golden-thread.yaml'));
    assert.ok(!isConfigUri('file:///work/my-golden-thread.yaml'));
  });
});
