/** The tests of some files, loaded once and run as often as there are mutants. */

import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import Mocha from 'mocha';

/** How a test ended. */
export interface Ended {
  readonly id: string;
  readonly fileName: string;
  /** The outermost suite that it is in. */
  readonly suite: string;
  readonly ms: number;
  /** Why it failed, where it did. */
  readonly failure?: string;
}

/** What is run, and in which order. */
interface Run {
  /** Whether a test is run. */
  readonly has: (id: string) => boolean;
  /** Whether the first failure ends the run. */
  readonly bail: boolean;
  /** Suites with a higher rank come first; those with none are left out. */
  readonly rank: (suite: Mocha.Suite) => number | undefined;
  readonly began?: (id: string) => void;
}

/** The module of the program that keeps answers for texts. */
interface Remembering {
  remembered: <T>(work: (text: string) => T) => (text: string) => T;
}

/** A reporter that says nothing: what happened is told by events. */
class Silent {}

/** Loads its files once, and not at every run. */
class LoadedOnce extends Mocha {
  #isLoaded = false;

  override loadFiles(): void {
    if (!this.#isLoaded) super.loadFiles();
    this.#isLoaded = true;
  }
}

/** Tests of a built checkout. */
export class Suites {
  readonly #folder: string;
  readonly #files: readonly string[];
  #mocha: Mocha | undefined;

  constructor(folder: string, files: readonly string[]) {
    this.#folder = folder;
    this.#files = files;
  }

  /** Loads tests and program, afresh where they were loaded before. Throws what a file throws. */
  load(): void {
    const load = createRequire(join(this.#folder, 'package.json'));
    const { cache } = load;
    const built = join(this.#folder, 'out') + sep;
    for (const path of Object.keys(cache)) if (path.startsWith(built)) delete cache[path];
    this.#mocha = undefined;
    // What is remembered of a text would outlive the mutant under which it was worked out.
    const answers: Remembering = load('./out/server/text/remembered.js');
    answers.remembered = (work) => work;
    const mocha = new LoadedOnce({ reporter: Silent as never, timeout: 0 });
    mocha.cleanReferencesAfterRun(false);
    for (const file of this.#files) mocha.addFile(file);
    mocha.loadFiles();
    this.#mocha = mocha;
  }

  /** Runs tests that are loaded, and gives how each ended, in order. */
  run({ has, bail, rank, began }: Run): Promise<readonly Ended[]> {
    const mocha = this.#mocha;
    if (!mocha) throw new Error('No tests are loaded');
    const idOf = (test: Mocha.Runnable) => `${this.#pathOf(test)}: ${test.fullTitle()}`;
    const ranks = new Map(mocha.suite.suites.map((suite) => [suite, rank(suite)] as const));
    mocha.suite.suites.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
    const wanted = new Set<string>();
    for (const [suite, place] of ranks) {
      if (place === undefined) continue;
      suite.eachTest((test) => {
        if (has(idOf(test))) wanted.add(test.fullTitle());
      });
    }
    mocha.grep({ test: (title: string) => wanted.has(title) } as RegExp);
    setBail(mocha.suite, bail);
    const ended: Ended[] = [];
    const end = (test: Mocha.Runnable, failure?: Error) => {
      const fileName = this.#pathOf(test);
      const told = failure ? { failure: String(failure.message) } : {};
      ended.push({
        id: idOf(test),
        fileName,
        suite: test.titlePath()[0] ?? '',
        ms: test.duration ?? 0,
        ...told,
      });
    };
    return new Promise((resolve) => {
      const runner = mocha.run(() => resolve(ended));
      runner.on('test', (test) => began?.(idOf(test)));
      runner.on('pass', (test) => end(test));
      runner.on('fail', (test, error) => end(test, error));
    });
  }

  #pathOf({ file }: Mocha.Runnable): string {
    return relative(this.#folder, file ?? '');
  }
}

function setBail(suite: Mocha.Suite, bail: boolean): void {
  suite.bail(bail);
  for (const child of suite.suites) setBail(child, bail);
}
