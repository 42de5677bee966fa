/** An imported plan as the text of a plan file. */

import { scalar } from '../../plan/quote';
import type { Shape } from '../../plan/shape';
import { planShape } from '../../plan/shapes.prepared';
import type { Fields, Value } from './draft';

/** The text of a plan file: keys in the order that they have, every text as YAML reads it again. */
export function planText(plan: Fields): string {
  const parts = [...plan].map(([key, value]) => {
    const shape = planShape.fields?.get(key)?.shape ?? {};
    return `${key}:${written(value, shape, '')}\n`;
  });
  return parts.join('\n');
}

function written(value: Value, shape: Shape, indent: string): string {
  if (typeof value === 'string') return block(value, indent) ?? ` ${plain(value)}`;
  if (isEmpty(value)) return isList(value) ? ' []' : emptyRecord(shape);
  if (isList(value)) {
    if (isShort(shape) && value.every((one) => typeof one === 'string')) {
      const [only, ...more] = value;
      // One officer needs no brackets.
      if (shape.text?.kind === 'officers' && typeof only === 'string' && more.length === 0) {
        return ` ${plain(only)}`;
      }
      return ` [${value.map((one) => plain(String(one), true)).join(', ')}]`;
    }
    return value
      .map((one) => `\n${indent}  -${item(one, shape.item ?? {}, `${indent}    `)}`)
      .join('');
  }
  return [...value]
    .map(([key, one]) => `\n${indent}  ${field(key, one, shape, `${indent}  `)}`)
    .join('');
}

/** A text of several lines, as its author would write it; undefined where only quotes keep it. */
function block(text: string, indent: string): string | undefined {
  const lines = text.split('\n');
  const isPlain = lines.every((line) =>
    /^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\s\p{C}])?$/u.test(line),
  );
  return lines.length > 1 && isPlain
    ? ` |-${lines.map((line) => `\n${indent}  ${line}`).join('')}`
    : undefined;
}

function item(value: Value, shape: Shape, indent: string): string {
  if (typeof value === 'string' || isList(value) || isEmpty(value))
    return written(value, shape, indent);
  const fields = [...value].map(([key, one]) => field(key, one, shape, indent));
  return ` ${fields.join(`\n${indent}`)}`;
}

function field(key: string, value: Value, shape: Shape, indent: string): string {
  const of = shape.fields?.get(key)?.shape ?? shape.item ?? {};
  return `${plain(key)}:${written(value, of, indent)}`;
}

/** Where a text may stand, braces are one, and an empty text is nothing at all. */
function emptyRecord({ text, fields }: Shape): string {
  if (!text) return ' {}';
  return fields?.has('text') ? ' { text: "" }' : ' ""';
}

/** A text as YAML reads it again, also one with signs that no file should have. */
function plain(text: string, inFlow = false): string {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u.test(text)
    ? JSON.stringify(text)
    : scalar(text, inFlow);
}

/** Codes and ids stand in one line, prose does not. */
function isShort(shape: Shape): boolean {
  const kind = shape.text?.kind ?? shape.item?.text?.kind;
  return kind === 'links' || kind === 'officers' || kind === 'id';
}

function isEmpty(value: readonly Value[] | Fields): boolean {
  return isList(value) ? value.length === 0 : value.size === 0;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
