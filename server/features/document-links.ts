/** What can be opened from a file: evidence and source documents beside it, and addresses of the web. */

import type { DocumentLink } from 'vscode-languageserver-types';
import type { Fragment } from '../plan/document';
import type { Extent } from '../plan/faults';
import { stretchOf } from '../plan/locate';
import { linkTarget } from '../workspace/link-target';
import type { Snapshot } from './snapshot';
import { walk } from './tree-walk';

/** A link as written, in its fragment. */
interface WrittenLink extends Extent {
  readonly text: string;
  /** It is an address, and no path from the file's folder. */
  readonly isAddress: boolean;
}

/** The links of a file; one to a file beside a text that was never saved leads nowhere and is left out. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const { uri, places, kind, document } = snapshot;
  return document.fragments.flatMap((fragment, index) =>
    linksIn(fragment, kind).flatMap(({ text, isAddress, start, end }) => {
      const target = isAddress ? text : linkTarget(text, uri);
      return target === undefined ? [] : [{ range: places.rangeIn(index, { start, end }), target }];
    }),
  );
}

const kept: Readonly<Record<Snapshot['kind'], WeakMap<Fragment, readonly WrittenLink[]>>> = {
  plan: new WeakMap(),
  config: new WeakMap(),
};

function linksIn(fragment: Fragment, kind: Snapshot['kind']): readonly WrittenLink[] {
  let links = kept[kind].get(fragment);
  if (!links) {
    links = [...addresses(fragment.text), ...paths(fragment, kind)];
    kept[kind].set(fragment, links);
  }
  return links;
}

const addressPattern = /\bhttps?:\/\/[^\s<>"'`{}|\\^[\],]+/gi;

/** Addresses of the web wherever they stand, without the signs of the sentence after them. */
function* addresses(source: string): Generator<WrittenLink> {
  for (const { 0: found, index: start } of source.matchAll(addressPattern)) {
    const text = withoutEnd(found);
    yield { text, isAddress: true, start, end: start + text.length };
  }
}

/** A closing bracket belongs to an address that has its opening one. */
function withoutEnd(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  while (/[.,;:!?)*]/.test(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')' && unopened-- <= 0) break;
    end--;
  }
  return address.slice(0, end);
}

/** The fields that name files: evidence of updates, documents of sources. */
function paths(fragment: Fragment, kind: Snapshot['kind']): readonly WrittenLink[] {
  const found: WrittenLink[] = [];
  if (!/evidence|document/.test(fragment.text)) return found;
  walk(fragment, kind, (visit) => {
    if (visit.on !== 'text' || visit.node.kind !== 'scalar' || !namesFile(visit.path)) return;
    const text = visit.node.value.trim();
    if (!/^[^\r\n]{1,500}$/.test(text) || /^[a-z][a-z0-9+.-]+:/i.test(text)) return;
    const from = visit.node.value.indexOf(text);
    const place = stretchOf(fragment.text, visit.node, from, from + text.length);
    found.push({ text, isAddress: false, ...place });
  });
  return found;
}

function namesFile(path: readonly (string | number)[]): boolean {
  return path.at(-2) === 'evidence' || (path[0] === 'sources' && path[2] === 'document');
}
