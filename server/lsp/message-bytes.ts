/**
 * Messages as bytes. A plan's diagnostics can be half a megabyte, of which a keystroke changes a few
 * hundred bytes: what is sent again and again is made into bytes once.
 */

import type { Message } from 'vscode-languageserver';
import { runsOf } from '../text/mapped';

const encoder = new TextEncoder();

/** Items of a list as bytes, each with one more behind it to part it from the next, and where each ends. */
interface Encoded {
  readonly items: readonly object[];
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

const nothing: Encoded = { items: [], bytes: new Uint8Array(), ends: [] };
/** The bytes of each list, or those of one much like it as long as its own are not asked for. */
const lists = new WeakMap<object, Encoded>();

/**
 * Says of a list that it will be sent again, or one much like it, and that its items never change; `before`
 * is the one in whose place it is sent. Gives the list.
 */
export function lasting<T extends readonly object[]>(list: T, before: object = nothing): T {
  if (!lists.has(list)) lists.set(list, lists.get(before) ?? nothing);
  return list;
}

/** A message with its header, as it goes over a stream. */
export function bytesOf(message: Message): Uint8Array {
  for (const [outer, inner] of places) {
    const { [outer]: holder, ...rest }: Record<string, unknown> = { ...message };
    const { [inner]: list, ...others }: Record<string, unknown> = Object(holder);
    const known = Array.isArray(list) ? lists.get(list) : undefined;
    if (!known || !Array.isArray(list) || list.length === 0) continue;
    // The list goes last, so that all before it is one text.
    const start = JSON.stringify({ ...rest, [outer]: { ...others, [inner]: [] } }).slice(0, -3);
    return around(start, list, known, '}}');
  }
  const body = encoder.encode(JSON.stringify(message));
  return joined([headerFor(body.length), body]);
}

/** Where diagnostics are in the messages that hold them. */
const places = [
  ['params', 'diagnostics'],
  ['result', 'items'],
] as const;

/** The message of which a list is a part: the bytes that its items had before are taken over. */
function around(start: string, list: readonly object[], old: Encoded, end: string): Uint8Array {
  const { parts, ends } = encode(list, old);
  const length = ends.at(-1) ?? 0;
  const [head, tail] = [encoder.encode(start), encoder.encode(end)];
  const header = headerFor(head.length + length + tail.length);
  const whole = joined([header, head, ...parts, tail]);
  const bytes = whole.subarray(header.length + head.length, whole.length - tail.length);
  for (let i = 0, at = 0; i < parts.length - 1; i++) {
    at += parts[i]?.length ?? 0;
    bytes[at - 1] = comma;
  }
  bytes[length - 1] = bracket;
  lists.set(list, { items: list, bytes, ends });
  return whole;
}

const [comma = 0, bracket = 0] = encoder.encode(',]');

function encode(
  items: readonly object[],
  old: Encoded,
): { readonly parts: readonly Uint8Array[]; readonly ends: readonly number[] } {
  const parts: Uint8Array[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const { start, end, before } of runsOf(items, old.items)) {
    if (before === undefined) {
      for (const item of items.slice(start, end)) {
        const bytes = encoder.encode(`${JSON.stringify(item)},`);
        parts.push(bytes);
        length += bytes.length;
        ends.push(length);
      }
      continue;
    }
    const first = old.ends[before - 1] ?? 0;
    const shift = length - first;
    for (let i = before; i < before + end - start; i++) ends.push((old.ends[i] ?? 0) + shift);
    length = ends.at(-1) ?? 0;
    parts.push(old.bytes.subarray(first, length - shift));
  }
  return { parts, ends };
}

function headerFor(length: number): Uint8Array {
  return encoder.encode(`Content-Length: ${length}\r\n\r\n`);
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
