/** An imported plan as the text of a plan file. */

import { planShape, type Shape } from '../../plan/shape';
import { scalar } from '../../plan/quote';
import type { Fields, Value } from './draft';

/** The text of a plan file: keys in the order that they have, every text as YAML reads it again. */
export function planText(plan: Fields): string {
  const parts = Object.entries(plan).map(([key, value]) => {
    const shape = planShape.fields?.get(key)?.shape ?? {};
    return `${key}:${written(value, shape, '')}\n`;
  });
  return parts.join('\n');
}

function written(value: Value, shape: Shape, indent: string): string {
  if (typeof value === 'string') return ` ${scalar(value)}`;
  if (isList(value)) {
    if (isShort(shape) && value.every((one) => typeof one === 'string')) {
      return ` [${value.map((one) => scalar(String(one), true)).join(', ')}]`;
    }
    return value.map((one) => `\n${indent}  -${item(one, shape.item ?? {}, `${indent}    `)}`).join('');
  }
  return Object.entries(value)
    .map(([key, one]) => `\n${indent}  ${field(key, one, shape, `${indent}  `)}`)
    .join('');
}

function item(value: Value, shape: Shape, indent: string): string {
  if (typeof value === 'string' || isList(value)) return written(value, shape, indent);
  const fields = Object.entries(value).map(([key, one]) => field(key, one, shape, indent));
  return ` ${fields.join(`\n${indent}`)}`;
}

function field(key: string, value: Value, shape: Shape, indent: string): string {
  const of = shape.fields?.get(key)?.shape ?? shape.item ?? {};
  return `${scalar(key)}:${written(value, of, indent)}`;
}

/** Codes and ids stand in one line, prose does not. */
function isShort(shape: Shape): boolean {
  const kind = shape.text?.kind ?? shape.item?.text?.kind;
  return kind === 'links' || kind === 'officers' || kind === 'id';
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
