/** The labelled criteria under `corpus/`: `work` is what rules are made on, `report` is only measured. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Grade } from '../../server/measures/reading';
import type { Relation } from '../../server/measures/relation';

/** A part of the corpus; no origin is in both. */
export type Split = 'work' | 'report';

/** What should be read of one measure; texts as they stand in the criterion. */
export interface ExpectedMeasure {
  readonly subject?: string;
  readonly comparator?: Relation;
  readonly value?: number;
  readonly upper?: number;
  readonly unit?: string;
  readonly baseline?: string;
  readonly benchmark?: string;
  readonly quantifier?: string;
  readonly by?: string;
  readonly within?: string;
  readonly every?: string;
}

/** A criterion with the labels that the guide gives it. */
export interface LabelledCriterion {
  readonly text: string;
  readonly grade: Grade;
  /** What in the text the grade rests on. */
  readonly why: string;
  /** The trap that it sets to simple rules; criteria with one are the hard ones. */
  readonly trap?: string;
  /** Two careful people could disagree: kept for study, left out of every figure. */
  readonly borderline?: boolean;
  readonly parts?: readonly ExpectedMeasure[];
  /** The other checks of the family that should warn of it, without `success/`. */
  readonly checks?: readonly string[];
  /** The body or the author it comes from. */
  readonly origin: string;
}

/** Actions laid over a sound plan as the examples of checks are, with the problems they should give. */
export interface LabelledAction {
  readonly about: string;
  readonly actions: readonly string[];
  readonly blocks?: string;
  /** Ids without `success/`, once for each problem. */
  readonly problems: readonly string[];
  readonly origin: string;
}

const folder = join(__dirname, '../../../test/measures/corpus');

const known = new Map<Split, readonly LabelledCriterion[]>();

/** The criteria of a part, those of one origin together. Throws for a file that breaks the form. */
export function labelledCriteria(split: Split): readonly LabelledCriterion[] {
  const criteria = known.get(split) ?? readCriteria(split);
  known.set(split, criteria);
  return criteria;
}

function readCriteria(split: Split): readonly LabelledCriterion[] {
  return filesOf(split, (name) => name !== 'actions.yaml').flatMap(({ origin, items }) =>
    items.map((item) => {
      const label = { ...(item as LabelledCriterion), origin };
      assert.match(label.grade, /^(?:measurable|verifiable|vague)$/, `${origin}: ${label.text}`);
      assert.ok(label.text.length > 0 && label.why.length > 0, `${origin}: ${label.text}`);
      return label;
    }),
  );
}

/** The labelled actions of a part. */
export function labelledActions(split: Split): readonly LabelledAction[] {
  return filesOf(split, (name) => name === 'actions.yaml').flatMap(({ origin, items }) =>
    items.map((item) => ({ ...(item as LabelledAction), origin })),
  );
}

function filesOf(split: Split, isWanted: (name: string) => boolean) {
  const names = readdirSync(join(folder, split)).filter(isWanted).sort();
  return names.map((name) => {
    const items: unknown = parse(readFileSync(join(folder, split, name), 'utf8'));
    assert.ok(Array.isArray(items), `${split}/${name} is a list`);
    return { origin: basename(name, '.yaml'), items };
  });
}
