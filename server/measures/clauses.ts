import type { Run } from './lexicon/figures';
import { isParticiple } from './lexicon/participles';
import { is, type Mention } from './scan/mentions';
import { at, type Token } from './scan/tokens';

/** A part of a criterion that is judged by itself, with what was read in it. */
export interface Clause extends Run {
  readonly mentions: readonly Mention[];
  /** A full stop or the like follows, so that it stays apart from the next. */
  readonly isClosed: boolean;
}

interface Piece extends Clause {
  readonly mentions: Mention[];
  /** Only says what the part before it is good for. */
  readonly isPurpose: boolean;
}

const HARD = /^(?:[.;!?•|]|\r?\n)$/;
const SOFT = /^[,:–—]$/;
const ABBREVIATIONS = new Set([
  'e',
  'g',
  'i',
  'etc',
  'approx',
  'no',
  'inc',
  'vs',
  'dr',
  'mr',
  'ms',
]);

/**
 * No clause has more tokens. Rules may look at a whole clause for each of its words: only because a
 * clause is short does the time for a text grow with its length alone.
 */
const LONGEST = 120;

/** How far behind 'and' a verb may stand for the words after it to be a clause of their own. */
const NEAR = 4;

/** Cuts a criterion into clauses; a part that says nothing by itself goes with its neighbour. */
export function clausesOf(tokens: readonly Token[], mentions: readonly Mention[]): Clause[] {
  const clauses: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces(tokens, mentions)) {
    if (open !== undefined && (piece.isPurpose || piece.to - open.from > LONGEST)) {
      clauses.push(open);
      open = undefined;
    }
    const whole = open === undefined ? piece : join(open, piece);
    const before = clauses.at(-1);
    // What was open had no predicate, so the new piece alone decides: no piece is looked at twice.
    if (hasPredicate(tokens, piece) || piece.isPurpose) {
      clauses.push(whole);
      open = undefined;
    } else if (!whole.isClosed) {
      open = whole;
    } else {
      open = undefined;
      const isApart = before === undefined || before.isClosed || whole.to - before.from > LONGEST;
      clauses.push(isApart ? whole : join(clauses.pop() ?? before, whole));
    }
  }
  return clauses;
}

function join(a: Piece, b: Piece): Piece {
  // In place, so that a long run of short pieces takes time in proportion to its length.
  for (const mention of b.mentions) {
    a.mentions.push(mention);
  }
  const { from, mentions, isPurpose } = a;
  return { from, to: b.to, mentions, isClosed: b.isClosed, isPurpose };
}

function pieces(tokens: readonly Token[], mentions: readonly Mention[]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let own: Mention[] = [];
  let next = 0;
  let isPurpose = false;
  const cut = (to: number, resume: number, isClosed: boolean, leadsToPurpose = false) => {
    if (to > from) {
      found.push({ from, to, mentions: own, isClosed, isPurpose });
    }
    from = resume;
    own = [];
    isPurpose = leadsToPurpose;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const mention = mentions[next];
    if (index - from >= LONGEST) {
      cut(index, index, false);
    }
    if (mention?.from === index) {
      next += 1;
      if (is(mention, 'boundary')) {
        cut(index, mention.to, false, mention.sense.apart);
      } else {
        own.push(mention);
      }
      index = mention.to - 1;
    } else if (isStop(tokens, index)) {
      cut(index, index + 1, true);
    } else if (isPause(tokens, index) || beginsClause(tokens, index, mentions, next)) {
      cut(index, index + 1, false);
    }
  }
  cut(tokens.length, tokens.length, true);
  return found;
}

function isStop(tokens: readonly Token[], index: number): boolean {
  const { raw } = at(tokens, index);
  if (!HARD.test(raw)) {
    return false;
  }
  const isGlued = at(tokens, index + 1).glued && index + 1 < tokens.length;
  return raw !== '.' || !(isGlued || isAbbreviated(tokens, index));
}

/** 'e.g.', 'etc.', 'C. difficile', 'p.a. by March'; of letters with stops between them the last may end the sentence. */
function isAbbreviated(tokens: readonly Token[], stop: number): boolean {
  const [dot, letter, next] = [stop - 2, stop - 1, stop + 1].map((place) => at(tokens, place)) as [
    Token,
    Token,
    Token,
  ];
  const isInside = next.kind !== 'end' && next.raw === next.key;
  const isDotted = letter.raw.length === 1 && letter.glued && dot.raw === '.' && dot.glued;
  const isInitial = /^[A-Z]$/.test(letter.raw) && next.kind === 'word';
  return ABBREVIATIONS.has(letter.key) || (isInside && (isDotted || isInitial));
}

function isPause(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  const isDash = token.raw === '-' && !token.glued && !at(tokens, index + 1).glued;
  return SOFT.test(token.raw) || isDash;
}

/** 'and' with a verb of its own behind it, or with a new 'all' or 'no'. */
function beginsClause(
  tokens: readonly Token[],
  index: number,
  mentions: readonly Mention[],
  next: number,
): boolean {
  if (at(tokens, index).key !== 'and') {
    return false;
  }
  const last = mentions[next - 1];
  const isBehindDate = is(last, 'date') && last.to === index;
  for (
    let ahead = next;
    (mentions[ahead]?.from ?? Number.POSITIVE_INFINITY) <= index + NEAR;
    ahead += 1
  ) {
    const mention = mentions[ahead];
    const distance = (mention?.from ?? 0) - index;
    const isNew = is(mention, 'quantifier') && distance <= 2;
    const isVerb = is(mention, 'modal') || is(mention, 'verb');
    // 'agreed and published by June' is one clause, 'agreed by June and published' are two.
    const isApart = distance > 1 || isBehindDate;
    if (isNew || isVerb || (is(mention, 'deed') && mention.sense.done && isApart)) {
      return true;
    }
    if (is(mention, 'vague')) {
      return false;
    }
  }
  return false;
}

/** Whether a word says what is done; at the very start it would only add to what went before. */
export function hasParticiple(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    // 'the expected standard' says nothing of it.
    if (isParticiple(at(tokens, index).key) && !/^(?:a|an|the)$/.test(at(tokens, index - 1).key)) {
      return true;
    }
  }
  return false;
}

/** Whether a clause says that something is, is done or changes. */
function hasPredicate(tokens: readonly Token[], clause: Clause): boolean {
  return (
    clause.mentions.some(({ sense }) => {
      switch (sense.kind) {
        case 'modal':
        case 'verb':
        case 'past':
        case 'deed':
        case 'state':
        case 'watching':
          return true;
        case 'change':
          return !sense.noun;
        default:
          return false;
      }
    }) || hasParticiple(tokens, clause.from + 1, clause.to)
  );
}
