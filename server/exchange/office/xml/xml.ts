/** Reads XML as it comes out of a zip file, an element at a time, so that no large part stands in memory. */

import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from '../limits';
import { Refusal, tooLarge } from '../refusal';
import { decoderOf } from '../text-decoder';
import { XmlElement } from './element';
import { knownName } from './namespaces';

/** What unpacking gives. */
type Pieces = Iterable<Uint8Array>;

/**
 * Gives `take` each element that `isWanted`, whole, in order; what stands in such an element is not looked at
 * for more of them. Throws a `Refusal` where the text is no XML, defines a type of its own (no program of Office
 * does, and entities could grow without end), or is larger or deeper than is read.
 */
export function eachElement(
  pieces: Pieces,
  isWanted: (name: string, depth: number) => boolean,
  take: (element: XmlElement) => void,
): void {
  /** The element that is being read and those around it, up to the wanted one. */
  const open: XmlElement[] = [];
  let depth = 0;
  let nodes = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    throw notXml(error);
  });
  parser.on('doctype', () => {
    throw notXml();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.depth) throw tooLarge('holds tables in tables without end');
    const name = knownName(tag.uri, tag.local);
    const parent = open.at(-1);
    if (!parent && !isWanted(name, depth)) return;
    const element = new XmlElement(name, attributesOf(tag));
    nodes += 1 + element.attributes.size;
    if (nodes > limits.nodes) throw tooLarge('holds a table too large to be a plan');
    parent?.children.push(element);
    open.push(element);
  });
  const text = (said: string) => open.at(-1)?.children.push(said);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    depth -= 1;
    const closed = open.pop();
    if (!closed || open.length > 0) return;
    nodes = 0;
    take(closed);
  });
  const decoder = decoderOf('utf-8');
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.write(decoder.decode());
  parser.close();
}

/** The outermost element of a part, whole. Throws as `eachElement` does. */
export function rootOf(pieces: Pieces): XmlElement {
  const roots: XmlElement[] = [];
  eachElement(
    pieces,
    () => true,
    (root) => roots.push(root),
  );
  const [root] = roots;
  if (!root) throw notXml();
  return root;
}

function notXml(cause?: unknown): Refusal {
  return new Refusal(
    'has a part that cannot be read. Open it in its own program, which may mend it, save it under another name and import that.',
    { cause },
  );
}

const none: ReadonlyMap<string, string> = new Map();

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const { prefix, uri, local, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns') continue;
    attributes ??= new Map();
    attributes.set(knownName(uri, local), value);
  }
  return attributes ?? none;
}
