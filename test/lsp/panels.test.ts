import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import type { PlanSnapshot } from '../../server/features/snapshot';
import { panels } from '../../server/lsp/panels';
import type { PanelKind, PanelResult } from '../../server/protocol';
import { reportKinds } from '../../server/reports/subject';
import { metBoard } from '../support/boards';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const overviews: readonly PanelKind[] = ['timeline', 'matrix'];
const kinds: readonly PanelKind[] = [
  ...overviews,
  ...reportKinds.map((kind) => `${kind}-report` as const),
];

async function bodyOf(
  snapshot: PlanSnapshot,
  kind: PanelKind,
  sharing: readonly PlanSnapshot[] = [],
) {
  const params = { textDocument: { uri: snapshot.uri }, kind };
  const result = await panels()(snapshot, params, async () => sharing);
  assert.equal(result?.kind, 'full');
  return result.body;
}

/** What a screen reader and an eye get of a page: its texts, a line each. */
const textOf = (body: string): string => body.replace(/<[^>]*>/g, '\n').replace(/\s*\n\s*/g, '\n');

const namesIn = (body: string): readonly string[] =>
  [...body.matchAll(/<a [^>]*aria-label="([^"]*)"/g)].map(([, name = '']) => name);

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    aliases: [OFSTED25]
    recommendations:
      1: Management oversight
      2: Plans for children in care
  P26:
    title: Peer review
    kind: peer-review
  BAU:
    title: Business as usual
    kind: business-as-usual
`;
const update = 'updates:\n  - date: 2026-05-20\n';

describe('the timeline of a plan', () => {
  it('names each action with its deadline and its rating, in order of deadlines', async () => {
    const text = examplePlan({
      actions: [
        `deadline: 2027-01-29\nstatus: on-track\n${update}`,
        `deadline: May 2026\nstatus: on-track\n${update}`,
        'deadline: ongoing\nreview-every: 4 weeks',
      ],
      blocks: metBoard,
    });
    const names = namesIn(await bodyOf(planSnapshot(text), 'timeline'));
    assert.deepEqual(names.slice(-3), [
      'CS2 Audit a sample of plans every month, due May 2026, off track, calculated; reported on track',
      'CS1 Reduce reliance on agency social workers, due 29 January 2027, on track, calculated',
      'CS3 Open a second contact centre for families, ongoing, not updated, calculated',
    ]);
  });

  it('says stages and meetings in words, too', async () => {
    const text = textOf(await bodyOf(planSnapshot(examplePlan({ blocks: metBoard })), 'timeline'));
    assert.match(text, /Foundation work\n1 March 2026\n31 August 2026/);
    assert.match(text, /Improvement Board meets on: 17 March 2026, 12 May 2026/);
    assert.match(text, /The position is at 1 June 2026/);
  });

  it('keeps its line where a deadline is far away, as one is with a wrong digit', async () => {
    const text = examplePlan({ actions: ['deadline: 2186-07-31', 'deadline: 2026-07-31'] });
    assert.match(textOf(await bodyOf(planSnapshot(text), 'timeline')), /to 31 August 2027/);
  });

  it('says where there is nothing to show', async () => {
    assert.match(textOf(await bodyOf(planSnapshot(''), 'timeline')), /The plan has no actions yet/);
    assert.match(textOf(await bodyOf(planSnapshot(''), 'matrix')), /The plan has no sources yet/);
  });
});

describe('the matrix of a plan', () => {
  const text = examplePlan({
    blocks: sources + metBoard,
    actions: [`links: [OFSTED25.1]\n${update}`, 'links: [O25.1, BAU]', 'links: [X1]'],
  });

  it('counts what answers each recommendation, and shows what nothing answers', async () => {
    const rows = textOf(await bodyOf(planSnapshot(text), 'matrix')).split('O25\n')[1] ?? '';
    assert.match(rows, /^Ofsted inspection\n1 of 2 recommendations answered\n–/);
    assert.match(rows, /O25\.1\nManagement oversight\n2 actions\n2\nNot updated\nCS1\nCS2\n/);
    assert.match(rows, /O25\.2\nPlans for children in care\n▲\nNo action answers it\n/);
    assert.match(rows, /Linked to no listed source\n1 action\n1\nOff track\nCS3|Not updated\nCS3/);
  });

  it('knows that it does not know what of a source is unanswered', async () => {
    const rows = textOf(await bodyOf(planSnapshot(text), 'matrix'));
    assert.match(
      rows,
      /Peer review\n▲\nNo action answers it\n\.\nIts recommendations are not listed/,
    );
    assert.match(rows, /Business as usual\n1 action\n/);
  });

  it('leaves a shared source to all plans that have it', async () => {
    const plan = (links: string) =>
      planSnapshot(examplePlan({ blocks: 'sources:\n', actions: [`links: [${links}]`] }), {
        config: sources,
      });
    const both = [plan('O25.1'), plan('O25.2')];
    const [first = assert.fail()] = both;
    const rows = textOf(await bodyOf(first, 'matrix', both));
    assert.match(rows, /Plans for children in care\nAnswered in another plan/);
  });
});

describe('pages of panels', () => {
  it('are told once, and are of plans alone', async () => {
    const answer = panels();
    const snapshot = planSnapshot(examplePlan({}));
    const ask = (previousResultId?: string): Promise<PanelResult | undefined> =>
      answer(
        snapshot,
        { textDocument: { uri: snapshot.uri }, kind: 'timeline', previousResultId },
        async () => [],
      );
    const first = await ask();
    assert.equal(first?.kind, 'full');
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    const config = configSnapshot(sources);
    const params = { textDocument: { uri: config.uri }, kind: 'timeline' } as const;
    assert.equal(await answer(config, params, async () => []), undefined);
    const wrong = JSON.parse('{ "kind": "constructor", "textDocument": { "uri": "file:///a" } }');
    await assert.rejects(
      answer(snapshot, wrong, async () => []),
      /malformed/,
    );
  });

  it('hold no markup of a plan, whatever it says, and no style or address', async () => {
    const evil = `"<b onload='x'>&amp;\`</title><script>\u0007`;
    const tags =
      /^(?:svg|symbol|defs|pattern|g|title|use|path|rect|circle|line|text|header|main|footer|nav|section|figure|figcaption|blockquote|h[1-6]|span|p|ul|li|dl|dt|dd|details|summary|table|caption|thead|tbody|tfoot|tr|th|td|div|a|b|strong)$/;
    await fc.assert(
      fc.asyncProperty(planText, fc.constantFrom(...kinds), async (text, kind) => {
        const hostile = text.replace(
          /^( *(?:title|action|ref|id): ).*$/gm,
          (_, key) => `${key}${JSON.stringify(evil)}`,
        );
        for (const one of [text, hostile]) {
          const body = await bodyOf(planSnapshot(one), kind);
          for (const [, name = ''] of body.matchAll(/<\/?([a-z0-9]*)/gi)) assert.match(name, tags);
          const attributes = body.replace(/="[^"]*"/g, '=""');
          assert.doesNotMatch(attributes, /<[^>]*\s(?:on\w+|style|src)=/);
          for (const [, href] of body.matchAll(/ href="([^"]*)"/g)) {
            assert.match(href ?? '', /^#[a-z0-9-]*$/);
          }
          assert.doesNotMatch(body, /<b onload/);
          assert.ok(!body.includes('\u0007'));
        }
      }),
      { numRuns: rounds(200) },
    );
  });

  it('show nothing that identifies a person', async () => {
    const text = examplePlan({ actions: ['action: Visit Kim, born 12/03/2014, every week'] });
    for (const kind of kinds) assert.doesNotMatch(await bodyOf(planSnapshot(text), kind), /2014/);
  });

  it('have links that are no two the same, each to something in the plan', async () => {
    const snapshot = planSnapshot(examplePlan({ actions: ['ref: CS1', 'ref: CS1', 'ref:'] }));
    for (const kind of overviews) {
      const body = await bodyOf(snapshot, kind);
      const all = [...body.matchAll(/data-at="([^"]*)"/g)].map(([, at]) => at);
      assert.ok(all.length > 2);
      assert.equal(new Set(all).size, all.length, kind);
    }
  });
});
