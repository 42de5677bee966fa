/** The names of a plan: what has one, and how it is told apart from all others. */

import type { ListName } from '../../plan/schema/kinds';

/** The lists whose entries are named elsewhere; the recommendations of a source are one, too. */
export type NameList = ListName | 'recommendations';

/** An entry of a list, by its id (code, ref). What is in no list is named by what was written. */
export interface Name {
  readonly list: NameList;
  readonly id: string;
  /** The source of a recommendation. */
  readonly of?: string;
}

/** By which of its names an entry is called: officers also have titles, officers and sources aliases. */
export type CalledBy = 'id' | 'title' | 'alias';

/** The same text for the same name, another for any other. */
export function keyOf({ list, id, of }: Name): string {
  return of === undefined ? `${list} ${id}` : `${list} ${of}\n${id}`;
}

/** The source of a recommendation is what its file defines; anything else is defined by itself. */
export function definedWith(name: Name): Name {
  return name.of === undefined ? name : { list: 'sources', id: name.of };
}
