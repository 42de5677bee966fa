/** What reading and judging cost: against the bare `yaml` parser and js-yaml on the same text, in turn. */

import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { checks } from '../../server/checks';
import { judge } from '../../server/engine/judge';
import { problemsOf } from '../../server/engine/problems';
import { editDocument, openDocument } from '../../server/plan/document';
import { edits } from './edits';
import { enlarged, sample } from './enlarged';
import { median, percentile } from './figures';

const setting = { config: {}, today: '2020-03-01' };

interface Row {
  readonly actions: number;
  readonly times: Readonly<Record<string, number>>;
}

/** Runs each thing once a round, in turn, and gives the median of each in milliseconds. */
function interleaved(
  rounds: number,
  things: Readonly<Record<string, () => unknown>>,
): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, thing] of Object.entries(things)) {
      const start = performance.now();
      thing();
      const all = times[name] ?? [];
      all.push(performance.now() - start);
      times[name] = all;
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function measure(factor: number, rounds: number): Row {
  const text = enlarged(sample, factor);
  const whole = interleaved(rounds, {
    'yaml, whole file': () => parseDocument(text),
    'js-yaml, no places': () => load(text),
    'first read, all checks': () => problemsOf(judge(openDocument(text), setting, checks)),
  });
  let document = openDocument(text);
  let judgement = judge(document, setting, checks);
  let verdict = problemsOf(judgement);
  const keys: number[] = [];
  let count = 0;
  for (const edit of edits(text, 200)) {
    const start = performance.now();
    document = editDocument(document, edit);
    judgement = judge(document, setting, checks, judgement);
    verdict = problemsOf(judgement, verdict);
    count += verdict.problems.length;
    keys.push(performance.now() - start);
    const undo = { start: edit.start, end: edit.start + 1, text: '' };
    document = editDocument(document, undo);
    judgement = judge(document, setting, checks, judgement);
    verdict = problemsOf(judgement, verdict);
  }
  if (count === 0) throw new Error('The sample has no problems: nothing was judged');
  return {
    actions: 57 * factor,
    times: {
      ...whole,
      'keystroke, median': median(keys),
      'keystroke, 95%': percentile(keys, 95),
    },
  };
}

/** Measures, and prints a table. */
export function benchCore(): void {
  measure(1, 5);
  const rows = [measure(1, 15), measure(10, 5), measure(100, 3)];
  console.table(
    Object.fromEntries(
      rows.map(({ actions, times }) => [
        `${actions} actions`,
        Object.fromEntries(
          Object.entries(times).map(([name, ms]) => [name, `${ms.toFixed(2)} ms`]),
        ),
      ]),
    ),
  );
  for (const { actions, times } of rows) {
    const [yaml = 1, , first = 0, key = 0] = Object.values(times);
    console.log(
      `${actions} actions: first read ${(first / yaml).toFixed(2)} x yaml; keystroke ${(key / yaml).toFixed(4)} x yaml`,
    );
  }
  const keystrokes = rows.map(({ times }) => times['keystroke, median'] ?? 0);
  const [small = 1, medium = 0, large = 0] = keystrokes;
  console.log(
    `keystroke at 570: ${(medium / small).toFixed(2)} x that at 57; at 5,700: ${(large / small).toFixed(2)} x`,
  );
  console.log(`memory in use: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}
