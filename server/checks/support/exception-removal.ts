import type { Exception } from '../../plan/exceptions';
import { lineAt } from '../../plan/lines';
import type { Fix } from '../check';

/** Takes out the comment of an exception, with its line where it stands alone on it. */
export function exceptionRemoval({ fragment: { text }, start, end }: Exception): Fix {
  const line = lineAt(text, start);
  const before = text.slice(line.start, start);
  const isAlone = before.trim() === '';
  const next = text.indexOf('\n', end);
  const edit = isAlone
    ? { start: line.start, end: next < 0 ? text.length : next + 1 }
    : { start: line.start + before.trimEnd().length, end };
  return { title: 'Take out the exception', edits: [{ do: 'rewrite', ...edit, text: '' }] };
}
