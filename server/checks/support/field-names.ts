/** What messages call a field, in the author's words. */

import type { Path } from '../../plan/path';

const names: Readonly<Record<string, string>> = {
  plan: 'title and dates',
  sources: 'list of sources',
  officers: 'list of officers',
  priorities: 'priority',
  actions: 'action',
  links: 'link to a source',
  action: 'text that says what will be done',
  starts: 'first day',
  ends: 'last day',
  'as-of': 'as-of date',
  by: 'date by which it is due',
  to: 'new deadline',
  every: 'word on how often it meets',
  from: 'first meeting',
  'success-criteria': 'success criterion',
  'good-is': 'word on which way is better',
  received: 'day on which it was received',
};

/** 'senior-responsible-officer' as 'senior responsible officer'. */
export function fieldName(field: string): string {
  return names[field] ?? field.replace(/-/g, ' ');
}

/** The entry in which a field stands, at the start of a sentence: 'O25', 'Milestone 2', 'This action'. */
export function entryName(path: Path): string {
  const [entry, list] = [path.at(-2), path.at(-3)];
  const field = String(path.at(-1));
  if (entry === undefined || field === 'code') return `This ${holders[field] ?? 'entry'}`;
  if (typeof entry === 'string') return `'${entry}'`;
  if (typeof list !== 'string')
    return `This ${/^(?:date|text)$/.test(field) ? 'decision' : 'stage'}`;
  const name = singular[list] ?? fieldName(list);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${entry + 1}`;
}

/** Whose field it is, where the path does not say. */
const holders: Readonly<Record<string, string>> = {
  plan: 'plan',
  sources: 'plan',
  officers: 'plan',
  priorities: 'plan',
  ends: 'plan',
  id: 'priority',
  actions: 'priority',
  ref: 'action',
  links: 'action',
  action: 'action',
  deadline: 'action',
  'success-criteria': 'action',
  'senior-responsible-officer': 'action',
  'lead-officer': 'action',
};

/** The fields that an entry must have of which the path to a field does not say what it is, such as an action. */
export function fieldsOf(holder: string): readonly string[] {
  return Object.keys(holders).filter((field) => holders[field] === holder);
}

const singular: Readonly<Record<string, string>> = {
  milestones: 'milestone',
  updates: 'update',
  targets: 'target',
  actuals: 'actual',
  benchmarks: 'benchmark',
  'deadline-changes': 'deadline change',
  foreword: 'foreword',
};
