/** What an author typed or picked, as fields of a plan. */

import type { FixEdit } from '../../checks/check';
import { actionFieldsBefore } from '../../checks/support/action-fields';
import type { Edit } from '../../plan/document';
import { locate } from '../../plan/locate';
import type { ActionPart } from '../../plan/parts';
import { scalar } from '../../plan/quote';
import type { DateSpan } from '../../text/dates';
import { toIsoText } from '../../text/dates';
import { stepEdits } from '../code-actions/in-action';
import type { PlanSnapshot } from '../snapshot';

/** A value to write: a text, a list of them, or a date. */
export type FieldValue = string | readonly string[] | DateSpan;

/** A text on one line, as a field of a form gives it. */
export function oneLine(text: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a pasted control character is no text
  return typeof text === 'string' ? text.replace(/[\s\u0000-\u001F\u007F]+/g, ' ').trim() : '';
}

/** The texts of a list on one line each, without empty ones. */
export function lines(texts: unknown): readonly string[] {
  return Array.isArray(texts) ? texts.map(oneLine).filter((text) => text !== '') : [];
}

/** Fields as the lines of an entry, indented as at column 0. */
export function entryYaml(fields: Readonly<Record<string, FieldValue>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}:${valueYaml(key, value)}`)
    .join('\n');
}

/** The same values as plain data, as `plainData` gives what was read. */
export function entryData(fields: Readonly<Record<string, FieldValue>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (key === 'success-criteria' && Array.isArray(value)) {
        return [key, value.map((text) => ({ text }))];
      }
      if (typeof value === 'object' && 'precision' in value) {
        return [key, [value.first, value.precision]];
      }
      return [key, isOfficer(key) && typeof value === 'string' ? [value] : value];
    }),
  );
}

/** The edits that give an action other values of some fields, each where the format has it. */
export function actionEdits(
  snapshot: PlanSnapshot,
  part: ActionPart,
  fields: Readonly<Record<string, string>>,
  more: readonly FixEdit[] = [],
): readonly Edit[] {
  const steps = Object.entries(fields).map(([key, text]): FixEdit => {
    const { value, rest } = locate(part.node, [key]);
    if (value && rest.length === 0) return { do: 'replace', path: [key], text };
    const follows = actionFieldsBefore(key);
    return { do: 'add-field', path: [], key, yaml: scalar(text), follows };
  });
  return stepEdits(snapshot, [...steps, ...more], part);
}

function valueYaml(key: string, value: FieldValue): string {
  if (typeof value === 'string') return ` ${scalar(value)}`;
  if ('precision' in value) return ` ${toIsoText(value)}`;
  const [only, ...others] = value;
  if (isOfficer(key) && only !== undefined && others.length === 0) return ` ${scalar(only)}`;
  // Prose is never between brackets, where a comma would tear it.
  if (key === 'success-criteria') return value.map((text) => `\n  - ${scalar(text)}`).join('');
  return ` [${value.map((text) => scalar(text, true)).join(', ')}]`;
}

function isOfficer(key: string): boolean {
  return key === 'senior-responsible-officer' || key === 'lead-officer' || key === 'by';
}
