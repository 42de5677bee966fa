import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  exactPath,
  exactText,
  isPlain,
  readExact,
  readPath,
} from '../../../server/exchange/export/exact';
import {
  keyOf,
  lists,
  pathOf,
  printed,
  printedColumn,
  printedFields,
  printedPath,
} from '../../../server/exchange/export/layout';
import { fills } from '../../../server/exchange/export/status-fill';
import { fieldShape, type Shape } from '../../../server/plan/shape';
import { planShape } from '../../../server/plan/shapes.prepared';
import { rounds } from '../../support/effort';
import { awkward } from '../support/any-plan';

const text = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary' }), fc.lorem());

/** Every field that the format has, and every word of its vocabularies. */
function keysIn({ fields, item, values = [] }: Shape): readonly string[] {
  return [
    ...values,
    ...(item ? keysIn(item) : []),
    ...[...(fields ?? [])].flatMap(([key, { shape }]) => [key, ...keysIn(shape)]),
  ];
}

describe('the layout of an exported plan', () => {
  it('prints every key and word so that it can be read back', () => {
    for (const key of keysIn(planShape)) assert.equal(keyOf(printed(key)), key);
    for (const field of printedFields) assert.equal(keyOf(printedColumn(field)), field);
  });

  it('prints ways to fields so that they can be read back', () => {
    const shape = fieldShape(planShape, 'plan');
    for (const path of [['as-of'], ['approved', 'on'], ['foreword', 1, 'by'], ['brag', 'dark-red']])
      assert.deepEqual(pathOf(printedPath(path, shape), shape), path);
    const board = fieldShape(planShape, 'boards', '*');
    assert.equal(printedPath(['meets', 'every'], board), 'Meets: every');
  });

  it('has no two sheets of one name', () => {
    const isApart = ({ container, item }: Shape) =>
      container === 'by-id' || (container === 'list' && item?.fields !== undefined);
    const parts = (shape: Shape) =>
      [...(shape.fields ?? [])].flatMap(([key, field]) =>
        isApart(field.shape) ? printed(key) : [],
      );
    const action = fieldShape(planShape, 'priorities', '*', 'actions', '*');
    const names = [
      ...lists.flatMap((list) => [printed(list), ...parts(fieldShape(planShape, list, '*'))]),
      ...parts(action),
    ];
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });

  it('writes any text and any path so that they can be read back from a cell of one line', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        for (const one of texts) {
          assert.equal(readExact(exactText(one)), one);
          assert.ok(isPlain(exactText(one)), exactText(one));
        }
        assert.deepEqual(readPath(exactPath(texts)), texts);
      }),
      { numRuns: rounds(2000) },
    );
  });

  it('has colours on which black can be read', () => {
    const channel = (hex: string) => {
      const value = Number.parseInt(hex, 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    for (const fill of Object.values(fills)) {
      const [red = '', green = '', blue = ''] = fill.match(/../g) ?? [];
      const light = 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
      assert.ok((light + 0.05) / 0.05 > 7, fill);
    }
  });
});
