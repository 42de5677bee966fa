/** What is changed on trial, and by which tests it is held: the options of StrykerJS. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

/** The folders whose code is changed. */
export const folders = ['checks', 'measures'] as const;

/**
 * Files of tests that are left out. The figures of accuracy are worked out while their file is loaded, before
 * any mutant is switched on; how long a text takes is nothing that a mutant answers; pages are held to the
 * program by what generates them.
 */
const left = ['accuracy.test.js', 'linear.test.js', 'pages.test.js'];

/** The files of tests that hold them, within a built checkout: those that lie beside them, and are quick. */
export function testFiles(checkout: string): readonly string[] {
  return folders.flatMap((folder) => {
    const path = join(checkout, 'out/test', folder);
    const isTest = (name: string) => name.endsWith('.test.js') && !left.includes(name);
    return readdirSync(path)
      .filter(isTest)
      .map((name) => join(path, name));
  });
}

/**
 * The options with which the files `mutate` are changed. `cache` is the folder in which a run works, and in
 * which it leaves its report and what the next one need not try again.
 */
export function strykerOptions(cache: string, mutate: readonly string[]): object {
  return {
    mutate,
    plugins: [join(__dirname, 'plugins.js')],
    testRunner: 'nearest-first',
    ignorers: ['no-logic'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Endless loops end by their count; a clock must not take a busy machine for one.
    timeoutMS: 120_000,
    // Mutants are switched on at run time, so one build holds all of them. Types are not checked.
    buildCommand: 'tsc -b',
    // Stryker would rewrite it with the API of a TypeScript in JavaScript, which version 7 has no more.
    tsconfigFile: 'none',
    ignorePatterns: ['/.mutation', '/coverage', '/dist', '/docs/images', '/docs/report'],
    incremental: true,
    incrementalFile: join(cache, 'incremental.json'),
    tempDirName: '.mutation',
    reporters: ['json', 'html', 'progress-append-only'],
    jsonReporter: { fileName: join(cache, 'report.json') },
    htmlReporter: { fileName: join(cache, 'report.html') },
    allowConsoleColors: false,
  };
}
