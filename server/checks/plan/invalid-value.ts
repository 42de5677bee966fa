import type { Expected, InvalidValueFault } from '../../plan/faults';
import type { Path } from '../../plan/path';
import { quoted, scalar } from '../../plan/quote';
import { readStatus } from '../../plan/status-words';
import { nearest } from '../../text/near';
import { type Fix, faultCheck } from '../check';
import { fieldName } from '../support/field-names';
import { dayAdvice, meantDate } from '../support/meant-date';
import { listed } from '../support/naming';
import { shortened } from '../support/shortened';

export const invalidValue = faultCheck({
  id: 'plan/invalid-value',
  severity: 'error',
  summary: 'A value of the wrong kind: no date, no number, no word of the list.',
  why: 'Such a value counts as absent, so reports show less than somebody wrote down.',
  together: (count, cause) =>
    `${count} places say '${cause}', which means nothing there, so it counts as absent.`,
  advice: 'Each place says what can be written there.',
  evenWithdrawn: false,
  fault: 'invalid-value',
  fails: [
    { actions: ['status: On Track'] },
    { actions: ['status: Amber'] },
    { actions: ['status: In progress'] },
    { actions: ['original-deadline: 10/31/2026\ndeadline-changes: []\ndeadline: 31/07/2026'] },
    { actions: ['milestones:\n  - text: Posts advertised\n    due: 31/06/2026'] },
    { actions: ['milestones:\n  - text: Posts advertised\n    due: soon'] },
    { actions: ['withdrawn: yes'] },
    { actions: ['milestones:\n  - Posts advertised'] },
    { actions: ['stage:\n  baseline: Four posts\n  action: Advertise them'] },
    { actions: ['links:\n  - O25.1\n  - [BAU]'] },
    {
      blocks:
        'risks:\n  r1:\n    title: No applicants\n    likelihood: High\n    owner: dcs\n    mitigation: Advertise twice\n',
    },
    {
      blocks:
        'measures:\n  waiting:\n    title: Children waiting\n    owner: dcs\n    unit: days\n    baseline:\n      value: 40 days\n    actuals:\n      - date: 2026-03-31\n        value: 38\n',
    },
    {
      blocks:
        'boards:\n  improvement:\n    title: Improvement Board\n    public: Y\n    meets: as-required\n',
    },
    { blocks: 'boards:\n  improvement:\n    title: Improvement Board\n    meets: monthly\n' },
    {
      blocks:
        'measures:\n  waiting:\n    title: Children waiting\n    owner: dcs\n    unit: days\n    tolerance: -2\n    actuals:\n      - date: 2026-03-31\n        value: 38\n',
    },
  ],
  passes: [
    { actions: ['status: on-track\nmilestones:\n  - text: Posts advertised\n    due: June 2026'] },
    { actions: ['withdrawn:\n  reason: The grant ended\nstatus: Amber', ''] },
  ],
  run(fault, source, report) {
    const { path, start, end } = fault;
    const meant = meantValue(fault);
    report({
      path,
      extent: { start, end },
      cause: shortened(unquoted(fault.text), 40),
      message: messageOf(fault, meant),
      fixes: fixesFor(meant, fault, source),
    });
  },
});

function messageOf(
  { path, expected, text }: InvalidValueFault,
  meant: MeantValue | undefined,
): string {
  const field = [...path].reverse().find((step) => typeof step === 'string');
  const value = `'${shortened(unquoted(text), 40)}'`;
  const lost = 'so it counts as absent';
  switch (expected.kind) {
    case 'impossible-date':
      return `There is no such date as ${value}: ${expected.why}. ${dayAdvice(meant?.text, meant?.label)}`;
    case 'date':
    case 'deadline':
      return `${value} is no date, ${lost}. Write a day or a month, such as 31 October 2026.`;
    case 'number':
      return `${value} is no number, ${lost}. Write the figure alone, without words.`;
    case 'number-between':
      return `${value} is no number from ${expected.from} to ${expected.to}, ${lost}. Write one of these.`;
    case 'number-from':
      return `${value} is less than ${expected.from}, ${lost}. Write a figure of ${expected.from} or more.`;
    case 'yes-or-no':
      return `${value} is neither yes nor no, ${lost}. Write true or false.`;
    case 'one-of':
      return oneOfMessage(field, value, expected.values, meant?.text);
    case 'text':
      return expected.instead === 'list'
        ? `A list stands where one text is expected, ${lost}. Write it as a text.`
        : 'Fields stand where one text is expected, so they count as absent. Begin each of them under the field that it goes with.';
    case 'list':
      return `${value} is no list, ${lost}. Put each entry on a line of its own that begins with a hyphen.`;
    default:
      return `${value} is one text where ${fieldsOf(expected)} are expected, ${lost}. ${fieldsAdvice(path, expected, text)}`;
  }
}

function fieldsAdvice(path: Path, expected: Expected, text: string): string {
  if (isOutdented(path, expected))
    return `'${path.at(-1)}' is itself a field: move it further in, below the entry that it goes with.`;
  return isTable(text)
    ? 'These seem to be rows of a table: import the document or workbook that holds it.'
    : 'Write each on a line of its own: a name, a colon and what it says.';
}

/** Whether what stands in an entry's place is one of the fields that entries have. */
function isOutdented(path: Path, expected: Expected): boolean {
  const key = path.at(-1);
  return expected.kind === 'fields' && typeof key === 'string' && !!expected.names?.includes(key);
}

/** Cells that are copied out of a table are parted by tabs. */
function isTable(text: string): boolean {
  return /\S\t+\S/.test(text);
}

function fieldsOf({ names = [] }: Extract<Expected, { kind: 'fields' }>): string {
  return names.length === 0 || names.length > 8 ? 'fields' : `fields (${listed(names, 8)})`;
}

function oneOfMessage(
  field: string | undefined,
  value: string,
  values: readonly string[],
  meant: string | undefined,
): string {
  if (field === 'meets') {
    return `${value} does not say when the board meets, so it counts as absent. Write 'every' and 'from' below it, a list of dates, or as-required.`;
  }
  const name = field === undefined ? 'value' : fieldName(field);
  return `${value} is no ${name} that the plan knows, so it counts as absent. ${meant ? `Did you mean ${meant}? Otherwise use` : 'Use'} ${listed(
    values.filter((one) => one !== meant),
    20,
  ).replace(/ and ([^ ]+)$/, ' or $1')}.`;
}

function fixesFor(
  meant: MeantValue | undefined,
  fault: InvalidValueFault,
  source: string,
): readonly Fix[] {
  const { expected } = fault;
  if (meant !== undefined) {
    const edit = {
      do: 'rewrite',
      start: fault.start,
      end: fault.end,
      text: scalar(meant.text),
    } as const;
    return [{ title: `Change to ${meant.label ?? meant.text}`, edits: [edit] }];
  }
  if (isOutdented(fault.path, expected)) return [];
  const first =
    expected.kind === 'fields' && expected.names?.find((name) => /^(?:title|text)$/.test(name));
  return first ? asField(first, fault, source) : [];
}

/** A text where fields are expected, and one of them is just such a text. */
function asField(
  name: string,
  { start, end, text }: InvalidValueFault,
  source: string,
): readonly Fix[] {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const key = /^([ \t]*(?:-[ \t]+)*)[^-\s[{][^[{,]*:[ \t]*$/.exec(before)?.[1];
  if (text.includes('\n') || (key === undefined && !/^[ \t]*-[ \t]+$/.test(before))) return [];
  const margin = key === undefined ? '' : `\n${' '.repeat(key.length + 2)}`;
  const from = key === undefined ? start : start - (before.length - before.trimEnd().length);
  // A list in brackets is no text until it is in quotes; any other text stands there as one already.
  const written = /^[[{]/.test(text) ? quoted(text) : text;
  const edit = { do: 'rewrite', start: from, end, text: `${margin}${name}: ${written}` } as const;
  return [{ title: `Make it the ${name}`, edits: [edit] }];
}

/** A value to offer: as the file writes it, and as a menu says it where that differs. */
interface MeantValue {
  readonly text: string;
  readonly label?: string;
}

/** What was meant, where that is clear. */
function meantValue({ expected, path, text: written }: InvalidValueFault): MeantValue | undefined {
  const text = unquoted(written);
  switch (expected.kind) {
    case 'one-of': {
      const near =
        nearest(text, expected.values) ?? begunBy(text, expected.values) ?? statusSaid(path, text);
      return near === undefined ? undefined : { text: near };
    }
    case 'date':
    case 'impossible-date': {
      const date = meantDate(text);
      return date && { text: date.iso, label: date.label };
    }
    case 'number': {
      const figure =
        /^[£$€]?\s*([+-]?\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+[^\d\s]{2}[^\d]*|\s*%[^\d]*)$/.exec(
          text,
        )?.[1];
      return figure === undefined ? undefined : { text: figure };
    }
    case 'number-from':
      return expected.from === 0 ? { text: text.replace(/^[£$€]?\s*-\s*|\s*%$/g, '') } : undefined;
    case 'yes-or-no': {
      if (/^(?:y|t|on|1|✓|✔)$/i.test(text)) return { text: 'true' };
      if (/^(?:n|f|off|0)$/i.test(text)) return { text: 'false' };
      const near = nearest(text, ['true', 'false']);
      return near === undefined ? undefined : { text: near };
    }
    default:
      return undefined;
  }
}

/** What words or a colour say of how delivery stands, where that is for certain: 'Green', 'Completed in July'. */
function statusSaid(path: Path, text: string): string | undefined {
  const read = path.at(-1) === 'status' ? readStatus(text) : undefined;
  return read?.isSure ? read.status : undefined;
}

/** The one value that begins with a text, which may be too short to be near any. */
function begunBy(text: string, values: readonly string[]): string | undefined {
  const [value, ...more] = values.filter((one) => one.startsWith(text.toLowerCase()));
  return text.length > 1 && more.length === 0 ? value : undefined;
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2').trim();
}
