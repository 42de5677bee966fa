/** From one text to another by few and small edits, so that cursors, folds and history stay where they are. */

/** The characters from `start` to `end` give way to `text`. */
export interface LineEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits that make `after` of `before`, in order and apart, as far as line breaks do not count: those of
 * `before` stay, and new ones are of the kind it has. Lines are matched at those that occur once in both
 * ("patience"); near-linear in the length of the texts.
 */
export function lineEdits(before: string, after: string): readonly LineEdit[] {
  const old = linesOf(before);
  const now = linesOf(after).map(({ text }) => text);
  const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
  const edits: LineEdit[] = [];
  for (const hunk of hunks(
    old.map(({ text }) => text),
    now,
  )) {
    edits.push(...editsOf(hunk, old, now, lineBreak, before.length));
  }
  return edits;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines of `old` from `from` to before `to` that give way to lines of `now`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
  readonly nowTo: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r?\n|$/g)) {
    if (match[0] === '' && match.index < text.length) continue;
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
    if (match[0] === '') break;
  }
  return lines;
}

function* hunks(old: readonly string[], now: readonly string[]): Generator<Hunk> {
  const work: Hunk[] = [{ from: 0, to: old.length, nowFrom: 0, nowTo: now.length }];
  for (let whole = work.pop(); whole; whole = work.pop()) {
    const hunk = trimmed(whole, old, now);
    if (hunk.from === hunk.to && hunk.nowFrom === hunk.nowTo) continue;
    const anchors = anchorsIn(hunk, old, now);
    if (anchors.length === 0) {
      yield hunk;
      continue;
    }
    const ends = [...anchors, { old: hunk.to, now: hunk.nowTo }];
    let [from, nowFrom] = [hunk.from, hunk.nowFrom];
    const between: Hunk[] = [];
    for (const end of ends) {
      between.push({ from, to: end.old, nowFrom, nowTo: end.now });
      [from, nowFrom] = [end.old + 1, end.now + 1];
    }
    work.push(...between.reverse());
  }
}

function trimmed(hunk: Hunk, old: readonly string[], now: readonly string[]): Hunk {
  let { from, to, nowFrom, nowTo } = hunk;
  while (from < to && nowFrom < nowTo && old[from] === now[nowFrom]) {
    from++;
    nowFrom++;
  }
  while (from < to && nowFrom < nowTo && old[to - 1] === now[nowTo - 1]) {
    to--;
    nowTo--;
  }
  return { from, to, nowFrom, nowTo };
}

interface Anchor {
  readonly old: number;
  readonly now: number;
}

/** The most lines, in order in both, each of which is there once in either stretch. */
function anchorsIn(hunk: Hunk, old: readonly string[], now: readonly string[]): readonly Anchor[] {
  const inOld = onlyOnes(old, hunk.from, hunk.to);
  const inNow = onlyOnes(now, hunk.nowFrom, hunk.nowTo);
  const pairs: Anchor[] = [];
  for (const [text, at] of inOld) {
    const other = inNow.get(text);
    if (at !== undefined && other !== undefined) pairs.push({ old: at, now: other });
  }
  return longestRise(pairs);
}

function onlyOnes(
  lines: readonly string[],
  from: number,
  to: number,
): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (let at = from; at < to; at++) {
    const text = lines[at] ?? '';
    found.set(text, found.has(text) ? undefined : at);
  }
  return found;
}

/** The most pairs that rise on both sides; they rise on the first already. */
function longestRise(pairs: readonly Anchor[]): readonly Anchor[] {
  const chain: { pair: Anchor; below: number }[] = [];
  const ends: number[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((chain[ends[middle] ?? 0]?.pair.now ?? 0) < pair.now) low = middle + 1;
      else high = middle;
    }
    chain.push({ pair, below: low > 0 ? (ends[low - 1] ?? -1) : -1 });
    ends[low] = chain.length - 1;
  }
  const rise: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = chain[at]?.below ?? -1) {
    const link = chain[at];
    if (link) rise.push(link.pair);
  }
  return rise.reverse();
}

function editsOf(
  { from, to, nowFrom, nowTo }: Hunk,
  old: readonly Line[],
  now: readonly string[],
  lineBreak: string,
  length: number,
): readonly LineEdit[] {
  if (to - from === nowTo - nowFrom) {
    return old.slice(from, to).flatMap((line, i) => withinLine(line, now[nowFrom + i] ?? ''));
  }
  const text = now.slice(nowFrom, nowTo).join(lineBreak);
  const [first, last] = [old[from], old[to - 1]];
  if (from === to) {
    const at = first?.start ?? length;
    return [{ start: at, end: at, text: first ? text + lineBreak : lineBreak + text }];
  }
  if (nowFrom < nowTo) return [{ start: first?.start ?? 0, end: last?.end ?? length, text }];
  const next = old[to];
  if (next) return [{ start: first?.start ?? 0, end: next.start, text: '' }];
  return [{ start: old[from - 1]?.end ?? 0, end: length, text: '' }];
}

/** The characters of one line that differ. */
function withinLine({ text, start }: Line, now: string): readonly LineEdit[] {
  if (text === now) return [];
  const most = Math.min(text.length, now.length);
  let same = 0;
  while (same < most && text[same] === now[same]) same++;
  let rest = 0;
  while (rest < most - same && text.at(-1 - rest) === now.at(-1 - rest)) rest++;
  // A character of two units is never cut in two.
  if (isSecondHalf(text, same) || isSecondHalf(now, same)) same--;
  if (isSecondHalf(text, text.length - rest) || isSecondHalf(now, now.length - rest)) rest--;
  const end = start + text.length - rest;
  return [{ start: start + same, end, text: now.slice(same, now.length - rest) }];
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
