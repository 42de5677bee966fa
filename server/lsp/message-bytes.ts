/**
 * Messages as bytes. A plan's diagnostics can be half a megabyte, of which a keystroke changes a few
 * hundred bytes: what is sent again and again is made into bytes once.
 */

import type { Message } from 'vscode-languageserver';

const encoder = new TextEncoder();
const comma = encoder.encode(',');
const lists = new WeakSet<object>();
const kept = new WeakMap<object, Uint8Array>();

/** Says of a list that its items will be sent again, and never change. Gives the list. */
export function lasting<T extends readonly object[]>(list: T): T {
  lists.add(list);
  return list;
}

/** A message with its header, as it goes over a stream. */
export function bytesOf(message: Message): Uint8Array {
  const body = partsOf(message);
  const length = body.reduce((sum, part) => sum + part.length, 0);
  return joined([encoder.encode(`Content-Length: ${length}\r\n\r\n`), ...body]);
}

function partsOf(message: Message): readonly Uint8Array[] {
  for (const [outer, inner] of places) {
    const { [outer]: holder, ...rest }: Record<string, unknown> = { ...message };
    const { [inner]: list, ...others }: Record<string, unknown> = Object(holder);
    if (!Array.isArray(list) || !lists.has(list)) continue;
    // The list goes last, so that all before it is one text.
    const head = JSON.stringify({ ...rest, [outer]: others }).slice(0, -2);
    const separator = Object.keys(others).length > 0 ? ',' : '';
    const start = encoder.encode(`${head}${separator}"${inner}":[`);
    return [start, ...itemsOf(list), encoder.encode(']}}')];
  }
  return [encoder.encode(JSON.stringify(message))];
}

/** Where diagnostics are in the messages that hold them. */
const places = [
  ['params', 'diagnostics'],
  ['result', 'items'],
] as const;

function itemsOf(list: readonly object[]): readonly Uint8Array[] {
  return list.flatMap((item, i) => {
    const bytes = kept.get(item) ?? encoder.encode(JSON.stringify(item));
    kept.set(item, bytes);
    return i === 0 ? [bytes] : [comma, bytes];
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
