import type { Edit } from '../../server/plan/document';

/** Letters typed into words all over a text: in prose, names, refs and keys alike. */
export function* edits(text: string, count: number): Generator<Edit> {
  for (let i = 0, made = 0; made < count; i++) {
    const at = Math.floor(((i * 0.618034) % 1) * (text.length - 1));
    if (!/^[A-Za-z]{2}$/.test(text.slice(at, at + 2))) continue;
    made += 1;
    yield { start: at + 1, end: at + 1, text: 'x' };
  }
}

const words = [' promptly', ' in full', ' by March', ' for 90%'];

/**
 * Words written at the end of what actions say, and taken back, key by key: `count` words all over a text.
 * Each key is an edit of the text as the keys before it left it.
 */
export function* writing(text: string, count: number): Generator<Edit> {
  const from = text.indexOf('\npriorities:');
  const ends = [...text.matchAll(/^ +(?:action: .*|- [A-Za-z].*)$/gm)]
    .map(({ index, 0: line }) => index + line.length)
    .filter((end) => end > from);
  for (let i = 0; i < count; i++) {
    const at = ends[Math.floor(((i * 0.618034) % 1) * ends.length)] ?? text.length;
    const keys = [...(words[i % words.length] ?? '')];
    for (const [k, key] of keys.entries()) yield { start: at + k, end: at + k, text: key };
    for (let k = keys.length - 1; k >= 0; k--) yield { start: at + k, end: at + k + 1, text: '' };
  }
}
