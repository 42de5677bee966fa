/** The configuration of each plan: one setting for each `golden-thread.yaml`, however many plans share it. */

import { relative } from 'node:path';
import { settingBy } from '../engine/config-setting';
import { leadsOutOfRepository } from '../node/bounds';
import { type FoundFile, slashed } from '../node/find-plans';
import { leftOutBy } from '../node/ignored-plans';
import type { Config } from '../workspace/config';
import { readConfig } from '../workspace/config';
import { configFinder, type TextFiles } from '../workspace/files';
import type { LeftOut } from '../workspace/ignored';
import type { Setting } from '../workspace/setting';
import { type Failure, failure } from './failures';

/** What a setting was read from. */
export interface ConfigSource extends FoundFile {
  readonly text: string;
  readonly config: Config;
}

/** A setting, and what is to be told of its file. */
export interface Configured {
  readonly setting: Setting;
  readonly source?: ConfigSource;
  readonly failure?: Failure;
}

/** Gives each plan its setting. */
export interface Settings {
  of(plan: FoundFile): Promise<Configured>;
  /** The setting by a configuration that is itself to be judged. */
  from(file: FoundFile): Promise<Configured>;
  /** What searches leave out by the same configurations. */
  readonly leftOut: LeftOut;
}

/** Settings that are the same in everything but the configuration file. */
export function settings(
  files: TextFiles,
  base: string,
  common: Omit<Setting, 'config'>,
): Settings {
  const finder = configFinder(files, slashed(base));
  const without: Configured = { setting: { ...common, config: {} } };
  const known = new Map<string, Promise<Configured>>();
  const away = new Map<string, Promise<boolean>>();
  const read = async ({ path, absolute }: FoundFile): Promise<Configured> => {
    const file = await files.readText(absolute);
    if ('failure' in file) return { ...without, failure: failure({ path, why: file.failure }) };
    const config = readConfig(file.text);
    const setting = settingBy(config, common);
    return { setting, source: { path, absolute, text: file.text, config } };
  };
  const from = (file: FoundFile): Promise<Configured> => {
    const configured = known.get(file.absolute) ?? read(file);
    known.set(file.absolute, configured);
    return configured;
  };
  return {
    from,
    leftOut: leftOutBy(files, base),
    async of(plan) {
      const absolute = await finder.find(plan.absolute);
      if (absolute === undefined) return without;
      const isRelative = plan.path !== plan.absolute;
      const path = isRelative ? slashed(relative(base, absolute)) : absolute;
      const leadsOut = away.get(absolute) ?? leadsOutOfRepository(absolute);
      away.set(absolute, leadsOut);
      if (await leadsOut) return { ...without, failure: failure({ path, why: 'away' }) };
      return from({ absolute, path });
    },
  };
}
