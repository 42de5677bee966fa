/**
 * Names and uses: which names a file defines and where it uses which, in the order of the text. What was
 * read of a fragment is kept with it for as long as the lists of sources and officers stay.
 */

import type { Fragment } from '../../plan/document';
import type { Extent } from '../../plan/faults';
import { readLinks } from '../../plan/links';
import { stretchOf } from '../../plan/locate';
import { mentionsIn } from '../../workspace/mentions';
import { grouped } from '../grouped';
import type { Snapshot } from '../snapshot';
import { nameCalled } from './called';
import type { ExceptionWord } from './exception-words';
import { type CalledBy, keyOf, type Name } from './name';
import { type Scope, scopeOf } from './scope';
import { type Place, type Written, writtenIn } from './written';

/** One name at one place; the stretch is its own in the fragment. */
export interface Occurrence extends Extent {
  readonly name: Name;
  /** An exception's reason is prose: what it seems to name counts only where there is such an entry. */
  readonly as: 'definition' | 'use' | 'exception';
  readonly by: CalledBy;
  /** The id, title or alias that is meant, as the list has it. */
  readonly called: string;
  /** All that a definition says. */
  readonly entry?: Extent;
  /** Where it is written; undefined in a comment. `from` and `to` are its stretch of the text there. */
  readonly place?: Place & { readonly from: number; readonly to: number };
}

/** What one fragment defines and uses. */
export interface FragmentNames {
  readonly all: readonly Occurrence[];
  readonly byName: ReadonlyMap<string, readonly Occurrence[]>;
}

interface Kept extends FragmentNames {
  readonly scope: Scope;
}

const kept = new WeakMap<Fragment, Kept>();

/** The names in the fragments of a file, one by one. */
export function namesOf(snapshot: Snapshot): readonly FragmentNames[] {
  const scope = scopeOf(snapshot);
  return snapshot.document.fragments.map((fragment) => namesIn(fragment, scope));
}

/** The names in one fragment of a file. */
export function namesIn(fragment: Fragment, scope: Scope): FragmentNames {
  const before = kept.get(fragment);
  if (before && sameScope(before.scope, scope)) return before;
  const all = writtenIn(fragment, scope.kind)
    .flatMap((one) => resolved(one, scope, fragment.text))
    .filter((one) => isThere(one, fragment.text));
  const byName = grouped(all, ({ name }) => keyOf(name));
  const names = { all, byName, scope };
  kept.set(fragment, names);
  return names;
}

function sameScope(a: Scope, b: Scope): boolean {
  return a.kind === b.kind && a.sources === b.sources && a.officers === b.officers;
}

function resolved(written: Written, scope: Scope, source: string): readonly Occurrence[] {
  switch (written.as) {
    case 'definition': {
      const { name, by, entry, place } = written;
      return [{ as: 'definition', name, by, entry, ...whole(place, source) }];
    }
    case 'id': {
      const { list, place } = written;
      const at = whole(place, source);
      return [{ as: 'use', name: { list, id: at.called }, by: 'id', ...at }];
    }
    case 'links':
      return linksIn(written.place, scope, source);
    case 'officers':
      return officersIn(written, scope, source);
    case 'exception':
      return inException(written.word, scope);
  }
}

/** In a text that had to be mended a place may be off, and no place is better than a wrong one. */
function isThere({ place, start, end }: Occurrence, source: string): boolean {
  if (!place) return true;
  const { node, text, from, to } = place;
  if (node.kind === 'scalar' && (node.style === 'single' || node.style === 'double')) return true;
  return oneLine(source.slice(start, end)) === oneLine(text.slice(from, to));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

type At = Pick<Occurrence, 'start' | 'end' | 'called' | 'place'>;

/** All that is written at a place, without white space around it. */
function whole(place: Place, source: string): At {
  const called = place.text.trim();
  const from = place.text.indexOf(called);
  return at(place, source, from, from + called.length, called);
}

function at(place: Place, source: string, from: number, to: number, called: string): At {
  return { ...stretchOf(source, place.node, from, to), called, place: { ...place, from, to } };
}

function linksIn(place: Place, scope: Scope, source: string): readonly Occurrence[] {
  return readLinks(place.text).flatMap(({ source: code, recommendation, start, end }) => {
    const name = sourceName(code, scope);
    const by = name.id === code ? 'id' : 'alias';
    const own: Occurrence = {
      as: 'use',
      name,
      by,
      ...at(place, source, start, start + code.length, code),
    };
    if (recommendation === undefined) return [own];
    const from = end - recommendation.length;
    const part = { list: 'recommendations', id: recommendation, of: name.id } as const;
    return [
      own,
      { as: 'use', name: part, by: 'id', ...at(place, source, from, end, recommendation) },
    ];
  });
}

function sourceName(code: string, { sources }: Scope): Name {
  return { list: 'sources', id: sources.find(code)?.id ?? code };
}

function officersIn(
  { cell, place }: Extract<Written, { as: 'officers' }>,
  { officers }: Scope,
  source: string,
): readonly Occurrence[] {
  const mentions = mentionsIn(cell, officers.index).filter((one) => !one.unnamedPartners);
  return mentions.map((mention): Occurrence => {
    const { by, called } = nameCalled(mention, officers);
    const id = mention.officer ?? called;
    const { start, end } = mention;
    return {
      as: 'use',
      name: { list: 'officers', id },
      by,
      ...at(place, source, start, end, called),
    };
  });
}

/** A word of a reason as the ref, the source and the recommendation that it may be. */
function inException(word: ExceptionWord, scope: Scope): readonly Occurrence[] {
  const { text, start, end, source: code, recommendation } = word;
  const source = sourceName(code, scope);
  const sourceEnd = start + code.length;
  const common = { as: 'exception', by: 'id' } as const;
  const found: Occurrence[] = [
    { ...common, name: { list: 'actions', id: text }, called: text, start, end },
    {
      ...common,
      name: source,
      by: source.id === code ? 'id' : 'alias',
      called: code,
      start,
      end: sourceEnd,
    },
  ];
  if (recommendation === undefined) return found;
  const name = { list: 'recommendations', id: recommendation, of: source.id } as const;
  return [...found, { ...common, name, called: recommendation, start: sourceEnd + 1, end }];
}
