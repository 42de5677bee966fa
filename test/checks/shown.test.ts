import assert from 'node:assert/strict';
import { shown } from '../../server/checks/support/shown';

const text = 'Ask jo@home.example or head@council.example by Monday';

describe('a text that is shown away from its place', () => {
  it('keeps its words, and no address of a person', () => {
    const masked = shown(text, []);
    assert.doesNotMatch(masked, /jo@home|head@council/);
    assert.match(masked, /^Ask .+ or .+ by Monday$/);
  });
  it('shows addresses of trusted domains', () => {
    assert.match(shown(text, ['council.example']), /^Ask .+ or head@council\.example by Monday$/);
    assert.doesNotMatch(shown(text, ['council.example']), /jo@home/);
  });
  it('shows what is not to be hidden', () => {
    assert.equal(
      shown(text, [], () => false),
      text,
    );
    const isHidden = ({ start }: { readonly start: number }) => start > 10;
    assert.match(shown(text, [], isHidden), /^Ask jo@home\.example or .+ by Monday$/);
    assert.doesNotMatch(shown(text, [], isHidden), /head@council/);
  });
});
