/** A source that nobody has listed yet: its code and its kind, as far as its title says them. */

import type { sourceKinds } from './schema/vocabularies';

type SourceKind = (typeof sourceKinds)[number];

/** A short code for a source: 'Ofsted inspection 2025' is O25, 'Peer challenge' is PC. */
export function codeFor(title: string): string {
  const initials = (title.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0));
  const letters = initials
    .join('')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
  const year = /\b(?:19|20)(\d\d)\b/.exec(title)?.[1];
  if (year !== undefined) return `${letters.charAt(0) || 'R'}${year}`;
  return letters.slice(0, 3) || 'R1';
}

const kinds: readonly (readonly [pattern: RegExp, kind: SourceKind])[] = [
  [/\bbusiness as usual\b|^BAU$/i, 'business-as-usual'],
  [/\bpeer\b/i, 'peer-review'],
  [/\bfocus(?:s?ed)? visit\b/i, 'focused-visit'],
  [/\bmonitoring visit\b/i, 'monitoring-visit'],
  [/\bimprovement notice\b/i, 'improvement-notice'],
  [/\bstatutory direction\b/i, 'statutory-direction'],
  [/\binspect|\bofsted\b|\bcqc\b|\bhmicfrs\b|\bilacs\b|\bjtai\b/i, 'inspection'],
  [/\baudit\b/i, 'audit'],
  [/\bself[- ](?:evaluation|assessment)\b|^SEF\d*$/i, 'self-evaluation'],
  [/\bdiagnostic\b/i, 'diagnostic'],
  [/\bpractice review\b/i, 'practice-review'],
  [/\breview\b/i, 'internal-review'],
  [/^partnership$/i, 'partnership'],
];

/** What kind of source a title or a code names; undefined where it does not say. */
export function kindFor(title: string): SourceKind | undefined {
  return kinds.find(([pattern]) => pattern.test(title))?.[1];
}
