/** What is written for a key: the key, and blanks for all that must stand under it. */

import { isQuoted, keyScalar, nameScalar, scalar } from '../../plan/quote';
import type { Field, Shape } from '../../plan/shape';
import { blank, indented, type Stop, type Yaml } from './yaml';

/** Values that are known already, by key. */
export type Given = ReadonlyMap<string, string>;

const nothing: Given = new Map();

/** `key:` with what must stand under it; on one line where that is all there is room for. */
export function fieldYaml(key: string, shape: Shape, inFlow = false): Yaml {
  return [`${key}:`, ...(inFlow ? [' ', blank] : valueYaml(shape))];
}

/** The fields that must be there, one a line; undefined where none must. */
export function requiredYaml(
  fields: ReadonlyMap<string, Field>,
  given: Given = nothing,
): Yaml | undefined {
  const required = [...fields].filter(([key, { required }]) => required || given.has(key));
  if (required.length === 0) return undefined;
  return required.flatMap(([key, { shape }], i): Yaml => {
    const value = given.get(key);
    const own =
      value === undefined
        ? fieldYaml(key, shape)
        : [`${key}: ${shape.text?.kind === 'date' ? scalar(value) : nameScalar(value)}`];
    return i === 0 ? own : ['\n', ...own];
  });
}

/** What an entry of a list by id begins with: the id, and the fields that must be there. */
export function entryYaml(id: string | Stop, shape: Shape): Yaml {
  const key = typeof id !== 'string' || isQuoted(id) ? id : keyScalar(id);
  return [key, ':', ...valueYaml(shape)];
}

function valueYaml(shape: Shape): Yaml {
  const { text, fields, values, container, item } = shape;
  if (text?.kind === 'links') return [' [', blank, ']'];
  if (text?.kind === 'yes-or-no') return [' ', { choices: ['true', 'false'] }];
  if (text) return [' ', blank];
  if (fields) return below(requiredYaml(fields) ?? [blank]);
  if (values) return [' ', { choices: values }];
  if (container === 'by-id') return below(item ? entryYaml(blank, item) : [blank]);
  const own = item?.text || !item?.fields ? undefined : requiredYaml(item.fields);
  return below(['- ', ...indented(own ?? [blank], 2)]);
}

function below(yaml: Yaml): Yaml {
  return indented(['\n', ...yaml], 2);
}
