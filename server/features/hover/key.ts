/** Hover on a key: what the format says of it. */

import type { Field, Shape } from '../../plan/shape';
import { code } from '../../text/markdown';
import type { NodeAt } from '../node-at';
import type { Told } from './told';

/** The documentation of the key; nothing on ids of entries, and on keys that the format does not have. */
export function keyHover(node: NodeAt): Told | undefined {
  if (node.on !== 'key' || !node.field) return undefined;
  const { key, field, path } = node;
  const name = String(path.at(-1));
  const stands = key.value === name ? '' : `: ${code(key.value)} is understood as this`;
  const markdown = fieldAbout(name, field, stands);
  return { markdown, stretch: { start: key.start, end: key.end } };
}

/** What the format says of a field, in Markdown; `remark` follows its name. */
export function fieldAbout(name: string, field: Field, remark = ''): string {
  const lines = [
    `**${name}**${field.required ? ' (required)' : ''}${remark}`,
    field.about,
    vocabulary(field.shape),
  ];
  return lines.filter((line) => line !== undefined).join('\n\n');
}

function vocabulary({ values = [] }: Shape): string | undefined {
  return values.length > 0 ? `One of ${values.map(code).join(', ')}.` : undefined;
}
