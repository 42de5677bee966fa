/** What is wrong in `golden-thread.yaml` alone: in `checks:`, which the list of checks decides, and in `ignore:`. */

import type { Check, Finding, Fix } from '../checks/check';
import type { Extent, Fault } from '../plan/faults';
import { locate } from '../plan/locate';
import { severities } from '../plan/schema/vocabularies';
import type { MapNode, Node, Pair, ScalarNode } from '../plan/tree';
import { nearest } from '../text/near';
import { configName } from '../workspace/config';
import {
  longestPattern,
  mostPatterns,
  readPattern,
  type WrongPattern,
} from '../workspace/patterns';
import { countIn } from './active';

/** What a check of plans says of it, by the id of that check. */
export interface SettingFault {
  readonly id: 'plan/unknown-key' | 'plan/invalid-value';
  readonly finding: Finding;
}

/** What is wrong in one block of it: in its checks, and in what it leaves out of searches. */
export function settingFaults(
  root: Node | undefined,
  checks: readonly Check[],
): readonly SettingFault[] {
  return [...checkFaults(root, checks), ...ignoreFaults(root)];
}

/** Checks that there are not, options that they do not have, and values that no option can have. */
function checkFaults(root: Node | undefined, checks: readonly Check[]): readonly SettingFault[] {
  const set = locate(root, ['checks']);
  if (set.rest.length > 0 || set.value?.kind !== 'map') return [];
  const ids = checks.map(({ id }) => id);
  return set.value.pairs.flatMap((pair) => {
    const { key, value } = pair;
    if (key.value.trim() === '') return [];
    const check = checks.find(({ id }) => id === key.value);
    if (!check) return [unknown(key, ids, `There is no check ${key.value}, so this sets nothing.`)];
    if (value?.kind === 'map') return optionFaults(value, check);
    return value?.kind === 'scalar' ? severityFaults(value) : [];
  });
}

function optionFaults(map: MapNode, { id, options = {} }: Check): readonly SettingFault[] {
  const names = ['severity', ...Object.keys(options)];
  return map.pairs.flatMap((pair) => {
    const name = pair.key.value;
    if (names.includes(name)) return valueFaults(name, pair);
    return [
      unknown(pair.key, names, `The check ${id} has no option '${name}', so this sets nothing.`),
    ];
  });
}

function valueFaults(name: string, { value }: Pair): readonly SettingFault[] {
  if (value?.kind !== 'scalar') return [];
  if (name === 'severity') return severityFaults(value);
  const { value: text } = value;
  if (countIn(text) !== undefined) return [];
  const advice = `so the option '${name}' is not set. Write a figure alone, such as 3.`;
  return [invalid(value, `'${text}' is no whole number, ${advice}`)];
}

function severityFaults(value: ScalarNode): readonly SettingFault[] {
  const text = value.value;
  if (text.trim() === '' || severities.some((severity) => severity === text)) return [];
  const near = nearest(text, severities);
  const advice = near ? `Did you mean ${near}?` : 'Write error, warning, suggestion or off.';
  return [invalid(value, `'${text}' is no severity, so the check keeps its own. ${advice}`, near)];
}

/** Patterns that leave nothing out. */
function ignoreFaults(root: Node | undefined): readonly SettingFault[] {
  const { value, rest } = locate(root, ['ignore']);
  if (rest.length > 0 || !value) return [];
  return (value.kind === 'list' ? value.items : [value]).flatMap((item, i) => {
    if (item?.kind !== 'scalar') return [];
    const text = item.value;
    if (i >= mostPatterns) return i === mostPatterns ? [invalid(item, tooMany)] : [];
    const read = readPattern(text);
    // A dash with nothing behind it is on its way to be one.
    if (typeof read === 'function' || (read === 'empty' && item.style === 'plain')) return [];
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    const near = read === 'absolute' ? /^\/([^/]+(?:\/(?:\*\*)?)?)$/.exec(text)?.[1] : undefined;
    const advice = near ? `Did you mean ${near}?` : patternAdvice[read];
    return [
      invalid(item, `'${short}' leaves nothing out of searches: ${whyNot[read]}. ${advice}`, near),
    ];
  });
}

const whyNot: Readonly<Record<WrongPattern, string>> = {
  empty: 'it names nothing',
  absolute: `what is left out is named from the folder of ${configName}`,
  upward: `'..' leads out of the folder of ${configName}, which speaks for what is below it`,
  negated: `what begins with '!' takes nothing back`,
  braces: 'braces stand for nothing here',
  'too-long': `it is longer than ${longestPattern} characters`,
};

const patternAdvice: Readonly<Record<WrongPattern, string>> = {
  empty: 'Write a folder or a file, such as archive/, or take it out.',
  absolute: 'Write for example archive/ for the folder of that name beside it.',
  upward: `Write it into a ${configName} above.`,
  negated: 'Name what is to be left out more exactly.',
  braces: 'Write one pattern for each.',
  'too-long': 'Name a folder above.',
};

const tooMany = `Only the first ${mostPatterns} patterns count, so this and what follows leave nothing out of searches. Name a folder that holds several of them.`;

/** What is said of a fault of reading; undefined where it is said otherwise, or by its check. */
export function configFault(fault: Fault): SettingFault | 'told' | undefined {
  if (fault.code === 'unknown-key') {
    const { key, known, start, end } = fault;
    const what = `${configName} has no field '${key}' in this place, so what it says counts for nothing.`;
    return unknown({ value: key, start, end }, known, what);
  }
  const isSeverity = fault.code === 'invalid-value' && fault.path[0] === 'checks';
  return isSeverity && fault.expected.kind === 'one-of' ? 'told' : undefined;
}

function unknown(
  { value: key, start, end }: Extent & { readonly value: string },
  known: readonly string[],
  what: string,
): SettingFault {
  const near = nearest(key, known);
  const list =
    known.length > 12
      ? "Run 'golden-thread checks' to see them all."
      : `What can stand here is ${known.join(', ')}.`;
  return {
    id: 'plan/unknown-key',
    finding: {
      path: [],
      extent: { start, end },
      message: `${what} ${near ? `Did you mean ${near}?` : list}`,
      fixes: changeTo(near, { start, end }),
    },
  };
}

function invalid({ start, end }: Extent, message: string, near?: string): SettingFault {
  const finding = {
    path: [],
    extent: { start, end },
    message,
    fixes: changeTo(near, { start, end }),
  };
  return { id: 'plan/invalid-value', finding };
}

function changeTo(near: string | undefined, { start, end }: Extent): readonly Fix[] {
  if (near === undefined) return [];
  return [{ title: `Change to ${near}`, edits: [{ do: 'rewrite', start, end, text: near }] }];
}
