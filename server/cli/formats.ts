/** The formats in which `check` tells what it found, each loaded when it is asked for. */

import { InvalidArgumentError } from 'commander';
import type { Render } from '../formats/report';
import { WrongUse } from './wrong-use';

/** A format that was asked for, and the file that it is to go to: standard output where none is named. */
export interface Wanted {
  readonly format: FormatName;
  readonly file: string | undefined;
}

const renderers = {
  compact: async () => (await import('../formats/compact.js')).compact,
  sarif: async () => (await import('../formats/sarif.js')).sarif,
  github: async () => (await import('../formats/github.js')).github,
  gitlab: async () => (await import('../formats/gitlab.js')).gitlab,
  junit: async () => (await import('../formats/junit.js')).junit,
  rdjson: async () => (await import('../formats/rdjson.js')).rdjson,
  azure: async () => (await import('../formats/azure.js')).azure,
  markdown: async () => (await import('../formats/markdown.js')).markdown,
};

/** For people, for programs, and for services. */
export type FormatName = 'text' | 'json' | keyof typeof renderers;

/** The names of all formats. */
export const formatNames: readonly FormatName[] = [
  'text',
  'json',
  ...(Object.keys(renderers) as (keyof typeof renderers)[]),
];

/** Reads `FORMAT` or `FORMAT=FILE`, beside those that were asked for before. */
export function formatOption(text: string, before: readonly Wanted[] = []): readonly Wanted[] {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const format = formatNames.find((one) => one === name);
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}.`);
  const file = equals < 0 ? undefined : text.slice(equals + 1);
  if (file === '') throw new InvalidArgumentError(`Write the name of a file behind '${name}='.`);
  return [...before, { format, file }];
}

/** The format that goes to standard output; undefined where all go to files. */
export function printed(wanted: readonly Wanted[]): FormatName | undefined {
  const [first, second] = wanted.filter(({ file }) => file === undefined);
  if (first && second) {
    throw new WrongUse(
      `${first.format} and ${second.format} cannot both be printed; write one to a file: --format ${second.format}=FILE`,
    );
  }
  return first?.format;
}

/** Whether a format knows problems again, or gives the edits of fixes. */
export function needsWhole(wanted: readonly Wanted[]): boolean {
  return wanted.some(({ format }) => ['sarif', 'gitlab', 'rdjson'].includes(format));
}

/** What makes the text of a format for a service. */
export function rendererOf(format: keyof typeof renderers): Promise<Render> {
  return renderers[format]();
}
