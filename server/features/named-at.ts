/** Which entry of a list stands at a position, by whichever of its names. */

import { readLinks } from '../plan/links';
import { stretchOf } from '../plan/locate';
import type { Path } from '../plan/path';
import type { ListName } from '../plan/schema/kinds';
import type { ScalarNode } from '../plan/tree';
import { mentionsIn } from '../workspace/mentions';
import type { Entry } from './about/entry';
import type { Known } from './known';
import type { InValue, NodeAt, Stretch } from './node-at';

/** An entry that is named, or that a key or a text gives its name to. */
export interface Named extends Entry {
  /** Where the name stands in the fragment. */
  readonly stretch: Stretch;
}

/** What is named at a node; undefined where nothing is, or nobody in a list. */
export function namedAt(node: NodeAt, known: Known): Named | undefined {
  if (node.on === 'key') {
    const { start, end } = node.key;
    return definedBy(node.path, { start, end });
  }
  if (node.on !== 'value' || node.value?.kind !== 'scalar') return undefined;
  const { value, spot } = node;
  if (spot.offset < value.start || spot.offset > value.end) return undefined;
  return ownName(node, value) ?? used(node, value, known);
}

/** Keys that are ids of entries, and recommendations. */
function definedBy([list, id, field, part, ...rest]: Path, stretch: Stretch): Named | undefined {
  if (typeof id !== 'string' || rest.length > 0) return undefined;
  if (field === undefined) return isById(list) ? { list, id, stretch } : undefined;
  const isPart = list === 'sources' && field === 'recommendations' && typeof part === 'string';
  return isPart ? { list, id, part, stretch } : undefined;
}

function isById(list: unknown): list is ListName {
  return list === 'sources' || list === 'officers' || list === 'boards' || list === 'measures';
}

/** Texts that are the names of the entries in which they stand. */
function ownName({ path, part }: InValue, value: ScalarNode): Named | undefined {
  const { start, end } = value;
  const stretch = { start, end };
  const id = value.value.trim();
  const [list, index, field] = path;
  if (path.length === 4) return definedBy(path, stretch);
  if (path.length === 3 && field === 'id') {
    if (list === 'stages') return { list, id, stretch };
    return list === 'priorities' ? { list, id: String(index), stretch } : undefined;
  }
  const isRef = path.length === 5 && field === 'actions' && path[4] === 'ref';
  if (!isRef || part?.kind !== 'action') return undefined;
  return { list: 'actions', id, action: part.values, stretch };
}

function used(node: InValue, value: ScalarNode, known: Known): Named | undefined {
  const means = node.shape?.text;
  if (means?.kind === 'links') return linkAt(node, value, known);
  const isOfficer = means?.kind === 'officers' || (means?.kind === 'id' && means.of === 'officers');
  if (isOfficer) return officerAt(node, value, known);
  if (means?.kind !== 'id') return undefined;
  const { start, end } = value;
  return { list: means.of, id: value.value.trim(), stretch: { start, end } };
}

function linkAt(node: InValue, value: ScalarNode, { lists }: Known): Named | undefined {
  const link = readLinks(value.value).find((one) => isIn(one, node.textOffset));
  const id = link && lists.sources.find(link.source)?.id;
  if (!link || id === undefined) return undefined;
  const { recommendation: part } = link;
  const stretch = inSource(node, value, link);
  return { list: 'sources', id, stretch, ...(part !== undefined && { part }) };
}

function officerAt(node: InValue, value: ScalarNode, { lists }: Known): Named | undefined {
  const cell = [{ text: value.value, item: 0 }];
  const mentions = mentionsIn(cell, lists.officers.index);
  const mention = mentions.find((one) => isIn(one, node.textOffset));
  if (mention?.officer === undefined) return undefined;
  return { list: 'officers', id: mention.officer, stretch: inSource(node, value, mention) };
}

function isIn({ start, end }: Stretch, offset: number): boolean {
  return start <= offset && offset <= end;
}

function inSource({ spot }: InValue, value: ScalarNode, { start, end }: Stretch): Stretch {
  return stretchOf(spot.fragment.text, value, start, end);
}
