/** How the parts of a packed file belong together (ISO/IEC 29500-2, 6.5). */

import { rootOf } from './xml/xml';
import type { Zip } from './zip/zip';

/** What a part needs, or refers to. */
export interface Relation {
  readonly id: string;
  /** What it is to the part: `styles`, `worksheet`, `hyperlink`. */
  readonly type: string;
  /** The path of a part; an address where it is outside of the file. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part needs; without a part, what the whole file begins with. */
export function relationsOf(zip: Zip, part = ''): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(path)) return [];
  return rootOf(zip.pieces(path))
    .all('rel:Relationship')
    .map(({ attributes }) => {
      const isOutside = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        // The address before differs between the forms of the standard, its last word does not.
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: isOutside ? target : resolved(folder, target),
        isOutside,
      };
    });
}

/** The path of the part of that type that is in the file. */
export function partOf(zip: Zip, relations: readonly Relation[], type: string): string | undefined {
  return relations.find((one) => one.type === type && !one.isOutside && zip.has(one.target))
    ?.target;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
