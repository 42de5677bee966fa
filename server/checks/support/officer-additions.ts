/** Fixes that add to the list of officers what a cell says. */

import { scalar } from '../../plan/quote';
import { words } from '../../text/words';
import type { OfficerList } from '../../workspace/lists';
import type { Fix } from '../check';
import { shortened } from './shortened';

const LONGEST_ID = 80;

/** What stands for an officer who is still to be found: no role to add. */
const PLACEHOLDER =
  /^(?:tb[acd]|n\/?a|none|various|unknown|to be (?:confirmed|appointed|agreed))$/i;

/** Adds a text as one more title of an officer of the plan's own list. */
export function addAsTitle(officer: string, text: string, officers: OfficerList): readonly Fix[] {
  const entry = officers.get(officer);
  if (entry?.shared !== false) return [];
  const title = `Add ${shortened(text)} as another title of the ${entry.values.title ?? officer}`;
  const yaml = scalar(oneLine(text), true);
  const path = [officer, 'aliases'];
  return [{ title, edits: [{ do: 'add-item', at: { block: 'officers' }, path, yaml }] }];
}

/** Adds a text as a new officer; what looks like an id is one, and its title is for the author to say. */
export function addAsOfficer(text: string, officers: OfficerList): readonly Fix[] {
  const isId = /^[a-z][a-z0-9-]*$/.test(text);
  const key = isId ? text : idOf(text);
  const isPlaceholder = PLACEHOLDER.test(text.trim());
  if (key === '' || key.length > LONGEST_ID || isPlaceholder || officers.get(key)) return [];
  const yaml = isId ? '\n  title:' : `\n  title: ${scalar(oneLine(text))}`;
  const title = `Add ${shortened(text)} to the list of officers`;
  const edit = { do: 'add-field', at: { block: 'officers' }, path: [], key, yaml } as const;
  return [{ title, ...(isId && { blank: true }), edits: [edit] }];
}

function idOf(text: string): string {
  const plain = words(text).map((word) =>
    word.text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
  return plain.filter((word) => word !== '').join('-');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
