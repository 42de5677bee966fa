import type { Mend, SyntaxFault, SyntaxReason } from '../../plan/faults';
import { isPlainSafe, quoted } from '../../plan/quote';
import { holdsFields } from '../../plan/torn';
import { isFileKey, isKnownKey } from '../../plan/vocabulary';
import { type Fix, faultCheck } from '../check';

/** What is wrong, and what to do where no fix is at hand. */
const words: Readonly<Record<SyntaxReason, readonly [wrong: string, advice: string]>> = {
  'bad-start': ['This text cannot be read as it stands', 'Put it in quotes.'],
  'bad-indent': [
    'This line stands further in or out than those it goes with',
    'Begin it under the first letter of the line that it goes with, with spaces and no tabs.',
  ],
  tab: [
    'This line begins with a tab, not with spaces',
    'Begin it with spaces, under the line that it goes with.',
  ],
  'unclosed-quote': [
    'A quotation mark opens here and is never closed',
    'Close it at the end of the text.',
  ],
  'unclosed-bracket': [
    'A bracket opens here and is never closed',
    'Close it at the end of the list.',
  ],
  'text-after-value': [
    'This stands where the one before it has already ended',
    'Look for a quotation mark or a colon too many on this line or the one above, or put the whole text in quotes.',
  ],
  bullet: [
    'To YAML this bullet begins no entry of the list above',
    'Write a hyphen and a space instead of it.',
  ],
  'missing-dash': [
    'This begins another entry without its hyphen',
    'Put a hyphen and a space before it.',
  ],
  'missing-colon': [
    'This line belongs to no field',
    "Begin it with a field's name and a colon, such as 'deadline: 2026-10-31', or move it further in to go on with the text above.",
  ],
  'several-documents': [
    'A line of three hyphens or dots ends the plan above this place',
    'Take that line out, or move what follows to a file of its own.',
  ],
  'too-deep': ['This is nested more deeply than any plan', 'Move it further out.'],
  'too-many-aliases': [
    'Too much of the file is repeated by marks such as *name',
    'Write out what is meant.',
  ],
  'too-long': [
    'This is longer than any plan',
    'Split it into several plans, or leave out what does not belong here.',
  ],
  other: ['This cannot be read', 'Put the text in quotes.'],
};

export const syntax = faultCheck({
  id: 'yaml/syntax',
  severity: 'error',
  summary: 'What YAML, the notation of the plan file, cannot read.',
  why: 'What cannot be read is in no check and in no report, so it is lost to everybody but the person who wrote it.',
  together: (count) => `${count} places cannot be read as they are written.`,
  advice: 'Each place says what to change.',
  urgent: true,
  fault: 'syntax',
  fails: [
    { actions: ['resources: > 90% of the grant'] },
    { actions: ['resources: % of the grant'] },
    { actions: ['outcomes:\n  - & partners agree on one plan for each child'] },
    { actions: ['outcomes:\n  - "Good" plans reach every child'] },
    { actions: ['action: "Train foster carers'] },
    { actions: ['links: [O25.1, BAU'] },
    { actions: ['links: [BAU, "O25.1'] },
    { actions: ['milestones:\n  - text: Posts advertised\n   due: 2026-06-30'] },
    {
      actions: [
        'milestones:\n  - text: Posts advertised\n      due: 2026-06-30\n      done: 2026-06-29',
      ],
    },
    { actions: ['resources One post'] },
    { actions: ['milestones:\n  - text: Posts advertised\n\tdue: 2026-06-30'] },
    { actions: ['outcomes:\n  - Staffing meets demand\n•\tChildren stay'] },
    { actions: ['outcomes:\n  - Staffing meets demand\n  • Children stay'] },
    {
      actions: [
        'milestones:\n  - due: 2026-06-30\n    text: Posts advertised\n  due: 2026-07-15\n    text: Posts filled',
      ],
    },
  ],
  passes: [
    { actions: ['resources: "> 90% of the grant"'] },
    { actions: ['outcomes:\n  - |\n    "Good" plans reach > 90% of children\n    & no surprises'] },
  ],
  run(fault, source, report) {
    const { start, end, reason, mend } = fault;
    const fix = mend
      ? { title: titleOf(reason, mend, source), edit: mend }
      : missingColon(fault, source);
    const [wrong, advice] = words[reason];
    const cost = mend
      ? 'other programs stop reading the plan here'
      : 'what it says is in no check and in no report';
    const message = `${wrongStart(fault, source) ?? wrong}, so ${cost}. ${fix ? `${fix.title}.` : advice}`;
    const fixes: Fix[] = fix ? [{ title: fix.title, edits: [{ do: 'rewrite', ...fix.edit }] }] : [];
    report({ path: [], extent: { start, end }, message, fixes });
  },
});

/** Names the mark that a text cannot begin with. */
function wrongStart({ reason, start }: SyntaxFault, source: string): string | undefined {
  const mark = source.charAt(start);
  if (reason === 'text-after-value' && /["']/.test(mark)) {
    return 'This text goes on after its second quotation mark';
  }
  if (reason !== 'bad-start' || !/[^\p{L}\p{N}]/u.test(mark)) return undefined;
  return `A text that begins with ${mark} must stand in quotes`;
}

function titleOf(reason: SyntaxReason, { start, end, text }: Mend, source: string): string {
  if (reason === 'tab') return 'Put spaces in place of the tab';
  if (text === '- ') {
    return start === end
      ? 'Put a hyphen and a space before it'
      : 'Write a hyphen and a space instead of it';
  }
  const [, quote, brackets = ''] = /^(["']?)([\]}]*)$/.exec(text) ?? [];
  if (text !== '' && quote !== undefined) return `Close ${openWords(quote, brackets)}`;
  if (text.trim() !== '') return 'Put the whole text in quotes';
  const isBehindDash = source.charAt(start - 1) === '-';
  return `Line it up with the ${isBehindDash ? 'fields below' : 'field above'}`;
}

function openWords(quote: string, brackets: string): string {
  const all = brackets.length > 1 ? 'the brackets' : 'the bracket';
  if (quote === '') return all;
  return `the quotation mark${brackets === '' ? '' : ` and ${all}`}`;
}

/** 'lead-officer dcs' and 'lead-officer:dcs' lack what makes a field of them, where other fields stand below each other. */
function missingColon(
  { start, end }: SyntaxFault,
  source: string,
): { title: string; edit: Mend } | undefined {
  const [whole, key] =
    /^([a-z-]+)(?::(?=[^\s:])|[ \t]+(?=[^\s:]))/.exec(source.slice(start, end)) ?? [];
  if (whole === undefined || key === undefined || !isKnownKey(key)) return undefined;
  const column = start - source.lastIndexOf('\n', start - 1) - 1;
  // Prose that has lost its indentation may begin with 'on' or 'to'.
  if (column === 0 && !isFileKey(key)) return undefined;
  if (!new RegExp(`^[ -]{${column}}[a-z-]+:(?=\\s|$)`, 'm').test(source)) return undefined;
  const value = source.slice(start + whole.length, end);
  // What goes with a list on the lines below, or holds more fields, is no text.
  if (holdsFields(source, { start, end })) return undefined;
  if (/^[-?](?:\s|$)/.test(value) || /^[^\n]*\n\s*-\s/.test(source.slice(end))) return undefined;
  const isWhole = isPlainSafe(value) || wholeValue.test(value);
  const edit = { start, end, text: `${key}: ${isWhole ? value : quoted(value)}` };
  return { title: `Put a colon and a space after '${key}'`, edit };
}

/** A list in brackets, a text in quotes, the head of a block. */
const wholeValue = /^(?:\[[^[\]]*\]|\{[^{}]*\}|"[^"\\]*"|'[^']*'|[|>][-+\d]*)$/;
