/** YAML that is written for an author to fill in: as a snippet with tab stops, or as plain text. */

/** A place to fill in; `choices` are the words that may stand there. */
export interface Stop {
  readonly choices?: readonly string[];
}

/** Texts and stops in order. Lines after the first are indented from where the first begins. */
export type Yaml = readonly (string | Stop)[];

/** The place to fill in with anything. */
export const blank: Stop = {};

/** Every line but the first moved in by that many columns. */
export function indented(yaml: Yaml, columns: number): Yaml {
  const margin = `\n${' '.repeat(columns)}`;
  return yaml.map((piece) => (typeof piece === 'string' ? piece.replace(/\n/g, margin) : piece));
}

/** As a snippet of the protocol. One stop alone is where the cursor is left. */
export function snippetOf(yaml: Yaml): string {
  const isOne = yaml.filter((piece) => typeof piece !== 'string').length === 1;
  let number = 0;
  return yaml
    .map((piece) => {
      if (typeof piece === 'string') return piece.replace(/[\\$}]/g, '\\$&');
      number += 1;
      if (piece.choices) return `\${${number}|${piece.choices.join(',')}|}`;
      return isOne ? '$0' : `$${number}`;
    })
    .join('');
}

/** As plain text, the stops left empty. */
export function plainOf(yaml: Yaml): string {
  const text = yaml.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  return text.replace(/ +(?=\n)/g, '');
}
