import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published plan that is measured: fifty-seven actions. */
export const sample = readFileSync(
  join(__dirname, '../../../samples/dudley-2020.plan.yaml'),
  'utf8',
);

/**
 * A plan with its priorities `factor` times over: ids and refs made unlike, and one word of each action, so
 * that a larger plan has more of the same and not thousands of duplicates.
 */
export function enlarged(text: string, factor: number): string {
  const at = text.indexOf('\npriorities:\n') + '\npriorities:\n'.length;
  const rest = text.slice(at);
  const end = rest.search(/^[a-z]/m);
  const priorities = end < 0 ? rest : rest.slice(0, end);
  let copies = priorities;
  for (let n = 1; n < factor; n++) {
    copies += renamed(priorities, n).replace(
      /^( +action: "?)(\S+ \S+)/gm,
      `$1$2 for ${letters(n)}${letters(n * 7)} team`,
    );
  }
  return text.slice(0, at) + copies + (end < 0 ? '' : rest.slice(end));
}

/**
 * The same plan as another body might have written it: other ids and refs, and a word of its own in all that
 * is said of its actions, so that nobody who remembers texts has seen one before; who is in it stays, so that
 * it is no worse a plan. The same text for the same number.
 */
export function another(text: string, n: number): string {
  let count = 0;
  return renamed(text, n).replace(
    /^( +(?:- |action: |narrative: )"?[A-Z][\w’'-]* [\w’'-]+) /gm,
    (_, start: string) => `${start} ${letters(n * 1000 + count++).toLowerCase()} `,
  );
}

function renamed(text: string, n: number): string {
  return text
    .replace(/^( {2}- id: )(\S+)/gm, `$1$2${letters(n)}`)
    .replace(/^( +- ref: )([A-Z]+)(\d+)/gm, `$1$2${letters(n)}$3`);
}

function letters(n: number): string {
  return n
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .toUpperCase();
}
