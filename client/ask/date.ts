/** Questions for a date, which is read as plans read dates. */

import { l10n, type Uri } from 'vscode';
import {
  type DateAnswer,
  type DateParams,
  type DateUse,
  readDateRequest,
} from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';
import type { Outcome, Place } from './form';
import { pickOne } from './pick';
import { askText, type TextQuestion } from './text';

/** What is asked. */
export interface DateQuestion extends Omit<TextQuestion, 'look'> {
  readonly use: DateUse;
  /** Whether it may be left empty. */
  readonly optional?: boolean;
  /** The plan that the date is for. */
  readonly plan?: Uri;
  /** What else keeps a date from being the answer. */
  readonly objection?: (answer: DateAnswer) => string | undefined;
}

/**
 * Asks for a date, and says live what day it is; the words as typed, which the server reads again. Where they
 * may mean several days it asks which, and goes back from there to the words.
 */
export async function askDate(
  goldenThread: GoldenThread,
  place: Place,
  { use, optional, plan, objection, ...question }: DateQuestion,
): Promise<Outcome<string>> {
  let { value } = question;
  for (;;) {
    const outcome = await askText(place, {
      ...question,
      value,
      async look(text) {
        if (optional && text.trim() === '') return undefined;
        const answer = await readDate(goldenThread, text, use, plan);
        const against = answer.iso === undefined ? undefined : objection?.(answer);
        return against === undefined ? answer : { severity: 'error', message: against };
      },
    });
    if (typeof outcome === 'string' || outcome.answer === '') return outcome;
    const { meanings } = await readDate(goldenThread, outcome.answer, use, plan);
    if (!meanings) return outcome;
    const meant = await pickOne(
      { ...place, canGoBack: true },
      {
        question: l10n.t('Which day is meant by {0}?', outcome.answer),
        choices: meanings.map(({ day, text, what }) => ({
          label: text,
          description: what,
          value: day,
        })),
      },
    );
    if (meant === 'left') return meant;
    // A day that was chosen stands in the question once more: there is said what it means for the plan.
    value = meant === 'back' ? outcome.answer : meant.answer;
  }
}

/** What a text means as a date. */
export function readDate(
  { server }: GoldenThread,
  text: string,
  use: DateUse,
  plan?: Uri,
): Promise<DateAnswer> {
  const textDocument = plan && { uri: plan.toString() };
  const params: DateParams = { text, use, ...(textDocument && { textDocument }) };
  return server.request<DateAnswer>(readDateRequest, params);
}
