/** `init`: begins a plan; asks on a terminal for what no option says. */

import { writeFile } from 'node:fs/promises';
import { typedDate } from '../../checks/support/typed-date';
import {
  fileNameFor,
  type NewPlan,
  type NewSource,
  newPlanDefaults,
  newPlanText,
} from '../../features/new-plan';
import type { IsoDay } from '../../text/dates';
import { harmless } from '../../text/harmless';
import { type Ask, onTerminal } from '../asking';
import type { Console } from '../console';
import { whyNotBegun } from '../failures';
import { typed } from '../typed';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface InitOptions {
  readonly title?: string;
  readonly organisation?: string;
  readonly starts?: IsoDay;
  readonly ends?: IsoDay;
  readonly source?: string;
  readonly priority?: readonly string[];
  readonly officer?: string;
  readonly out?: string;
}

/** Writes a new plan; never over a file that is there. */
export async function init(options: InitOptions, console: Console): Promise<number> {
  const plan = process.stdin.isTTY
    ? await onTerminal((ask) => askPlan(options, ask))
    : planOf(options);
  checkDates(plan);
  const file = options.out ?? fileNameFor(plan.title);
  if (!/\.plan\.ya?ml$/.test(file)) {
    throw new WrongUse(
      `--out ${file}: the name of a plan ends in .plan.yaml; write --out ${file.replace(/(?:\.ya?ml)?$/, '.plan.yaml')}`,
    );
  }
  await writeFile(file, newPlanText(plan), { flag: 'wx' }).catch((error: unknown) => {
    throw new WrongUse(whyNotBegun(file, error));
  });
  const name = harmless(file);
  console.out(
    `Wrote ${name}. Open it, put in your own words, and run: golden-thread check ${typed(name)}\n`,
  );
  return exitCodes.clean;
}

/** The plan that the options alone say. */
function planOf(options: InitOptions): NewPlan {
  const { title, starts, ends, source } = options;
  if (!title || !starts || !ends) {
    const missing = [!title && '--title', !starts && '--starts', !ends && '--ends'].filter(Boolean);
    throw new WrongUse(
      `a new plan needs ${missing.join(', ')}: golden-thread init --title "Improvement Plan" --starts 2026-04-01 --ends 2027-09-30`,
    );
  }
  return {
    ...withOrganisation(options.organisation),
    ...(source !== undefined && { source: sourceOf(source) }),
    title,
    starts,
    ends,
    priorities: options.priority ?? newPlanDefaults.priorities,
    officer: options.officer ?? newPlanDefaults.officer,
  };
}

/** The plan that the options and the answers to what they leave open say. */
export async function askPlan(options: InitOptions, ask: Ask): Promise<NewPlan> {
  const text = async (given: string | undefined, question: string) =>
    given ?? (await ask(`${question}: `)).trim();
  const needed = async (given: string | undefined, question: string) => {
    let answer = await text(given, question);
    while (answer === '') answer = await text(undefined, question);
    return answer;
  };
  const day = async (question: string, end: 'first' | 'last', after?: IsoDay) => {
    for (let before = ''; ; ) {
      const answer = (await ask(`${before}${question}: `)).trim();
      const date = typedDate(answer);
      const read = date.kind === 'date' ? date[end] : undefined;
      if (read === undefined) before = answer === '' ? '' : `'${harmless(answer)}' is no date. `;
      else if (after !== undefined && read <= after) before = 'A plan ends after it starts. ';
      else return read;
    }
  };
  const title = await needed(options.title, 'Title of the plan');
  const organisation = await text(options.organisation, 'Organisation (Enter for none)');
  const starts = options.starts ?? (await day('First day, such as 1 April 2026', 'first'));
  const ends = options.ends ?? (await day('Last day, such as 31 March 2028', 'last', starts));
  const source = await askSource(options.source, text);
  const titles = await text(options.priority?.join(';'), 'Priorities, with ; between them');
  const priorities = titles
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const officer = await text(
    options.officer,
    'Who answers for the plan, as a role (Enter for Director)',
  );
  return {
    ...withOrganisation(organisation),
    ...(source && { source }),
    title,
    starts,
    ends,
    priorities: priorities.length > 0 ? priorities : newPlanDefaults.priorities,
    officer: officer === '' ? newPlanDefaults.officer : officer,
  };
}

async function askSource(
  given: string | undefined,
  text: (given: string | undefined, question: string) => Promise<string>,
): Promise<NewSource | undefined> {
  if (given !== undefined) return sourceOf(given);
  const title = await text(undefined, 'Inspection or review that it answers (Enter for none)');
  if (title === '') return undefined;
  const code = await text(undefined, 'A short code for it, such as O25');
  // Who has read of --source writes as there.
  const [own = ''] = code.split('=');
  return sourceOf(`${own.replace(/[^\p{L}\p{N}-]/gu, '') || 'R1'}=${title}`);
}

function withOrganisation(organisation: string | undefined): Pick<NewPlan, 'organisation'> {
  return organisation ? { organisation } : {};
}

/** `O25=Ofsted inspection`. */
function sourceOf(text: string): NewSource {
  const [, code, title] = /^\s*([\p{L}\p{N}-]+)\s*=\s*(\S.*)$/u.exec(text) ?? [];
  if (code !== undefined && title !== undefined) return { code, title: title.trim() };
  throw new WrongUse(
    `--source ${text}: write a code, =, and what it stands for: --source "O25=Ofsted inspection"`,
  );
}

function checkDates({ starts, ends }: NewPlan): void {
  if (ends <= starts)
    throw new WrongUse(`the plan ends on ${ends}, before it starts; change --starts or --ends`);
}
