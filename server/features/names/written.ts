/** Where a fragment defines names and where it names something, before it is known who is meant. */

import type { Fragment } from '../../plan/document';
import type { Extent } from '../../plan/faults';
import type { Path } from '../../plan/path';
import type { ListName } from '../../plan/schema/kinds';
import { tornText } from '../../plan/torn';
import { type Node, pairEnd } from '../../plan/tree';
import type { OfficerText } from '../../plan/values';
import type { Snapshot } from '../snapshot';
import { type Visit, walk } from '../tree-walk';
import { type ExceptionWord, exceptionWords } from './exception-words';
import type { CalledBy, Name } from './name';

/** What was read at a place, and how one may write there. */
export interface Place {
  readonly node: Node;
  /** What `node` was read as. */
  readonly text: string;
  readonly inFlow: boolean;
}

/** One place of a fragment that has to do with names. */
export type Written =
  | {
      readonly as: 'definition';
      readonly name: Name;
      readonly by: CalledBy;
      /** All that is said of what the name is given to. */
      readonly entry: Extent;
      readonly place: Place;
    }
  | { readonly as: 'id'; readonly list: ListName; readonly place: Place }
  | { readonly as: 'links'; readonly place: Place }
  | { readonly as: 'officers'; readonly cell: readonly OfficerText[]; readonly place: Place }
  | { readonly as: 'exception'; readonly word: ExceptionWord };

const kept: Readonly<Record<Snapshot['kind'], WeakMap<Fragment, readonly Written[]>>> = {
  plan: new WeakMap(),
  config: new WeakMap(),
};

/** All of a fragment, in order of place, exceptions last; the same every time. */
export function writtenIn(fragment: Fragment, kind: Snapshot['kind']): readonly Written[] {
  let written = kept[kind].get(fragment);
  if (!written) {
    written = read(fragment, kind);
    kept[kind].set(fragment, written);
  }
  return written;
}

function read(fragment: Fragment, kind: Snapshot['kind']): readonly Written[] {
  const written: Written[] = [];
  walk(fragment, kind, (visit) => {
    const one = visit.on === 'key' ? idOf(visit) : textOf(visit, fragment.text);
    if (one) written.push(one);
  });
  for (const word of exceptionWords(fragment)) written.push({ as: 'exception', word });
  return written;
}

/** The lists whose entries stand under their ids. */
const byId: readonly unknown[] = ['sources', 'officers', 'boards', 'measures'] satisfies ListName[];

/** A key that is the id of an entry. */
function idOf({ path, pair }: Visit & { on: 'key' }): Written | undefined {
  const name = nameOfKey(path, pair.key.value);
  if (!name) return undefined;
  const entry = { start: pair.key.start, end: pairEnd(pair) };
  const place = { node: pair.key, text: pair.key.value, inFlow: true };
  return { as: 'definition', name, by: 'id', entry, place };
}

function nameOfKey([list, of, field, ...rest]: Path, id: string): Name | undefined {
  if (field === undefined && of !== undefined && byId.includes(list)) {
    return { list: list as ListName, id };
  }
  const isRecommendation = list === 'sources' && field === 'recommendations' && rest.length === 1;
  return isRecommendation ? { list: 'recommendations', id, of: String(of) } : undefined;
}

function textOf(visit: Visit & { on: 'text' }, source: string): Written | undefined {
  const { path, node, inFlow, shape, holder } = visit;
  const means = shape.text;
  const gives = givenBy(path);
  if (!gives && (!means || means.kind === 'text')) return undefined;
  const text = textRead(source, node, means?.kind !== 'id');
  if (text.trim() === '') return undefined;
  const place = { node, text, inFlow };
  if (gives) {
    const name = { list: gives.list, id: gives.by === 'id' ? text.trim() : String(path[1]) };
    return { as: 'definition', name, by: gives.by, entry: holder ?? node, place };
  }
  if (means?.kind === 'links') return { as: 'links', place };
  // Whom a role reports to may be said by title, too.
  if (means?.kind === 'officers' || (means?.kind === 'id' && means.of === 'officers')) {
    return { as: 'officers', cell: [{ text, item: 0 }], place };
  }
  return means?.kind === 'id' ? { as: 'id', list: means.of, place } : undefined;
}

/** What a text at that path gives its entry: an id, a title or an alias. */
function givenBy(path: Path): { list: ListName; by: CalledBy } | undefined {
  const [block, , field] = path;
  if (path.length === 5) {
    return path[4] === 'ref' && field === 'actions' ? { list: 'actions', by: 'id' } : undefined;
  }
  if (path.length === 3 && field === 'id') {
    return block === 'stages' || block === 'priorities' ? { list: block, by: 'id' } : undefined;
  }
  if (block !== 'sources' && block !== 'officers') return undefined;
  if (path.length === 4 && field === 'aliases') return { list: block, by: 'alias' };
  const isTitle = block === 'officers' && path.length === 3 && field === 'title';
  return isTitle ? { list: block, by: 'title' } : undefined;
}

/** What the reader makes of a node where a text is expected: see `Reader.text`. */
function textRead(source: string, node: Node, isProse: boolean): string {
  if (node.kind !== 'scalar') return source.slice(node.start, node.end).replace(/\s+/g, ' ');
  return (isProse ? tornText(source, node)?.text : undefined) ?? node.value;
}
