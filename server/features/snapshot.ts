/** What a feature is given: one version of one file, with all that it is judged under. */

import { checks } from '../checks';
import { settingBy } from '../engine/config-setting';
import { type Judgement, judging, type Reading, readUnder } from '../engine/judge';
import { judgeConfig } from '../engine/judge-config';
import { type AllLinks, linksOf } from '../engine/judge-shared';
import { type PlanVerdict, telling, type Verdict } from '../engine/problems';
import { type Edit, editDocument, type PlanDocument } from '../plan/document';
import { partsOf } from '../plan/parts';
import { Places } from '../plan/places';
import type { Plan } from '../plan/plan';
import type { PositionEncoding } from '../text/columns';
import { sameData } from '../text/same';
import { finish, type Steps } from '../text/steps';
import { type Config, configOf } from '../workspace/config';
import type { FileState } from '../workspace/documents';
import { type Lists, nothingMissing } from '../workspace/lists';
import type { Setting } from '../workspace/setting';

export type Snapshot = PlanSnapshot | ConfigSnapshot;

/** A plan at one moment. Nothing in it ever changes; what is costly is worked out when first asked for. */
export class PlanSnapshot {
  readonly kind = 'plan';
  readonly uri: string;
  readonly version: number | null;
  readonly document: PlanDocument;
  readonly places: Places;
  readonly setting: Setting;
  /** The `golden-thread.yaml` that counts for it. */
  readonly config: ConfigSnapshot | undefined;
  /** The evidence whose files are known not to be there. */
  readonly missing: ReadonlySet<string>;
  private reading: Reading | undefined;
  private toShared: { readonly links: AllLinks | undefined } | undefined;
  private judged: Judged | undefined;
  private steps: Steps<void> | undefined;
  /** The last judgement of this file before this one. Never a snapshot: they would chain up. */
  private base: Judged | undefined;

  /** `before` is an earlier snapshot of the same file: with it the cost follows the edit. */
  constructor(
    { uri, version, document }: FileState,
    {
      encoding,
      setting,
      config,
      missing = nothingMissing,
    }: {
      encoding: PositionEncoding;
      setting: Setting;
      config?: ConfigSnapshot | undefined;
      missing?: ReadonlySet<string>;
    },
    before?: PlanSnapshot,
  ) {
    this.uri = uri;
    this.version = version;
    this.document = document;
    this.places = new Places(document, encoding);
    this.setting = setting;
    this.config = config;
    this.missing = missing;
    this.base = before?.judged ?? before?.base;
  }

  get plan(): Plan {
    return this.read().plan;
  }

  /** The lists that count for the plan. Neither they nor the plan wait for a judgement. */
  get lists(): Lists {
    return this.read().origin.lists;
  }

  /** What its actions link to of the sources that it shares with other plans; undefined where that is not known. */
  get links(): AllLinks | undefined {
    this.toShared ??= { links: linksOf(this.plan, this.lists) };
    return this.toShared.links;
  }

  get judgement(): Judgement {
    return this.judge().judgement;
  }

  get verdict(): Verdict {
    return this.judge().verdict;
  }

  /** Reads the plan entry by entry. What is asked of it before that is done waits for the rest. */
  *readingSteps(): Steps<void> {
    if (this.reading) return;
    const known = this.base?.judgement.plan.document.fragments;
    for (const [i, fragment] of this.document.fragments.entries()) {
      if (fragment === known?.[i]) continue;
      partsOf(fragment);
      yield;
    }
  }

  /** Judges the plan step by step. Whoever asks for its problems before that is done waits for the rest. */
  judging(): Steps<void> {
    this.steps ??= this.judgeInSteps();
    return this.steps;
  }

  /** The plan as it would be after edits, which are in order and apart. */
  after(edits: readonly Edit[]): PlanSnapshot {
    const { uri, version, setting, config, missing } = this;
    const { encoding } = this.places;
    const document = edited(this.document, edits);
    return new PlanSnapshot(
      { uri, version, document },
      { encoding, setting, config, missing },
      this,
    );
  }

  private read(): Reading {
    this.reading ??= readUnder(this.document, this.setting, this.base?.judgement, this.missing);
    return this.reading;
  }

  private judge(): Judged {
    if (!this.judged) finish(this.judging());
    if (!this.judged) throw new Error('A plan is judged when all steps are done');
    return this.judged;
  }

  private *judgeInSteps(): Steps<void> {
    if (this.judged) return;
    const { document, setting, base } = this;
    try {
      yield* this.readingSteps();
      const judgement = yield* judging(document, setting, checks, base?.judgement, this.read());
      this.judged = { judgement, verdict: yield* telling(judgement, base?.verdict) };
      this.base = undefined;
    } finally {
      this.steps = undefined;
    }
  }
}

/** A `golden-thread.yaml` at one moment, judged as it says itself. */
export class ConfigSnapshot {
  readonly kind = 'config';
  readonly uri: string;
  readonly version: number | null;
  readonly document: PlanDocument;
  readonly places: Places;
  readonly config: Config;
  /** What it sets for plans and for itself. */
  readonly setting: Setting;
  private readonly links: AllLinks | undefined;
  private judged: Verdict | undefined;
  private answered: ConfigSnapshot | undefined;

  /**
   * `known` is what is known already: the file, read, and the `links` of all plans that have it, without which
   * nobody can say which of its sources they answer.
   */
  constructor(
    { uri, version, document }: FileState,
    { encoding, common }: { encoding: PositionEncoding; common: Omit<Setting, 'config'> },
    known: { readonly config?: Config; readonly links?: AllLinks } = {},
  ) {
    this.uri = uri;
    this.version = version;
    this.document = document;
    this.places = new Places(document, encoding);
    this.config = known.config ?? configOf(document);
    this.setting = settingBy(this.config, common);
    this.links = known.links;
  }

  get verdict(): Verdict {
    this.judged ??= judgeConfig(this.config, this.setting, checks, this.links);
    return this.judged;
  }

  /** The same file, judged with the `links` of all plans that have it; the same object while they are the same. */
  answeredBy(links: AllLinks): ConfigSnapshot {
    if (this.answered && sameData(this.answered.links, links)) return this.answered;
    const { config, setting: common } = this;
    const { encoding } = this.places;
    this.answered = new ConfigSnapshot(this, { encoding, common }, { config, links });
    return this.answered;
  }

  /** The file as it would be after edits, which are in order and apart. */
  after(edits: readonly Edit[]): ConfigSnapshot {
    const { uri, version, setting: common, links } = this;
    const document = edited(this.document, edits);
    const { encoding } = this.places;
    return new ConfigSnapshot(
      { uri, version, document },
      { encoding, common },
      { ...(links && { links }) },
    );
  }
}

function edited(document: PlanDocument, edits: readonly Edit[]): PlanDocument {
  return edits.reduceRight(editDocument, document);
}

interface Judged {
  readonly judgement: Judgement;
  readonly verdict: PlanVerdict;
}
