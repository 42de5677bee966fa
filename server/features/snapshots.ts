/** The newest snapshot of every file: made when asked for, kept while nothing it depends on changes. */

import type { PositionEncoding } from '../text/columns';
import type { Documents, FileState } from '../workspace/documents';
import type { KnownEvidence } from '../workspace/evidence-known';
import type { Folders } from '../workspace/folders';
import type { Setting } from '../workspace/setting';
import { isConfigUri, isPlanUri, uriKey } from '../workspace/uris';
import { ConfigSnapshot, PlanSnapshot, type Snapshot } from './snapshot';

/** What is the same for all files: the day, and what the editor is set to. */
export type Common = Omit<Setting, 'config'>;

/** The language under which editors open plans, whatever the file is called. */
const planLanguage = 'improvement-plan';

/** Where it is known what files say, and which there are. */
interface Sources {
  readonly documents: Documents;
  readonly folders: Folders;
  readonly evidence: Pick<KnownEvidence, 'missingOf'>;
}

/** All snapshots. */
export class Snapshots {
  private readonly documents: Documents;
  private readonly folders: Folders;
  private readonly evidence: Pick<KnownEvidence, 'missingOf'>;
  private readonly encoding: PositionEncoding;
  private readonly latest = new Map<string, Snapshot>();
  private bare: Setting;

  constructor(
    { documents, folders, evidence }: Sources,
    encoding: PositionEncoding,
    common: Common,
  ) {
    this.documents = documents;
    this.folders = folders;
    this.evidence = evidence;
    this.encoding = encoding;
    this.bare = { ...common, config: {} };
  }

  /** Judges everything by other settings, or on another day, from now on. */
  change(common: Common): void {
    this.bare = { ...common, config: {} };
    for (const [key, { kind }] of this.latest) if (kind === 'config') this.latest.delete(key);
  }

  /** Lets go of a file that was closed or is gone. */
  forget(uri: string): void {
    this.latest.delete(uriKey(uri));
  }

  /** The file as it is now; undefined where there is none, or it is neither a plan nor a configuration. */
  async of(uri: string): Promise<Snapshot | undefined> {
    if (isConfigUri(uri)) return await this.configOf(uri);
    const found = await this.folders.findConfig(uri);
    const config = found === undefined ? undefined : await this.configOf(found);
    const state = await this.documents.get(uri);
    if (!state || !isPlan(state)) {
      this.forget(uri);
      return undefined;
    }
    const setting = config?.setting ?? this.bare;
    const before = this.latest.get(uriKey(uri));
    const last = before?.kind === 'plan' ? before : undefined;
    const missing = this.evidence.missingOf(uri);
    const around = { encoding: this.encoding, setting, config, missing };
    if (last && isOf(last, state) && isUnder(last, around)) return last;
    const next = new PlanSnapshot(state, around, last);
    this.latest.set(uriKey(uri), next);
    return next;
  }

  private async configOf(uri: string): Promise<ConfigSnapshot | undefined> {
    const state = await this.documents.get(uri);
    if (!state) return undefined;
    const last = this.latest.get(uriKey(uri));
    if (last?.kind === 'config' && isOf(last, state)) return last;
    const next = new ConfigSnapshot(state, { encoding: this.encoding, common: this.bare });
    this.latest.set(uriKey(uri), next);
    return next;
  }
}

function isOf(snapshot: Snapshot, { document, version }: FileState): boolean {
  return snapshot.document === document && snapshot.version === version;
}

function isUnder(
  snapshot: PlanSnapshot,
  { setting, config, missing }: Pick<PlanSnapshot, 'setting' | 'config' | 'missing'>,
): boolean {
  return snapshot.setting === setting && snapshot.config === config && snapshot.missing === missing;
}

function isPlan({ uri, languageId }: FileState): boolean {
  return languageId === planLanguage || isPlanUri(uri);
}
