/** Hovers as tests look at them. */

import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/features/hover';
import { marked } from './markers';
import { planAt } from './snapshots';

/** What is shown at `$0`, and the line with the words that it is about in ⟦ ⟧. */
export function shown(
  text: string,
  { snapshot, position } = planAt(text),
  besideProblems = false,
): { says: string; about: string } | undefined {
  const found = hover(snapshot, position, { format: 'markdown', besideProblems });
  if (!found) return undefined;
  assert.ok(found.range);
  const { value } = found.contents as MarkupContent;
  const line = marked(text.replace('$0', ''), [found.range]).split('\n')[position.line];
  return { says: value, about: line ?? '' };
}
