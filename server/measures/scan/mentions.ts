import type { Run } from '../lexicon/figures';
import type { Sense } from '../lexicon/senses';

/** Words of the criterion and what they are. */
export interface Mention extends Run {
  readonly sense: Sense;
}

/** A mention of one kind. */
export type MentionOf<Kind extends Mention['sense']['kind']> = Run & {
  readonly sense: Extract<Mention['sense'], { kind: Kind }>;
};

/** Whether a mention is of a kind. */
export function is<Kind extends Mention['sense']['kind']>(
  mention: Mention | undefined,
  kind: Kind,
): mention is MentionOf<Kind> {
  return mention?.sense.kind === kind;
}
