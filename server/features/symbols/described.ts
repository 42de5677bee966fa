/** What the outline says of an entry: its names, and what one wants to know at a glance. */

import { pairOf } from '../../plan/locate';
import type { MapNode, Node } from '../../plan/tree';
import { formatDay, readDate } from '../../text/dates';
import { shownShort } from '../shown';

/** Fields of an entry in the order in which they are told, with how each is said; '' says nothing. */
export type Details = Readonly<Record<string, (text: string) => string>>;

/** The text of a field; undefined where there is none. */
export function fieldText(map: Node | undefined, key: string): string | undefined {
  const value = map?.kind === 'map' ? pairOf(map, key)?.value : undefined;
  const text = value?.kind === 'scalar' ? value.value.trim() : '';
  return text === '' ? undefined : text;
}

/** The details of an entry on one line; empty where none is given. What is no text is told as ''. */
export function detailOf(map: MapNode, details: Details): string {
  const told = Object.entries(details).flatMap(([key, say]) =>
    pairOf(map, key)?.value ? [say(fieldText(map, key) ?? '')] : [],
  );
  return shownShort(told.filter((text) => text !== '').join(', '));
}

/** '2026-08-31' as '31 August 2026'; a month, a year and what is no date stay as written. */
export function day(text: string): string {
  const read = readDate(text);
  return read.kind === 'date' && read.precision === 'day' ? formatDay(read.last) : text;
}

/** 'on-track' as 'on track'. */
export function plain(word: string): string {
  return word.replace(/-/g, ' ');
}

/** What puts a word before a day: 'from 1 March 2026'. */
export function dated(word: string): (text: string) => string {
  return (text) => (text === '' ? '' : `${word} ${day(text)}`);
}
