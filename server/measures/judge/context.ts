import { type Clause, hasParticiple } from '../clauses';
import type { Run } from '../lexicon/figures';
import type { RuleId } from '../rules';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import type { Token } from '../scan/tokens';
import { isTimes } from './around';
import { definitionOf } from './definition';
import { isFromTo } from './from-to';
import { isFirmlyPast, isPast } from './past';

/** What the rules ask of a clause, found out by one walk over it. */
interface Facts {
  /** Words that take judgement, other than 'where appropriate' and the like. */
  isJudged: boolean;
  /** 'relevant', 'where appropriate'. */
  isScoped: boolean;
  hasVerb: boolean;
  hasModal: boolean;
  hasState: boolean;
  hasArtefact: boolean;
  /** The first direction: 'reduce', 'more'. */
  change: MentionOf<'change'> | undefined;
  strongDeed: MentionOf<'deed'> | undefined;
  weakDeed: MentionOf<'deed'> | undefined;
  /** The first name of a metric: 'number of'. */
  metric: MentionOf<'metric'> | undefined;
  /** The first 'by March', else the first 'in March'. */
  deadline: MentionOf<'date'> | undefined;
  /** The first vague activity: 'explore', 'look to'. */
  activity: MentionOf<'vague'> | undefined;
}

/** A clause with all that the rules ask of it. */
export interface Context extends Readonly<Facts>, Run {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Something in the criterion is still to be filled in. */
  readonly hasBlank: boolean;
  /** This clause, or one before it in the same sentence, moves a figure. */
  readonly moves: boolean;
  readonly isPast: boolean;
  /** The words leave no doubt of it: 'already', 'since 2019 we have'. */
  readonly isFirmlyPast: boolean;
  /** The words that only define the metric. */
  readonly definition: Run | undefined;
}

/** Words that a rule has read. */
export interface Finding extends Run {
  readonly rule: RuleId;
  readonly mention?: Mention;
}

/** A finding at a mention. */
export function found(rule: RuleId, mention: Mention): Finding {
  return { rule, from: mention.from, to: mention.to, mention };
}

/** What is known of a clause from the ones around it. */
interface Known {
  readonly hasBlank: boolean;
  /** A clause before it in its sentence moves a figure. */
  readonly movedBefore: boolean;
  /** Its sentence says that all this has been. */
  readonly isOver: boolean;
}

/** Asks a clause everything once. */
export function contextOf(
  tokens: readonly Token[],
  { from, to, mentions }: Clause,
  { hasBlank, movedBefore, isOver }: Known,
): Context {
  const context: { -readonly [Key in keyof Context]: Context[Key] } = {
    tokens,
    from,
    to,
    mentions,
    hasBlank,
    moves: movedBefore,
    isPast: false,
    isFirmlyPast: false,
    isJudged: false,
    isScoped: false,
    hasVerb: false,
    hasModal: false,
    hasState: false,
    hasArtefact: false,
    change: undefined,
    strongDeed: undefined,
    weakDeed: undefined,
    metric: undefined,
    definition: undefined,
    deadline: undefined,
    activity: undefined,
  };
  for (const mention of mentions) {
    note(context, mention);
  }
  context.hasVerb ||= hasParticiple(tokens, from, to);
  context.deadline ??= bareDeadline(context);
  context.moves ||=
    context.change !== undefined ||
    mentions.some((mention) => isTimes(tokens, mention)) ||
    isFromTo(tokens, mentions, from);
  const isDue = context.deadline?.sense.role === 'deadline';
  context.isFirmlyPast = isFirmlyPast(context, isDue);
  context.isPast = isOver || context.isFirmlyPast || (!isDue && isPast(context));
  context.definition = context.metric && definitionOf(tokens, mentions, to, context.metric);
  return context;
}

/** 'Reading room back in use, Easter 2027': a date that ends what is said to happen. */
function bareDeadline({ hasState, hasVerb, mentions, to }: Context): Facts['deadline'] {
  const last = mentions.at(-1);
  const isBare = is(last, 'date') && last.sense.role === 'bare' && last.sense.first !== undefined;
  return isBare && last.to >= to - 1 && (hasVerb || hasState) ? last : undefined;
}

function note(facts: Facts, mention: Mention): void {
  const { kind } = mention.sense;
  facts.hasVerb ||= kind === 'verb' || kind === 'modal' || kind === 'deed' || kind === 'watching';
  facts.hasModal ||= kind === 'modal';
  facts.hasState ||= kind === 'state';
  facts.hasArtefact ||= kind === 'artefact';
  if (is(mention, 'change')) {
    facts.change ??= mention;
  } else if (is(mention, 'metric')) {
    facts.metric ??= mention;
  } else if (is(mention, 'vague')) {
    const { reason } = mention.sense;
    facts.isJudged ||= !MILD.has(reason);
    facts.isScoped ||= reason === 'scope';
    facts.activity ??= reason === 'activity' ? mention : undefined;
  } else if (is(mention, 'deed')) {
    facts.strongDeed ??= mention.sense.strong ? mention : undefined;
    facts.weakDeed ??= mention.sense.strong ? undefined : mention;
  } else if (is(mention, 'date')) {
    const isFirmer = mention.sense.role === 'deadline' && facts.deadline?.sense.role === 'in';
    const isDue = mention.sense.role === 'deadline' || mention.sense.role === 'in';
    facts.deadline = isFirmer ? mention : (facts.deadline ?? (isDue ? mention : undefined));
  }
}

const MILD: ReadonlySet<string> = new Set(['scope', 'evidence', 'direction', 'blank']);
