/** The sources of `golden-thread.yaml`, judged when it is known what all plans together answer that have it. */

import { dirname } from 'node:path';
import { readUnder } from '../engine/judge';
import { type AllLinks, linksOf } from '../engine/judge-shared';
import { type FoundFile, findPlans } from '../node/find-plans';
import { openDocument } from '../plan/document';
import type { TextFiles } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import type { Outcome } from './judging/judged';
import type { Configured, Settings } from './settings';

/** The files as they were at one time, with what sets them. */
export interface State {
  readonly files: TextFiles;
  readonly settings: Settings;
}

/** What the plans of a run link to of the sources of one configuration, plan by plan. */
export class Sharing {
  private readonly judged = new Map<string, AllLinks | undefined>();
  private readonly configured: Configured;
  /** The configuration was asked for by its name. */
  readonly isWanted: boolean;
  private readonly readsOthers: boolean;

  /** Plans that were not judged are read where the configuration is wanted, or the run `readsOthers`. */
  constructor(configured: Configured, isWanted: boolean, readsOthers: boolean) {
    this.configured = configured;
    this.isWanted = isWanted;
    this.readsOthers = isWanted || readsOthers;
  }

  /** Takes note of a plan of the run. */
  note({ absolute }: FoundFile, outcome: Outcome): void {
    this.judged.set(absolute, 'message' in outcome ? undefined : outcome.links);
  }

  /** The links of all plans that have the configuration; undefined where not all of them are known. */
  async links(now: State): Promise<AllLinks | undefined> {
    const { source } = this.configured;
    if (!source) return undefined;
    const plans = [...(await plansBeside(source.absolute, now.settings)), ...this.judged.keys()];
    return await linksTo(source.absolute, plans, now, (plan, setting) =>
      this.judged.has(plan) || !this.readsOthers
        ? this.judged.get(plan)
        : linksIn(plan, now.files, setting),
    );
  }
}

/** The plans on the disk that a configuration may set, without those that are left out. */
export async function plansBeside(
  config: string,
  { leftOut }: Pick<Settings, 'leftOut'>,
): Promise<readonly string[]> {
  const { files } = await findPlans([dirname(config)], dirname(config), leftOut);
  return files.map(({ absolute }) => absolute);
}

/**
 * What those of some plans link to that have a configuration: read, or as `linksFor` says. Undefined where there is
 * none of them, or one whose links nobody knows. What searches leave out answers nothing, also where it was named.
 */
export async function linksTo(
  config: string,
  plans: readonly string[],
  { files, settings }: State,
  linksFor: (
    plan: string,
    setting: Setting,
  ) => Promise<AllLinks | undefined> | AllLinks | undefined = (plan, setting) =>
    linksIn(plan, files, setting),
): Promise<AllLinks | undefined> {
  const all: AllLinks[] = [];
  for (const absolute of new Set(plans)) {
    const { source, setting } = await settings.of({ path: absolute, absolute });
    if (source?.absolute !== config || !(await files.exists(absolute))) continue;
    if (await settings.leftOut.plan(absolute)) continue;
    const links = await linksFor(absolute, setting);
    if (!links) return undefined;
    all.push(links);
  }
  return all.length > 0 ? all.flat() : undefined;
}

/** What a plan links to; undefined for one that cannot be read. */
async function linksIn(
  plan: string,
  files: TextFiles,
  setting: Setting,
): Promise<AllLinks | undefined> {
  const read = await files.readText(plan);
  if ('failure' in read) return undefined;
  const reading = readUnder(openDocument(read.text), setting);
  return linksOf(reading.plan, reading.origin.lists);
}
