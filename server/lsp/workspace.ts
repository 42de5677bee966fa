/** All that the server knows of the files of one client. */

import type { AllLinks } from '../engine/judge-shared';
import type { HintKinds } from '../features/inlay-hints';
import type { ConfigSnapshot, PlanSnapshot, Snapshot } from '../features/snapshot';
import { type Common, Snapshots } from '../features/snapshots';
import type { PositionEncoding } from '../text/columns';
import type { Steps } from '../text/steps';
import { ignoreOf } from '../workspace/config';
import { Documents } from '../workspace/documents';
import { evidenceFiles } from '../workspace/evidence';
import { KnownEvidence } from '../workspace/evidence-known';
import type { FileFailure } from '../workspace/files';
import { Folders, type SearchableFiles } from '../workspace/folders';
import { OpenDocuments } from '../workspace/open-documents';
import { isConfigUri, isPlanUri, uriKey } from '../workspace/uris';
import { inSlices, pause } from './pause';
import type { EditorSettings } from './settings';

/** What a workspace begins with. */
export interface WorkspaceStart {
  readonly files: SearchableFiles;
  readonly folders: readonly string[];
  readonly encoding: PositionEncoding;
  readonly common: Common;
  readonly report: (uri: string, why: FileFailure | 'too-long') => void;
}

/** The files, open and stored, and what is made of them. */
export class Workspace {
  readonly open: OpenDocuments;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly evidence: KnownEvidence;
  private readonly snapshots: Snapshots;
  private wholeWorkspace = true;
  private shownHints: HintKinds = { stages: true, titles: true, ratings: true };
  private settings: Promise<void>;
  private begin: () => void = () => undefined;

  constructor({ files, folders, encoding, common, report }: WorkspaceStart) {
    const open = new OpenDocuments(encoding);
    // A file that is open is there, whether or not it was ever saved.
    const seen: SearchableFiles = {
      ...files,
      exists: async (uri) => open.isOpen(uri) || (await files.exists(uri)),
      lacks: async (uri, root) => !open.isOpen(uri) && (await files.lacks(uri, root)),
    };
    this.open = open;
    this.documents = new Documents(open, files, report);
    this.folders = new Folders(seen, folders, async (config) => {
      const state = await this.documents.get(config);
      return state ? ignoreOf(state.document) : [];
    });
    this.evidence = new KnownEvidence(seen, this.folders);
    this.snapshots = new Snapshots(this, encoding, common);
    this.settings = new Promise((resolve) => {
      this.begin = resolve;
    });
  }

  /** Judges by these settings from now on. Nothing is judged before they are there: not by a wrong day. */
  set(settings: Promise<EditorSettings>): Promise<void> {
    this.settings = settings.then(({ common, wholeWorkspace, hints }) => {
      this.snapshots.change(common);
      this.wholeWorkspace = wholeWorkspace;
      this.shownHints = hints;
    });
    this.begin();
    return this.settings;
  }

  /** The hints that the editor is set to show; known once any snapshot is. */
  get hints(): HintKinds {
    return this.shownHints;
  }

  /** The newest snapshot of a file; undefined where there is none that is judged. */
  async snapshotOf(uri: string): Promise<Snapshot | undefined> {
    await this.settled();
    return await this.snapshots.of(uri);
  }

  /** The newest snapshot of a file, read: of a long one in slices, with room for what comes in meanwhile. */
  async readSnapshotOf(uri: string): Promise<Snapshot | undefined> {
    return await this.inSlices(uri, (snapshot) => snapshot.readingSteps());
  }

  /** The newest snapshot of a file, judged by all that is known of its evidence, in slices as well. */
  async judgedSnapshotOf(uri: string): Promise<Snapshot | undefined> {
    for (;;) {
      const read = await this.readSnapshotOf(uri);
      if (read?.kind === 'config') return await this.answered(read);
      if (!read) return undefined;
      await this.evidence.look(uri, evidenceFiles(read.plan));
      const judged = await this.inSlices(uri, (snapshot) => snapshot.judging());
      // Another text may name other files.
      if (judged?.kind !== 'plan' || judged.document === read.document) return judged;
    }
  }

  /** A configuration with what all plans answer of its sources; without it where not all of them are known. */
  private async answered(config: ConfigSnapshot): Promise<Snapshot | undefined> {
    if (!config.config.values.sources) return config.answeredBy([]);
    // Beside what is opened there may be plans that nobody looks for.
    if (!this.folders.hold(config.uri)) return config;
    const links: AllLinks[] = [];
    for (const uri of await this.plansUnder(config.uri)) {
      // A keystroke must not wait for a hundred plans.
      await pause();
      const plan = this.open.trouble(uri) ? undefined : await this.readSnapshotOf(uri);
      const own = plan?.kind === 'plan' ? plan.links : undefined;
      if (!own) return config;
      links.push(own);
    }
    const now = await this.snapshotOf(config.uri);
    if (now !== config) return await this.judgedSnapshotOf(config.uri);
    return links.length > 0 ? config.answeredBy(links.flat()) : config;
  }

  private async inSlices(
    uri: string,
    steps: (snapshot: PlanSnapshot) => Steps<void>,
  ): Promise<Snapshot | undefined> {
    for (;;) {
      const snapshot = await this.snapshotOf(uri);
      if (snapshot?.kind !== 'plan') return snapshot;
      const isStale = () => (this.open.get(uri)?.version ?? null) !== snapshot.version;
      await inSlices(steps(snapshot), isStale);
      if (snapshot === (await this.snapshotOf(uri))) return snapshot;
    }
  }

  /** The URIs of all files whose problems are told, each once, open ones as the editor spells them. */
  async judgedFiles(): Promise<readonly string[]> {
    await this.settled();
    const opened = this.open.all().map(({ uri }) => uri);
    return this.wholeWorkspace ? await this.allFiles() : opened;
  }

  /** The URIs of all files that are open or in a folder, each once, open ones as the editor spells them. */
  async allFiles(): Promise<readonly string[]> {
    await this.settled();
    const opened = this.open.all().map(({ uri }) => uri);
    return await this.withConfigs([...(await this.folders.findPlans()), ...opened]);
  }

  /** The URIs of all plans that are open or in a folder. */
  async planFiles(): Promise<readonly string[]> {
    return (await this.allFiles()).filter((uri) => !isConfigUri(uri));
  }

  /** The URIs of all plans for which that configuration counts, without those that are left out, open or not. */
  async plansUnder(config: string): Promise<readonly string[]> {
    const plans = await this.planFiles();
    const counts = await Promise.all(
      plans.map(async (uri) => {
        const found = await this.folders.findConfig(uri);
        return uriKey(found ?? '') === uriKey(config) && !(await this.folders.isLeftOut(uri));
      }),
    );
    return plans.filter((_, i) => counts[i]);
  }

  /** A file was opened: what counts for others may be a file that was never saved. */
  opened(uri: string): void {
    // Not every client tells of files that came or went.
    if (!isConfigUri(uri)) this.evidence.forget();
    if (isConfigUri(uri)) this.folders.forget();
  }

  /** The text of an open file changed: what searches leave out may be another. */
  changed(uri: string): void {
    const state = isConfigUri(uri) ? this.open.get(uri) : undefined;
    if (state) this.folders.configChanged(uri, ignoreOf(state.document));
  }

  /** A file was closed: what is stored counts again. */
  closed(uri: string): void {
    this.documents.forget(uri);
    this.snapshots.forget(uri);
    this.evidence.forgetPlan(uri);
    if (isConfigUri(uri)) this.folders.forget();
  }

  /** A stored file changed, came or went; whether that matters to anybody. */
  stored(uri: string, isStill: boolean): boolean {
    const isEvidence = this.evidence.asksFor(uri);
    if (isEvidence) this.evidence.forget();
    if (!isConfigUri(uri) && !isPlanUri(uri)) return isEvidence;
    this.documents.forget(uri);
    if (!isStill && !this.open.isOpen(uri)) this.snapshots.forget(uri);
    this.folders.forget();
    return true;
  }

  /** Files, each once, the last spelling of a URI counting; the configurations of plans go first. */
  private async withConfigs(uris: readonly string[]): Promise<readonly string[]> {
    const configs = await Promise.all(
      uris.map((uri) => (isConfigUri(uri) ? uri : this.folders.findConfig(uri))),
    );
    const found = configs.filter((uri) => uri !== undefined);
    return [...new Map([...found, ...uris].map((uri) => [uriKey(uri), uri])).values()];
  }

  /** A folder came, and with it any number of files. */
  folderCame(uri: string): void {
    this.documents.forgetIn(uri);
    this.folders.forget();
    this.evidence.forget();
  }

  /** Folders were moved or deleted, and with them any number of files. */
  foldersMoved(): void {
    this.documents.forgetAll();
    this.folders.forget();
    this.evidence.forget();
  }

  private async settled(): Promise<void> {
    let waitedFor: Promise<void> | undefined;
    while (waitedFor !== this.settings) {
      waitedFor = this.settings;
      await waitedFor;
    }
  }
}
