/** The sources of `golden-thread.yaml`, judged when it is known what all plans together answer that have it. */

import { dirname } from 'node:path';
import { readUnder } from '../engine/judge';
import { type AllLinks, linksOf } from '../engine/judge-shared';
import { type FoundFile, findPlans } from '../node/find-plans';
import { openDocument } from '../plan/document';
import type { TextFiles } from '../workspace/files';
import type { Outcome } from './judging/judged';
import type { Configured, Settings } from './settings';

/** What the plans of a run answer of the sources of one configuration. */
export class Sharing {
  private readonly judged = new Map<string, AllLinks | undefined>();
  private readonly configured: Configured;
  /** The configuration was asked for by its name: then it is judged whichever of its plans were. */
  readonly isWanted: boolean;

  constructor(configured: Configured, isWanted: boolean) {
    this.configured = configured;
    this.isWanted = isWanted;
  }

  /** Takes note of a plan of the run. */
  note({ absolute }: FoundFile, outcome: Outcome): void {
    this.judged.set(absolute, 'message' in outcome ? undefined : outcome.links);
  }

  /**
   * What all plans that have the configuration link to of its sources. Undefined where there are none, where not
   * all of them were judged and nobody asked for the configuration itself, and where one cannot be read.
   */
  async links(files: TextFiles, settings: Settings): Promise<AllLinks | undefined> {
    const all: AllLinks[] = [];
    for (const plan of await this.plans(settings)) {
      const isRead = this.judged.has(plan.absolute);
      if (!isRead && !this.isWanted) return undefined;
      const links = isRead
        ? this.judged.get(plan.absolute)
        : await this.linksIn(files, plan.absolute);
      if (!links) return undefined;
      all.push(links);
    }
    return all.length > 0 ? all.flat() : undefined;
  }

  private async plans(settings: Settings): Promise<readonly FoundFile[]> {
    const { source } = this.configured;
    if (!source) return [];
    const { files } = await findPlans([dirname(source.absolute)], dirname(source.absolute));
    const own: FoundFile[] = [];
    for (const file of files) {
      const { source: other } = await settings.of(file);
      if (other?.absolute === source.absolute) own.push(file);
    }
    return own;
  }

  private async linksIn(files: TextFiles, plan: string): Promise<AllLinks | undefined> {
    const read = await files.readText(plan);
    if ('failure' in read) return undefined;
    const reading = readUnder(openDocument(read.text), this.configured.setting);
    return linksOf(reading.plan, reading.origin.lists);
  }
}
