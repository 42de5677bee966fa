/** What is measured beside `check`, and how each shows that it did its work. */

import { join } from 'node:path';
import { bundledPeer, inPeers, root } from './peers';
import type { Ended } from './timed-process';

/** A program that judges plans. */
export interface Contender {
  readonly name: string;
  readonly command: (plans: readonly string[]) => readonly string[];
  /** What stands in its environment besides what stands in everybody's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it read every plan and told what it has to tell. */
  readonly didWork: (ended: Ended, plans: readonly string[]) => boolean;
  /** Whether it says on which line a problem stands. */
  readonly places: boolean;
  /** Whether it judges more than the shape of the data. */
  readonly judges: boolean;
  /** Too slow to be run on many plans more than once. */
  readonly isSlow?: boolean;
}

const node = process.execPath;
const cli = join(root, 'dist/cli.js');
const schema = join(root, 'schema/improvement-plan.schema.json');

/** Ours, with options and an environment of its own. */
export function ours(
  name: string,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Contender {
  return {
    name,
    env,
    command: (plans) => [node, cli, 'check', ...plans, ...options],
    didWork: ({ code, text }, { length }) =>
      code === 1 && new RegExp(`^\\d+ errors?,.* in ${length} plans?\\b`, 'm').test(text),
    places: true,
    judges: true,
  };
}

/** What a process costs that does nothing. */
export const nothing: Contender = {
  name: 'node -e 0',
  command: () => [node, '-e', '0'],
  didWork: ({ code, text }) => code === 0 && text === '',
  places: false,
  judges: false,
};

/** The others, each set up as its users would. */
export function peers(): readonly Contender[] {
  const [yaml, jsYaml] = [bundledPeer('yaml-ajv'), bundledPeer('js-yaml-ajv')];
  return [
    validator('yaml + Ajv, bundled', (plans) => [node, yaml, schema, ...plans]),
    validator('js-yaml + Ajv, bundled', (plans) => [node, jsYaml, schema, ...plans]),
    validator('ajv-cli', (plans) => [
      node,
      inPeers('ajv-cli/dist/index.js'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--all-errors',
      '-s',
      schema,
      ...plans.flatMap((plan) => ['-d', plan]),
    ]),
    {
      name: 'Spectral, five rules',
      command: (plans) => [
        node,
        inPeers('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '--ignore-unknown-format',
        '--ruleset',
        join(root, 'test/bench/peers/spectral.yaml'),
        ...plans,
      ],
      didWork: ({ text }, plans) =>
        /^✖ \d+ problems/m.test(text) && plans.every((plan) => text.includes(plan)),
      places: true,
      judges: true,
      isSlow: true,
    },
    {
      name: 'yamllint',
      command: (plans) => ['yamllint', ...plans],
      didWork: ({ code, text }, plans) =>
        code === 1 && /^ +\d+:\d+ +error/m.test(text) && plans.every((plan) => text.includes(plan)),
      places: true,
      judges: false,
      isSlow: true,
    },
  ];
}

function validator(name: string, command: Contender['command']): Contender {
  return {
    name,
    command,
    didWork: ({ text }, plans) =>
      plans.every((plan) => text.includes(`${plan} valid`) || text.includes(`${plan} invalid`)),
    places: false,
    judges: false,
  };
}
