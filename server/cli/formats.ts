/** The formats in which `check` tells what it found, each loaded when it is asked for. */

import { InvalidArgumentError } from 'commander';
import type { Render } from '../formats/report';
import { WrongUse } from './wrong-use';

/** A format that was asked for, and the file that it is to go to: standard output where none is named. */
export interface Wanted {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** A format for a service. */
interface Service {
  load(): Promise<Render>;
  /** It knows problems again, or gives the edits of fixes. */
  readonly needsWhole?: true;
}

const services = {
  compact: { load: async () => (await import('../formats/compact.js')).compact },
  sarif: { load: async () => (await import('../formats/sarif.js')).sarif, needsWhole: true },
  github: { load: async () => (await import('../formats/github.js')).github },
  gitlab: { load: async () => (await import('../formats/gitlab.js')).gitlab, needsWhole: true },
  junit: { load: async () => (await import('../formats/junit.js')).junit },
  rdjson: { load: async () => (await import('../formats/rdjson.js')).rdjson, needsWhole: true },
  azure: { load: async () => (await import('../formats/azure.js')).azure },
  markdown: { load: async () => (await import('../formats/markdown.js')).markdown },
} satisfies Readonly<Record<string, Service>>;

type ServiceName = keyof typeof services;

/** For people, for programs, and for services. */
export type FormatName = 'text' | 'json' | ServiceName;

/** The names of all formats. */
export const formatNames: readonly FormatName[] = [
  'text',
  'json',
  ...(Object.keys(services) as ServiceName[]),
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

/** Whether any of the formats needs problems whole: see `packed`. */
export function needsWhole(wanted: readonly Wanted[]): boolean {
  const all: Readonly<Record<string, Service>> = services;
  return wanted.some(({ format }) => all[format]?.needsWhole);
}

/** What makes the text of a format for a service. */
export function rendererOf(format: ServiceName): Promise<Render> {
  return services[format].load();
}
