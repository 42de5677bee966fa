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
