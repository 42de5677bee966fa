/** Whole entries: an action with the next free ref, an item of any other list, an entry by id. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Path } from '../../plan/path';
import type { Field, Shape } from '../../plan/shape';
import { singular } from '../../text/words';
import type { InGap } from '../node-at';
import { itemOf } from '../shapes';
import type { Candidate, Offer } from './candidate';
import { entryYaml, type Given, requiredYaml } from './fields';
import { missingKeys } from './keys';
import { nextRef } from './next-ref';
import type { Scene } from './scene';
import { firstWord, gapSlot } from './slot';
import { blank, type Yaml } from './yaml';

/** A further item of a list whose items have fields: all that it needs, and each field alone. */
export function newItems(scene: Scene): Offer | undefined {
  const { node, trigger } = scene;
  if (node.on !== 'gap' || node.flow || (trigger === ' ' && !node.dash)) return undefined;
  const { adds, path, shape } = node;
  const item = adds === 'item' ? shape && itemOf(shape) : shape;
  const slot = gapSlot(node);
  if (!slot || !item?.fields) return undefined;
  if (adds === 'item') {
    const candidates = [...wholeItem(scene, path, item), ...missingKeys(item, new Set(), false)];
    return { slot, candidates };
  }
  const isStart = node.dash && node.taken.size === 0 && typeof path.at(-1) === 'number';
  if (!isStart) return undefined;
  return { slot, candidates: wholeItem(scene, path.slice(0, -1), item) };
}

/** A whole item of the list to which `list` leads, if its items have fields that must be there. */
export function wholeItem(
  scene: Scene,
  list: Path,
  { fields, text }: Shape,
): readonly (Candidate & { readonly writes: Yaml })[] {
  if (text || !fields) return [];
  const given = givenIn(scene, list, fields);
  const writes = requiredYaml(fields, given);
  if (!writes) return [];
  const name = entryName(list);
  const ref = given.get('ref');
  return [
    {
      label: ref === undefined ? `new ${name}` : `new ${name} ${ref}`,
      kind: CompletionItemKind.Snippet,
      writes,
      detail: `A whole ${name}, to fill in`,
      // Whoever begins to type the first field by hand finds it, too.
      words: [...fields.keys()][0] ?? '',
    },
  ];
}

/** What the plan knows of an entry before its author has written anything. */
function givenIn(scene: Scene, list: Path, fields: ReadonlyMap<string, Field>): Given {
  const [, priority] = list;
  if (fields.has('ref') && typeof priority === 'number') {
    const ref = nextRef(scene, priority);
    return new Map(ref === undefined ? [] : [['ref', ref]]);
  }
  const isReport = list.at(-1) === 'updates';
  return new Map(isReport ? [['date', scene.lists.asOf]] : []);
}

/** An entry of a list by id, under the id that is typed or one to fill in. */
export function newById({ node, trigger }: Scene): Offer | undefined {
  if (node.on !== 'gap' || node.adds !== 'key' || node.flow || trigger === ' ') return undefined;
  const { shape, path } = node;
  if (shape?.container !== 'by-id' || !shape.item || path[0] === 'checks') return undefined;
  const typed = firstWord(node.word.text);
  const name = entryName(path);
  const id = typed === '' ? nextNumber(node) : typed;
  const candidate = {
    label: id === undefined ? `new ${name}` : `${id} (new ${name})`,
    kind: CompletionItemKind.Snippet,
    writes: entryYaml(id ?? blank, shape.item),
    detail: `A whole ${name}, to fill in`,
  };
  const slot = gapSlot(node);
  return slot && { slot, candidates: [candidate], follows: true };
}

/** What an entry of a list is called: 'deadline change' of 'deadline-changes'. */
function entryName(list: Path): string {
  return singular(String(list.at(-1))).replace(/-/g, ' ');
}

/** Recommendations are numbered. */
function nextNumber({ taken, shape }: InGap): string | undefined {
  if (shape?.item?.text === undefined) return undefined;
  const numbers = [...taken].map(Number);
  const isNumbered = numbers.length > 0 && numbers.every((one) => Number.isSafeInteger(one));
  return isNumbered ? String(Math.max(...numbers) + 1) : undefined;
}
