import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Chart } from '../../server/reports/charts';
import { draw, drawFile, drawSpark } from '../../server/reports/pictures/draw';
import { widthOf } from '../../server/reports/pictures/letters';
import { rounds } from '../support/effort';
import { elementsIn, parseXml, textIn, type XmlNode } from '../support/xml';
import { anyChart } from './any-document';
import { assessments, burnUp, stageWindows, statusBars } from './example';

const naming = { id: 'one', title: 'A title', alternative: 'The same in words' };
const drawn = (chart: Chart): XmlNode => parseXml(draw(chart, naming).xml);
/** What is seen, without patterns. */
const seen = (svg: XmlNode): readonly XmlNode[] => {
  const defs = new Set(
    elementsIn(svg)
      .filter(({ name }) => name === 'defs')
      .flatMap(elementsIn),
  );
  return elementsIn(svg).filter((one) => !defs.has(one));
};
const texts = (svg: XmlNode): readonly string[] =>
  seen(svg)
    .filter(({ name }) => name === 'text')
    .map((text) => text.children.filter((child) => typeof child === 'string').join(''));

describe('pictures', () => {
  it('are well-formed, with nothing that is no number and nothing outside, whatever the figures', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const svg = drawn(chart);
        assert.deepEqual(outside(svg), []);
        const kinds = new Set(elementsIn(svg).flatMap(({ attributes }) => [...attributes.keys()]));
        for (const kind of kinds) assert.doesNotMatch(kind, /^(?:on|style$|href$)/);
        for (const node of elementsIn(svg))
          for (const value of node.attributes.values())
            assert.doesNotMatch(value, /NaN|Infinity|undefined/);
        const ids = elementsIn(svg).flatMap(({ attributes }) => attributes.get('id') ?? []);
        assert.equal(new Set(ids).size, ids.length);
        parseXml(drawFile(chart, naming));
        if (chart.kind === 'series') {
          const small = parseXml(drawSpark(chart, 'In words').xml);
          assert.deepEqual(outside(small), []);
        }
      }),
      { numRuns: rounds(5000) },
    );
  });

  it('would be found outside', () => {
    const svg = (inner: string) => parseXml(`<svg viewBox="0 0 100 50">${inner}</svg>`);
    assert.equal(outside(svg('<rect x="90" y="1" width="20" height="5"/>')).length, 1);
    assert.equal(
      outside(svg('<text x="60" y="20" font-size="13">Too many words</text>')).length,
      1,
    );
    assert.equal(outside(svg('<path d="M1,1L200,3"/>')).length, 1);
  });

  it('say what they are', () => {
    const svg = drawn(statusBars);
    assert.equal(svg.attributes.get('role'), 'img');
    const byId = (id: string | undefined) =>
      elementsIn(svg)
        .filter(({ attributes }) => attributes.get('id') === id)
        .map(textIn);
    assert.deepEqual(byId(svg.attributes.get('aria-labelledby')), ['A title']);
    assert.deepEqual(byId(svg.attributes.get('aria-describedby')), ['The same in words']);
  });

  it('tell ratings apart by pattern and sign, and give the count of every bar', () => {
    const svg = drawn(statusBars);
    const patterns = elementsIn(svg).filter(({ name }) => name === 'pattern');
    const looks = patterns.map(({ children }) => JSON.stringify(children, mapless));
    assert.equal(new Set(looks).size, 7, 'three of them are grey, and each looks different');
    for (const word of ['Complete', 'Not updated', 'Not started', 'Withdrawn'])
      assert.ok(texts(svg).includes(word), word);
    for (const total of ['9', '11', '12', '14']) assert.ok(texts(svg).includes(total), total);
  });

  it('name a row on two lines, and in full where even those are too short', () => {
    const [row] = elementsIn(drawn(statusBars)).filter(
      ({ name, children }) => name === 'g' && children.length === 3,
    );
    assert.match(row ? textIn(row) : '', /^Quality of practice with children, families and carers/);
  });

  it('tell stages by their days and counts, and where the day of the report is', () => {
    const words = texts(drawn(stageWindows));
    assert.ok(words.includes('1 Jan 2026 – 31 Jul 2026: 9 of 18 complete'));
    assert.ok(words.includes('Position at 1 Oct 2026'));
  });

  it('tell what was due and what is complete on the day of the report', () => {
    const words = texts(drawn(burnUp));
    assert.ok(words.includes('18 due by then'));
    assert.ok(words.includes('10 complete'));
  });

  it('tell the last figure of a measure', () => {
    assert.ok(texts(drawn(assessments)).includes('71.2%'));
  });

  it('of nothing say so', () => {
    const none: readonly Chart[] = [
      { kind: 'status-bars', rows: [] },
      { ...stageWindows, stages: [] },
      { ...burnUp, actions: 0, due: [], complete: [] },
      { ...assessments, readings: [], wanted: [] },
    ];
    for (const chart of none)
      assert.match(texts(drawn(chart)).join(), /^There are no /, chart.kind);
  });

  it('of figures that are as good as alike have an axis', () => {
    const day = '2026-01-01';
    for (const values of [
      [5e-324, -5e-324],
      [1e15, 1e15 + 0.125],
      [7, 7],
    ]) {
      const readings = values.map((value) => ({ day, value }));
      assert.ok(texts(drawn({ ...assessments, readings, wanted: [] })).length > 5);
    }
  });

  it('of forty priorities have forty bars, and of one stage on one day a window', () => {
    const row = { label: 'Priority', parts: statusBars.rows[0]?.parts ?? [] };
    const many = drawn({ kind: 'status-bars', rows: Array.from({ length: 40 }, () => row) });
    assert.equal(texts(many).filter((text) => text === 'Priority').length, 40);
    const day = '2026-10-01';
    const one = { label: 'One', starts: day, ends: day, complete: 1, actions: 1 };
    const windows = drawn({ kind: 'stage-windows', asOf: day, stages: [one] });
    assert.ok(texts(windows).includes('1 Oct 2026 – 1 Oct 2026: 1 of 1 complete'));
  });
});

const mapless = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value] : value;

/** What reaches out of a picture by more than a rounding. */
function outside(svg: XmlNode): readonly string[] {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.attributes.get('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const isIn = ([x, y]: readonly [number, number]) =>
    x >= left - 1 && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1;
  return seen(svg)
    .filter((node) => !pointsOf(node).every(isIn))
    .map(({ name, attributes }) => `${name} ${JSON.stringify([...attributes])}`);
}

function pointsOf(node: XmlNode): readonly (readonly [number, number])[] {
  const { name, attributes } = node;
  const at = (key: string) => Number(attributes.get(key) ?? 0);
  switch (name) {
    case 'rect':
      return [
        [at('x'), at('y')],
        [at('x') + at('width'), at('y') + at('height')],
      ];
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'circle':
      return [
        [at('cx') - at('r'), at('cy') - at('r')],
        [at('cx') + at('r'), at('cy') + at('r')],
      ];
    case 'text': {
      const words = node.children.filter((child) => typeof child === 'string').join('');
      const wide = widthOf(words, at('font-size'), attributes.has('font-weight'));
      const share =
        { start: 0, middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? 'start'] ?? 0;
      return [
        [at('x') - wide * share, at('y') - at('font-size')],
        [at('x') + wide * (1 - share), at('y')],
      ];
    }
    case 'path': {
      const moved = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(attributes.get('transform') ?? '');
      if (moved) return [[Number(moved[1]), Number(moved[2])]];
      const points = (attributes.get('d') ?? '').matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g);
      return [...points].map(([, x, y]) => [Number(x), Number(y)] as const);
    }
    default:
      return [];
  }
}
