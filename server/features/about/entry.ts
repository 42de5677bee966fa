/** What there is to know of any entry of a list. */

import type { ListName } from '../../plan/schema/kinds';
import type { Action } from '../../plan/types';
import type { Card } from '../card';
import type { Known } from '../known';
import { aboutAction, aboutPriority, aboutRef } from './action';
import { aboutBoard } from './board';
import { aboutMeasure } from './measure';
import { aboutOfficer } from './officer';
import { aboutSource } from './source';
import { aboutStage } from './stage';

/** Which entry. */
export interface Entry {
  readonly list: ListName;
  /** Its id, code or ref; of a priority its position. */
  readonly id: string;
  /** Of a source: the recommendation. */
  readonly part?: string;
  /** The action itself, where another may have the same ref. */
  readonly action?: Action;
}

const about: Readonly<Record<ListName, (known: Known, entry: Entry) => Card | undefined>> = {
  sources: (known, { id, part }) => aboutSource(known, id, part),
  officers: (known, { id }) => aboutOfficer(known, id),
  boards: (known, { id }) => aboutBoard(known, id),
  stages: (known, { id }) => aboutStage(known, id),
  priorities: (known, { id }) => aboutPriority(known, Number(id)),
  actions: (known, { id, action }) => (action ? aboutAction(known, action) : aboutRef(known, id)),
  measures: (known, { id }) => aboutMeasure(known, id),
};

/** What is known of an entry; undefined of one that is in no list. */
export function aboutEntry(known: Known, entry: Entry): Card | undefined {
  return about[entry.list](known, entry);
}
