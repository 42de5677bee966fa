import type { Edit } from '../../server/plan/document';

/** One-character edits all over a text: in prose, figures, refs and keys alike, and in no line break. */
export function* edits(text: string, count: number): Generator<Edit> {
  for (let i = 0, made = 0; made < count; i++) {
    const at = Math.floor(((i * 0.618034) % 1) * (text.length - 1));
    if (text.charAt(at) === '\n') continue;
    made += 1;
    yield { start: at, end: at + 1, text: 'x' };
  }
}
