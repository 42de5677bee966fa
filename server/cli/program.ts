/** The commands, their options and their help. What a command does is loaded when it runs. */

import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../node/version';
import { harmless } from '../text/harmless';
import { nearest } from '../text/near';
import { addCheck, optionTerm, withFixOfAll } from './check-command';
import type { ActionsOptions } from './commands/actions';
import type { CriteriaOptions } from './commands/criteria';
import type { DiffOptions } from './commands/diff';
import type { FormatOptions } from './commands/format';
import type { InitOptions } from './commands/init';
import type { KnownProblemsOptions } from './commands/known-problems';
import type { Console } from './console';
import { addExport } from './export-command';
import { messageOf } from './failures';
import { addImport } from './import-command';
import { wholeName } from './meant-names';
import { collect, dayOption, fileOption, firstDayOption } from './options';
import { addReport } from './report-command';
import { typed } from './typed';
import { addUpdates } from './updates-command';
import { exitCodes, WrongUse } from './wrong-use';

/** Runs a command line; resolves to its exit code. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.clean;
  const program = commands(args, console, (ended) => {
    code = ended;
  });
  try {
    checkWords(args, program);
    await program.parseAsync(withFixOfAll(args), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    }
    if (error instanceof WrongUse) console.error(`golden-thread: ${harmless(error.message)}`);
    else
      console.error(
        `golden-thread: internal error: ${harmless(messageOf(error))}; please report this`,
      );
    return exitCodes.failed;
  }
}

const format = (...choices: readonly string[]) =>
  new Option('--format <format>', 'how to print').choices(choices).default(choices[0]);

function commands(args: readonly string[], console: Console, end: (code: number) => void): Command {
  const program = new Command('golden-thread')
    .description(
      'Checks service improvement plans: every recommendation answered, every action owned, dated and measurable.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .configureHelp({ optionTerm })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.out(text),
      writeErr: (text) => console.error(text.trimEnd()),
      outputError: (text, write) => write(oneLine(text, args, program)),
    });

  program.addHelpText(
    'after',
    "\n'golden-thread COMMAND --help' says more of each. Most begin with 'golden-thread check'.",
  );
  addCheck(program, console, end);
  addImport(program, console, end);
  addExport(program, console, end);
  addUpdates(program, console, end);

  program
    .command('format')
    .description(
      'Write plans in one style, their meaning unchanged. Without names: every plan in this folder and below.',
    )
    .argument('[names...]', 'files, folders or patterns such as "plans/**/*.plan.yaml"')
    .option('--check', 'change nothing; fail when a plan is not formatted')
    .option('--stdin', 'read one plan from standard input, and print it formatted')
    .option('--stdin-filename <name>', 'the name of that plan, for messages')
    .addHelpText('after', formatHelp)
    .action(async (names: string[], options: FormatOptions) => {
      const { format: formatFiles } = await import('./commands/format.js');
      end(await formatFiles(names, options, console));
    });

  program
    .command('known-problems')
    .description(
      "Record what is wrong with plans today, so that 'check --known-problems' tells only what is new.",
    )
    .argument(
      '[names...]',
      'files, folders or patterns; without them every plan in this folder and below',
    )
    .option(
      '--out <file>',
      'the file to write; plans that are not named stay in it as they are',
      fileOption,
      'known-problems.json',
    )
    .option('--as-of <date>', 'judge as on this day, not today', dayOption)
    .addHelpText('after', knownProblemsHelp)
    .action(async (names: string[], options: KnownProblemsOptions) => {
      const { knownProblems } = await import('./commands/known-problems.js');
      end(await knownProblems(names, options, console));
    });

  program
    .command('actions')
    .description('Print the actions of plans, as a table or as data.')
    .argument(
      '[names...]',
      'files, folders or patterns; without them every plan in this folder and below',
    )
    .addOption(format('table', 'json'))
    .option('--as-of <date>', 'the position on this day, not today', dayOption)
    .action(async (names: string[], options: ActionsOptions) => {
      const { actions } = await import('./commands/actions.js');
      end(await actions(names, options, console));
    });

  addReport(program, console, end);

  program
    .command('diff')
    .description(
      'Say what changed in plans since a revision, and whether it made them stronger or weaker.',
    )
    .usage('[options] <revision> [revision] [-- names...]')
    .argument(
      '[revisions...]',
      'one to compare the files with, or two: a commit, a branch, a tag, or a date',
    )
    .addOption(format('text', 'markdown', 'json'))
    .option('--as-of <date>', 'the position on this day, not today', dayOption)
    .option('--fail-on-weaker', 'fail when a plan became weaker')
    .addHelpText('after', diffHelp)
    .action(async (words: string[], options: DiffOptions) => {
      const { diff } = await import('./commands/diff.js');
      const cut = args.indexOf('--');
      const names = cut < 0 ? [] : args.slice(cut + 1);
      end(await diff(words.slice(0, words.length - names.length), names, options, console));
    });

  program
    .command('criteria')
    .description('Say of each line of standard input whether it can be measured.')
    .addOption(format('text', 'json'))
    .addHelpText('after', criteriaHelp)
    .action(async (options: CriteriaOptions) => {
      const { criteria } = await import('./commands/criteria.js');
      end(await criteria(options, console));
    });

  program
    .command('explain')
    .description('Say what one check finds, why that matters, and how it looks.')
    .argument('<check>', 'the id of the check, as it stands after each problem')
    .addHelpText('after', "\n'golden-thread checks' lists them all.")
    .action(async (id: string) => {
      const { explain } = await import('./commands/explain.js');
      end(explain(id, console));
    });

  program
    .command('checks')
    .description('List every check, with its severity.')
    .action(async () => {
      const { checks } = await import('./commands/checks.js');
      end(checks(console));
    });

  program
    .command('schema')
    .description('Print the JSON Schema of a plan file, for other editors.')
    .action(async () => {
      const { schema } = await import('./commands/schema.js');
      end(schema(console));
    });

  program
    .command('init')
    .description('Begin a plan. On a terminal, asks for what no option says.')
    .option('--title <title>', 'the title of the plan')
    .option('--organisation <name>', 'whose plan it is')
    .option('--starts <date>', 'its first day', firstDayOption)
    .option('--ends <date>', 'its last day', dayOption)
    .option('--source <code=title>', 'what it answers: "O25=Ofsted inspection"')
    .option('--priority <title>', 'a priority; may be repeated', collect)
    .option('--officer <role>', 'who answers for it')
    .option('--out <file>', 'the file to write; never one that is there')
    .action(async (options: InitOptions) => {
      const { init } = await import('./commands/init.js');
      end(await init(options, console));
    });

  program
    .command('lsp')
    .description('Serve an editor: the Language Server Protocol on standard input and output.')
    .option('--stdio', 'what it does anyway; many editors say so')
    .action(async () => {
      const { lsp } = await import('./commands/lsp.js');
      await lsp();
    });

  return program;
}

const criteriaHelp = `
Example:
  echo "90% of visits on time by March 2027" | golden-thread criteria`;

const diffHelp = `
Names after -- are files, folders or patterns; without them every plan in this folder and
below is compared. A date means the last commit up to that day. A plan that was renamed is
compared with what it was.
Ends with 0 whatever changed, with 1 when --fail-on-weaker found that a plan became weaker,
with 2 when git cannot say, a file cannot be read, or the command is wrong.

Examples:
  golden-thread diff main
  golden-thread diff "31 March 2026" -- children.plan.yaml
  golden-thread diff v1 v2 --format markdown`;

const knownProblemsHelp = `
For a plan that has more problems than can be mended at once: those of today are put on
record, and every new one is told. A problem is known again after lines moved and actions
were given other refs.

Example:
  golden-thread known-problems
  golden-thread check --known-problems known-problems.json`;

const formatHelp = `
What cannot be read is left as it is, and told. Ends with 0 when all is formatted,
with 1 when --check found a plan that is not, with 2 when a file cannot be read or
written, or the command is wrong.

Examples:
  golden-thread format
  golden-thread format children.plan.yaml
  golden-thread format --check plans`;

/** Throws `WrongUse` for words that would be taken for what nobody meant: help of no command, dashes of Word. */
function checkWords(args: readonly string[], program: Command): void {
  const [first, name = ''] = args;
  const names = program.commands.map((command) => command.name());
  if (first === 'help' && name !== '' && !name.startsWith('-') && !names.includes(name)) {
    const near = nearest(name, names);
    const advice = near ? `did you mean ${near}?` : "'golden-thread help' lists them all";
    throw new WrongUse(`there is no command '${name}'; ${advice}`);
  }
  const end = args.indexOf('--');
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    const [dashes, option = ''] = /^-?[\u2010-\u2015\u2212]+([a-z-]+)/.exec(arg) ?? [];
    if (dashes === undefined || !hasOption(program, `--${option}`)) continue;
    throw new WrongUse(
      `'${arg}' begins with a dash as Word makes it; write two hyphens: --${option}`,
    );
  }
}

function hasOption(command: Command, long: string): boolean {
  return (
    command.options.some((option) => option.long === long) ||
    command.commands.some((one) => hasOption(one, long))
  );
}

/** What prints the help on the command that was meant, which may be one of another. */
function helpFor(args: readonly string[], program: Command): string {
  const names = ['golden-thread'];
  let command: Command | undefined = program;
  for (const arg of args) {
    command = command.commands.find((one) => one.name() === arg);
    if (!command) break;
    names.push(arg);
  }
  return `${names.join(' ')} --help`;
}

/** Commander's messages stand on several lines, and speak of arguments. */
function oneLine(text: string, args: readonly string[], program: Command): string {
  const message = text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^error: /, '')
    .replace(
      /^too many arguments for ('.*?')\. Expected (\d+).* got (\d+).*/,
      (_, name, most, got) =>
        `too many words after ${name}: it takes ${most === '0' ? 'none' : `${most}, not ${got}`}`,
    )
    .replace(/^missing required argument '(.*)'/, 'no $1 is named')
    .replace(/^option '(--[\w-]+) ?(.*?)' argument missing/, '$1 needs $2 after it')
    .replace(/^option '(--[\w-]+).*?' argument ('.*') is invalid/, '$1 cannot be $2');
  const isComplete = /Did you mean|cannot be '/.test(message);
  const file = /^unknown command '(.*\.ya?ml|.*[/\\].*)'/.exec(message)?.[1];
  const dashed = /^unknown option '(-.*?)'/.exec(message)?.[1];
  const whole = /^too many words/.test(message)
    ? args.map((_, at) => wholeName(args, at)).find((one) => one !== undefined)
    : undefined;
  const help =
    (whole && `put a name of several words in quotation marks: ${typed(whole.name)}`) ??
    (dashed !== undefined && existsSync(dashed)
      ? `for the file of this name write: ${typed(dashed)}`
      : undefined) ??
    (file && `to check it, write: golden-thread check ${typed(file)}`) ??
    `'${helpFor(args, program)}' shows what there is`;
  return `golden-thread: ${harmless(message).replace(/\.$/, '')}${isComplete ? '' : `; ${harmless(help)}`}`;
}
