/** Hover on a key: what the format says of it. */

import type { Shape } from '../../plan/shape';
import { code } from '../markdown';
import type { NodeAt } from '../node-at';
import type { Told } from './told';

/** The documentation of the key; nothing on ids of entries, and on keys that the format does not have. */
export function keyHover(node: NodeAt): Told | undefined {
  if (node.on !== 'key' || !node.field) return undefined;
  const { key, field, path } = node;
  const name = String(path.at(-1));
  const stands = key.value === name ? '' : `: ${code(key.value)} is understood as this`;
  const lines = [
    `**${name}**${field.required ? ' (required)' : ''}${stands}`,
    field.about,
    vocabulary(field.shape),
  ];
  const markdown = lines.filter((line) => line !== undefined).join('\n\n');
  return { markdown, stretch: { start: key.start, end: key.end } };
}

function vocabulary({ values = [] }: Shape): string | undefined {
  return values.length > 0 ? `One of ${values.map(code).join(', ')}.` : undefined;
}
