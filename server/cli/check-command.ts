/** The options of `check` and their help. */

import { type Command, Option } from 'commander';
import { bySeverity } from '../workspace/setting';
import type { CheckOptions } from './commands/check';
import type { Console } from './console';
import { formatNames, formatOption } from './formats';
import { collect, countOption, dayOption, fileOption } from './options';

/** Adds the command to a program; `end` takes its exit code. */
export function addCheck(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('check')
    .description(
      'Find the problems of plans. Without names: of every plan in this folder and below.',
    )
    .argument('[names...]', 'files, folders or patterns such as "plans/**/*.plan.yaml"')
    .optionsGroup('What is judged:')
    .option(
      '--as-of <date>',
      'judge as on this day, not today: 2026-06-30, "30 June 2026"',
      dayOption,
    )
    .option('--no-time', 'leave out every check that depends on the day')
    .option(
      '--severity <check=level>',
      'set a check to error, warning, suggestion or off; may be repeated',
      collect,
    )
    .option(
      '--changed [revision]',
      'only what differs from a git revision, by default from the last commit (HEAD)',
    )
    .option('--staged', 'only what is staged for the next commit, as it is staged')
    .option(
      '--stdin',
      'read one plan from standard input; with --fix, print it mended and end with 0',
    )
    .option(
      '--stdin-filename <name>',
      'the name of that plan, for its configuration and the output',
    )
    .optionsGroup('What is told:')
    .option(
      '--format <format>',
      `how to tell what was found (${formatNames.join(', ')}); to a file with FORMAT=FILE; may be repeated`,
      formatOption,
    )
    .option('--quiet', 'print errors only')
    .option(
      '--known-problems <file>',
      "tell only what 'golden-thread known-problems' has not recorded there",
      fileOption,
    )
    .option('--prune', 'take out of that file what is gone')
    .option(
      '--with-exceptions',
      'give agreed exceptions to sarif as suppressed results; GitHub shows these as open',
    )
    .optionsGroup('How it ends:')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'fail when there is a problem of this severity, or a worse one',
      )
        .choices(bySeverity)
        .default('error'),
    )
    .option('--max-warnings <count>', 'fail when there are more warnings than this', countOption)
    .option('--exit-zero', 'end with success whatever the plans hold')
    .option('--watch', 'check again whenever a plan or its configuration changes, until Ctrl+C')
    .optionsGroup('Mending:')
    .option(
      '--fix [check]',
      'mend what can be mended without a change of meaning, or only what that check finds',
      collect,
    )
    .option('--fix-dry-run', 'change nothing; print what --fix would change, as a diff')
    .option('--unsafe', 'mend also by fixes that change what the plan says')
    .optionsGroup('Many plans:')
    .option('--cache', 'keep what was found, and judge only what changed (in .golden-thread-cache)')
    .option('--cache-file <file>', 'the file to keep it in', fileOption)
    .option('--threads <count>', 'how many threads judge; 1 for none', countOption)
    .optionsGroup('Options:')
    .addHelpText('after', help)
    .action(async (names: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.js');
      end(await check(names, options, console));
    });
}

/** How help names an option. */
export function optionTerm({ long, flags }: Option): string {
  return long === '--fix' ? '--fix[=<check>]' : flags;
}

/** `--fix` alone means all checks, whatever follows it: `--fix a.plan.yaml`. */
export function withFixOfAll(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.map((arg, i) => (arg === '--fix' && (end < 0 || i < end) ? '--fix=' : arg));
}

const help = `
Ends with 0 when there is no error, with 1 when there are errors (or what --fail-on
names) or too many warnings, with 2 when a file cannot be read or the command is wrong.

Examples:
  golden-thread check
  golden-thread check children.plan.yaml --as-of "30 June 2026"
  golden-thread check plans --severity links/unknown-source=warning
  golden-thread check --fix
  golden-thread check --changed main
  golden-thread check --format github --format sarif=plans.sarif`;
