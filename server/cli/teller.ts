/** Tells a run of `check`: on the screen as it goes, and in all formats at its end. */

import picocolors from 'picocolors';
import { checks } from '../checks';
import { internalError } from '../checks/support/internal-error';
import { safeFix, wholeFix } from '../engine/mend-all';
import type { Problem } from '../engine/problem';
import type { IsoDay } from '../text/dates';
import { today } from '../workspace/setting';
import type { Console } from './console';
import {
  closingLine,
  type EndingOptions,
  exitCodeOf,
  type Narrowed,
  unseenReasons,
} from './ending';
import { distinctFailures, type Failure, tellFailure } from './failures';
import type { FixOptions } from './fixes';
import { type FormatName, printed, type Wanted } from './formats';
import type { Judged } from './judging/judged';
import { addJobSummary, type Render, renderer, writeOutputs } from './outputs';
import { toJson } from './render/json';
import { commonDay, type Summary, summaryOf, type Tally, tallyOf } from './render/summary';
import { textOfFile } from './render/text';
import { wrapped } from './render/wrap';
import type { Shown } from './report';
import { exitCodes } from './wrong-use';

/** What the command line says about how a run is told. */
export interface TellingOptions extends EndingOptions, Pick<FixOptions, 'fix' | 'unsafe'> {
  readonly format?: readonly Wanted[];
  readonly asOf?: IsoDay;
  /** Also give what was agreed to leave to the formats that can say so. */
  readonly withExceptions?: boolean;
}

const inText: readonly Wanted[] = [{ format: 'text', file: undefined }];
const summaries = new Map([...checks, internalError].map((one) => [one.id, one]));

/** Takes what a run comes to, in order. */
export class Teller {
  private readonly options: TellingOptions;
  private readonly console: Console;
  private readonly wanted: readonly Wanted[];
  /** The format that goes to standard output. */
  private readonly screen: FormatName | undefined;
  readonly tallies: Tally[] = [];
  readonly failures: Failure[] = [];
  /** Kept only for what is written at the end: the problems of hundreds of plans take room. */
  private readonly files: Judged[] = [];
  /** How many of the problems that were shown `--fix` would mend. */
  private mendable = 0;
  /** Whether, of the problems that `--fix` was to mend, `--unsafe` would mend what is left. */
  private canMendMore = false;

  readonly narrowed: Narrowed | undefined;

  /** Throws `WrongUse` for formats that do not go together. */
  constructor(options: TellingOptions, console: Console, narrowed?: Narrowed) {
    this.narrowed = narrowed;
    this.options = options;
    this.console = console;
    this.wanted = options.format ?? inText;
    this.screen = printed(this.wanted);
  }

  judged(file: Judged): void {
    this.tallies.push(tallyOf(file));
    const shown = this.shownOf(file);
    this.mendable += shown.filter(safeFix).length;
    // Of a file that was not mended just now, nothing more would be either.
    const isLeft = this.failures.some(({ path }) => path === file.path);
    this.canMendMore ||=
      !isLeft && shown.some((one) => this.isWanted(one) && wholeFix(one) !== undefined);
    if (this.others.length > 0) this.files.push(file);
    if (this.screen === 'text') this.console.out(this.textOf(file, this.console));
  }

  failed(failure: Failure): void {
    if (distinctFailures([...this.failures, failure]).length === this.failures.length) return;
    this.failures.push(failure);
    if (this.screen !== 'json') tellFailure(failure, this.console);
  }

  /** A line for people, out of the way of what programs read. */
  line(text: string): void {
    if (this.screen === 'text') this.console.out(`${wrapped(text, this.console.width)}\n`);
    else this.console.error(text);
  }

  /** The figures of the run, below what was told as it went; where all goes to files, they stand alone. */
  close(): void {
    if (this.screen !== undefined && this.screen !== 'text') return;
    this.console.out(wrapped(this.closing, this.console.width));
    const advice = this.advice;
    if (advice !== undefined) this.line(advice);
  }

  /** What to do next, where the program can do it. */
  private get advice(): string | undefined {
    const { mendable, narrowed, options } = this;
    if (options.fix) {
      return this.canMendMore && !options.unsafe
        ? 'Add --unsafe to mend more, by changing what the plan says'
        : undefined;
    }
    if (mendable === 0) return undefined;
    // What is mended is whole plans.
    return narrowed
      ? `'golden-thread check --fix' mends ${mendable} of them`
      : `Add --fix to mend ${mendable} of them`;
  }

  /** Writes all other formats, and gives what the run ends with. */
  async end(): Promise<number> {
    const { options, console } = this;
    const figures = summaryOf(this.tallies);
    for (const one of await this.write(figures)) {
      this.failures.push(one);
      tellFailure(one, console);
    }
    const code = exitCodeOf(this, figures, options);
    if (code === exitCodes.problems) {
      for (const why of unseenReasons(figures, options)) console.error(`golden-thread: ${why}`);
    }
    return code;
  }

  private get shown(): readonly Shown[] {
    return this.files.map((file) => ({
      file,
      problems: this.shownOf(file),
      excepted: this.options.withExceptions ? file.verdict.excepted : [],
    }));
  }

  /** What is written at the end. */
  private get others(): readonly Wanted[] {
    return this.wanted.filter(({ format, file }) => file !== undefined || format !== 'text');
  }

  /** The day that counted; undefined where plans differ in it. */
  private get day(): IsoDay | undefined {
    return this.options.asOf ?? commonDay(this.tallies.map(({ asOf }) => asOf));
  }

  private get closing(): string {
    return closingLine(this, summaryOf(this.tallies), this.options, this.day);
  }

  private async write(figures: Summary): Promise<readonly Failure[]> {
    const { files, failures, shown, wanted, day, closing } = this;
    const plain = { colours: picocolors.createColors(false), width: undefined };
    const render: Render = renderer(
      shown,
      failures,
      { asOf: day, failOn: this.options.failOn, summary: closing.trim() },
      {
        text: () => files.map((file) => this.textOf(file, plain)).join('') + closing,
        json: () => toJson({ asOf: day ?? today(), files: shown, failures, summary: figures }),
      },
    );
    const isGitHub = wanted.some(({ format }) => format === 'github');
    return [
      ...(await writeOutputs(this.others, render, this.console)),
      ...(isGitHub ? await addJobSummary(render) : []),
    ];
  }

  private isWanted({ check }: Problem): boolean {
    const { fix = [] } = this.options;
    return fix.includes('') || fix.includes(check);
  }

  private shownOf({ problems }: Judged): readonly Problem[] {
    return this.options.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  }

  private textOf(file: Judged, { colours, width }: Pick<Console, 'colours' | 'width'>): string {
    const text = textOfFile(file, this.shownOf(file), { colours, width, checks: summaries });
    return text === '' ? '' : `${text}\n`;
  }
}
