/**
 * Runs the tests that reach a mutant, within one process: those first that killed others of its file, then
 * those named like it, so that most mutants cost a few milliseconds. For a mutant that works while a file is
 * loaded, all is loaded afresh.
 */

import type { Suite } from 'mocha';
import { testFiles } from './config';
import { nearness } from './nearness';
import { Suites } from './suites';

/** What the instrumented code and its runner share, under the name that StrykerJS has for it. */
interface Context {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

/** Of what StrykerJS asks for, as much as is needed. */
interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly mutantActivation: 'runtime' | 'static';
}

/** A runner of tests as StrykerJS wants it. */
export class NearestFirst {
  readonly #context: Context;
  readonly #suites: Suites;
  readonly #kills = new Map<string, Map<string, number>>();
  /** Whether what is loaded was loaded without a mutant; undefined before anything is. */
  #isSound: boolean | undefined;

  constructor(folder: string) {
    const shared = globalThis as { __stryker__?: Context };
    shared.__stryker__ ??= {};
    this.#context = shared.__stryker__;
    this.#suites = new Suites(folder, testFiles(folder));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Runs all tests without a mutant, and tells which of them reach which. */
  async dryRun() {
    const began = (id: string) => {
      this.#context.currentTestId = id;
    };
    this.#suites.load();
    this.#isSound = true;
    const ended = await this.#suites.run({ has: () => true, bail: false, rank: () => 0, began });
    this.#context.currentTestId = undefined;
    const tests = ended.map(({ id, fileName, ms, failure }) => {
      const test = { id, name: id, fileName, timeSpentMs: ms };
      return failure === undefined
        ? { ...test, status: 0 }
        : { ...test, status: 1, failureMessage: failure };
    });
    return { status: 'complete', tests, mutantCoverage: this.#context.mutantCoverage };
  }

  /** Runs tests with a mutant until one fails. A program that cannot be loaded is one that fails, too. */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
    const { id, fileName } = activeMutant;
    const isStatic = mutantActivation === 'static';
    this.#context.hitLimit = hitLimit;
    this.#context.hitCount = hitLimit === undefined ? undefined : 0;
    if (isStatic || this.#isSound !== true) {
      this.#context.activeMutant = isStatic ? id : undefined;
      this.#isSound = !isStatic;
      try {
        this.#suites.load();
      } catch (error) {
        const failureMessage = `It does not load: ${error}`;
        return { status: 'killed', killedBy: [], failureMessage, nrOfTests: 0 };
      }
    }
    this.#context.activeMutant = id;
    const wanted = testFilter && new Set(testFilter);
    const has = (test: string) => wanted?.has(test) ?? true;
    const kills = this.#killsOf(fileName);
    const rank = ({ title, file = '' }: Suite) => {
      const near = nearness(fileName, title, file);
      return near && near + (kills.get(title) ?? 0);
    };
    const ended = await this.#suites.run({ has, bail: true, rank });
    this.#context.activeMutant = undefined;
    const nrOfTests = ended.length;
    if (hitLimit !== undefined && (this.#context.hitCount ?? 0) > hitLimit) {
      return { status: 'timeout', reason: `It went on more than ${hitLimit} times.` };
    }
    const failed = ended.find(({ failure }) => failure !== undefined);
    if (!failed) return { status: 'survived', nrOfTests };
    const { suite, failure: failureMessage } = failed;
    kills.set(suite, (kills.get(suite) ?? 0) + 1);
    return { status: 'killed', killedBy: [failed.id], failureMessage, nrOfTests };
  }

  #killsOf(fileName: string): Map<string, number> {
    const kills = this.#kills.get(fileName) ?? new Map<string, number>();
    this.#kills.set(fileName, kills);
    return kills;
  }
}
