/** What a problem is about, so that it is known again after lines moved, refs were given anew and a file was formatted. */

import { locate } from '../plan/locate';
import type { Node } from '../plan/tree';
import { readDate, toIsoText } from '../text/dates';
import type { Located } from './located';
import type { Subject } from './problem';

/** The subject of a finding at its place. */
export function subjectOf(located: Located): Subject {
  const { root, path } = located;
  const block = root?.kind === 'block' ? root.key?.value : undefined;
  const names = [block, ...path].filter((step) => typeof step === 'string');
  const own = ownWords(located);
  const action = root?.kind === 'action' ? (root.values.action ?? '') : '';
  const wording = saysWhich(own) ? own : `${own} ${action}`.trim();
  return { field: names.join('.'), wording };
}

/** A status, a date or a code is that of many actions: what the action says tells which. */
function saysWhich(text: string): boolean {
  return text.split(/\s+/).length >= 3;
}

/** What stands at the place, as YAML reads it; nothing where all of an action is meant. */
function ownWords({ finding, root, path, place, severity }: Located): string {
  if (!root || finding.extent) return place.fragment.text.slice(place.start, place.end);
  const { key, value, rest } = locate(root.node, path);
  const isHere = rest.every((step) => typeof step === 'number');
  if (finding.onKey || !value || value.kind === 'map' || !isHere) {
    return root.kind === 'action' ? '' : (key?.value ?? '');
  }
  if (value.kind === 'list') return value.items.map(textIn).join(', ');
  const { masked, stretch } = finding;
  // A known phone number is not to cover a number that tells which child is meant.
  if (masked !== undefined) return `${severity}: ${around(value.value, stretch)}`;
  const isItem = rest.length > 0 && stretch;
  return inOneWay(isItem ? value.value.slice(stretch.start, stretch.end) : value.value);
}

function textIn(node: Node | undefined): string {
  return node?.kind === 'scalar' ? node.value : '';
}

/** A text without a stretch of it; without one, nothing of it. */
function around(text: string, stretch: Located['finding']['stretch']): string {
  return stretch ? `${text.slice(0, stretch.start)}…${text.slice(stretch.end)}` : '';
}

/** A date as the formatter writes it. */
function inOneWay(text: string): string {
  const read = readDate(text);
  return read.kind === 'date' ? toIsoText(read) : text;
}
