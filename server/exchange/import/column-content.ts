/** What stands in a column, where that says more of it than its heading. */

import { impacts } from '../../plan/schema/vocabularies';
import { readStatus } from '../../plan/status-words';
import type { ColumnField, Sureness } from './fields';
import type { Column } from './header';
import { asksIfDone, readYesNo } from './statuses';
import { readWhen } from './when';

/** What is known of a column besides its heading. */
interface Content {
  readonly heading: string;
  /** Which part of the cells is such a text, from 0 to 1. */
  readonly share: (is: (text: string) => boolean) => number;
  /** Lines over the table name its priorities. */
  readonly hasSections: boolean;
}

/** More than this of the cells are most of them. */
const most = 0.7;

/** For each field, what a column is instead where most of what stands in it can be no such thing. */
const rules: Partial<Readonly<Record<ColumnField, (content: Content) => ColumnField | undefined>>> =
  {
    status: ({ heading, share }) => {
      if (share(isYesOrNo) > 0.5) {
        return asksIfDone(heading) ? undefined : 'unplaced';
      }
      if (share(isWhen) > 0.5) return 'unplaced';
      return share((text) => !isStatus(text)) > 0.5 ? 'update' : undefined;
    },
    update: ({ share }) =>
      share((text) => isStatus(text) && wordCount(text) < 4) > most ? 'status' : undefined,
    recommendation: ({ heading, share, hasSections }) => {
      if (share(isCode) > most) return 'links';
      if (!/\barea|theme/i.test(heading) || hasSections) return undefined;
      return share((text) => wordCount(text) < 6) > most ? 'priority' : undefined;
    },
    // A school's review is how it will know; that of a safeguarding board is whose learning it was.
    'how-will-we-know': ({ heading, share }) =>
      /^(?:case )?review$/i.test(heading) && share((text) => ofReview.test(text)) > most
        ? 'source'
        : undefined,
    outcomes: ({ share }) => (share(isImpact) > most ? 'impact' : undefined),
    links: ({ share }) =>
      share((text) => wordCount(text) > 8) > 0.5 ? 'recommendation' : undefined,
    // 'Agreed' is what is said to a recommendation, and not what is done.
    action: ({ heading, share }) =>
      /response/i.test(heading) && share((text) => wordCount(text) < 5) >= 0.4
        ? 'unplaced'
        : undefined,
    target: ({ share }) => (share(isWhen) > most ? 'deadline' : undefined),
    priority: ({ heading, share, hasSections }) => {
      const isOther = hasSections && /^(?:theme|category|topic|section)/i.test(heading);
      return isOther || share((text) => level.test(text)) > most ? 'unplaced' : undefined;
    },
  };

/** A column by its heading and the texts below it. */
export function byContent(column: Column, texts: readonly string[], hasSections: boolean): Column {
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  const as = (field: ColumnField | undefined, sureness: Sureness) =>
    field === undefined ? column : { ...column, field, sureness };
  const { heading, field, sureness } = column;
  if (field !== 'unplaced') return as(rules[field]?.({ heading, share, hasSections }), 'likely');
  return sureness === 'guess' ? as(guessed(heading, share), 'guess') : column;
}

function guessed(heading: string, share: Content['share']): ColumnField | undefined {
  if (heading === '' && share(isRef) > most) return 'ref';
  if (share(isWhen) > most) return 'deadline';
  if (asksIfDone(heading) && share(isYesOrNo) > most) return 'status';
  return share(isStatus) > most ? 'status' : undefined;
}

/** How many words a text has. */
export const wordCount = (text: string) => text.split(/\s+/).length;

/** How much something matters, which is no name of a priority. */
const level =
  /^(?:(?:very )?(?:high|medium|low)|urgent|critical|essential|important|desirable|advisory|moderate|significant|fundamental|h|m|l|p?\d|must(?: do)?|should(?: do)?|could(?: do)?)$/i;
const ofReview = /\b(?:sar|dhr|scr|cspr|lcspr|case|review)\b/i;
const isImpact = (text: string) =>
  impacts.some((impact) => impact === text.toLowerCase().replaceAll(' ', '-'));
const isWhen = (text: string) => readWhen(text)?.isMoreThanThis === false;
const isYesOrNo = (text: string) => readYesNo(text) !== undefined;
const isStatus = (text: string) => readStatus(text) !== undefined;
const isRef = (text: string) => /^\p{L}{0,5}[ .-]?\d[\d.]{0,6}\p{L}?$/u.test(text);
const isCode = (text: string) =>
  /^[\p{L}\d][\p{L}\d.,;/&\s-]{0,30}$/u.test(text) &&
  /\d/.test(text) &&
  (wordCount(text) < 4 || text.split(/[,;/&\s]+/).every((word) => /\d|^and$/.test(word)));
