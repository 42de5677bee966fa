/** What our language server and its peer cost for the same file and the same edits, in turn. */

import type { Edit } from '../../server/plan/document';
import { edits, writing } from './edits';
import { enlarged, sample } from './enlarged';
import { median, percentile } from './figures';
import { fetchPeers } from './peers';
import { Runner, type Timed } from './runner';
import type { ServerName } from './servers';

const names = ['ours', 'peer'] as const;
const timed: readonly Timed[] = [
  'open to problems',
  'keystroke to problems',
  'hover at rest',
  'hover after an edit',
  'completion at rest',
  'completion after an edit',
];
const rounds = { opening: 5, first: 20, words: 4, letters: 15, blocks: 4, request: 20 };
/**
 * Edits until a server's cost falls no further. Node compiles what has run long enough, and a keystroke keeps
 * us busy for a tenth of the peer's time.
 */
const warm: Readonly<Record<ServerName, number>> = { ours: 500, peer: 40 };

type Figures = Readonly<Record<string, number>>;

/** Measures both servers at 57 and at 570 actions, and prints how they compare. */
export async function benchLanguageServers(): Promise<void> {
  fetchPeers();
  await measure(sample, 1);
  const small = await measure(sample, rounds.opening);
  print(57, small, {
    'keystroke, processor ms': 'under 1/20',
    'hover after an edit, ms': 'under 5 ms',
    'completion after an edit, ms': 'under 10 ms',
    'memory, MB': 'under 1/2',
  });
  const large = await measure(enlarged(sample, 10), rounds.opening);
  const thrice = (name: string) => `under ${(3 * (small.ours[name] ?? 0)).toFixed(1)} ms`;
  print(570, large, {
    'keystroke, processor ms': 'under 1/100',
    'hover after an edit, ms': thrice('hover after an edit, ms'),
    'completion after an edit, ms': thrice('completion after an edit, ms'),
    'memory, MB': 'under 1/2',
  });
}

async function measure(
  text: string,
  openings: number,
): Promise<Readonly<Record<ServerName, Figures>>> {
  const opened: Record<ServerName, number[]> = { ours: [], peer: [] };
  for (let round = 1; round < openings; round++) {
    for (const name of names) {
      const runner = await Runner.start(name, text);
      opened[name].push(...runner.timesOf('open to problems'));
      await runner.stop();
    }
  }
  const runners = {
    ours: await Runner.start('ours', text),
    peer: await Runner.start('peer', text),
  };
  for (const name of names) opened[name].push(...runners[name].timesOf('open to problems'));
  const spent = await type(text, runners);
  for (const edit of requestEdits(text)) {
    for (const what of ['hover', 'completion'] as const) {
      for (const name of names) await runners[name].ask(what, edit);
    }
  }
  const figuresOf = (name: ServerName): Figures => ({
    ...Object.fromEntries(
      timed.map((kind) => [`${kind}, ms`, median(runners[name].timesOf(kind))]),
    ),
    'open to problems, ms': median(opened[name]),
    'the first letters anywhere, processor ms': median(spent[name].first),
    'a letter anywhere, processor ms': median(spent[name].letters),
    'keystroke, processor ms': median(spent[name].words),
    'keystroke, processor ms, 90%': percentile(spent[name].words, 90),
    'memory, MB': runners[name].memory(),
  });
  const figures = { ours: figuresOf('ours'), peer: figuresOf('peer') };
  for (const name of names) await runners[name].stop();
  return figures;
}

/** Milliseconds of processor time of each keystroke. */
interface Spent {
  /** Of a letter put into any word, when the server has just started. */
  readonly first: number[];
  /** The same once it has run for a while: in names, refs and keys it breaks what others depend on. */
  readonly letters: number[];
  /** Of words written at the end of what actions say. */
  readonly words: number[];
}

/** Types in both plans, in turn, so that both meet the same machine; each as long as authors do in one go. */
async function type(
  text: string,
  runners: Readonly<Record<ServerName, Runner>>,
): Promise<Readonly<Record<ServerName, Spent>>> {
  const spent = {
    ours: { first: [], letters: [], words: [] } as Spent,
    peer: { first: [], letters: [], words: [] } as Spent,
  };
  for (const name of names) {
    for (const edit of edits(text, rounds.first)) await runners[name].type(edit);
    spent[name].first.push(...runners[name].processor());
    for (const edit of edits(text, warm[name])) await runners[name].type(edit);
  }
  const words = [...writing(text, rounds.words * rounds.blocks)];
  const letters = [...edits(text, rounds.letters * rounds.blocks)];
  for (let block = 0; block < rounds.blocks; block++) {
    for (const name of names) {
      const runner = runners[name];
      runner.forget();
      for (const edit of partOf(letters, block)) await runner.type(edit);
      spent[name].letters.push(...runner.processor());
      runner.forget();
      for (const edit of partOf(words, block)) await runner.press(edit);
      spent[name].words.push(...runner.processor());
    }
  }
  return spent;
}

/** What of a list belongs to one of the blocks, whole words together. */
function partOf<T>(all: readonly T[], block: number): readonly T[] {
  const size = all.length / rounds.blocks;
  return all.slice(Math.round(block * size), Math.round((block + 1) * size));
}

/** The beginning of another field typed at the end of actions' last lines. */
function requestEdits(text: string): readonly Edit[] {
  const ends = [...text.matchAll(/^ +lead-officer: .*(?=\n)/gm)];
  return Array.from({ length: rounds.request }, (_, i): Edit => {
    const end = ends[Math.floor((i * ends.length) / rounds.request)];
    const at = (end?.index ?? 0) + (end?.[0].length ?? 0);
    return { start: at, end: at, text: '\n        s' };
  });
}

function print(
  actions: number,
  { ours, peer }: Readonly<Record<ServerName, Figures>>,
  wanted: Readonly<Record<string, string>>,
): void {
  console.log(`${actions} actions, against yaml-language-server`);
  console.table(
    Object.fromEntries(
      Object.entries(ours).map(([name, own]) => {
        const other = peer[name] ?? Number.NaN;
        const ratio = own < other ? `1/${(other / own).toFixed(1)}` : (own / other).toFixed(2);
        const row = { ours: own.toFixed(2), peer: other.toFixed(2), 'ours to peer': ratio };
        return [name, { ...row, wanted: wanted[name] ?? '' }];
      }),
    ),
  );
}
