/** Questions for a success criterion, of which is said live whether anybody could test it. */

import {
  type CriterionAnswer,
  type CriterionParams,
  readCriterionRequest,
} from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';
import type { Outcome, Place } from './form';
import { askText, type TextQuestion } from './text';

/** Asks for one; what cannot be tested yet is an answer all the same. */
export function askCriterion(
  { server }: GoldenThread,
  place: Place,
  { deadline, ...question }: Omit<TextQuestion, 'look'> & { readonly deadline: string | undefined },
): Promise<Outcome<string>> {
  return askText(place, {
    ...question,
    async look(text) {
      const params: CriterionParams = { text, ...(deadline !== undefined && { deadline }) };
      const answer = await server.request<CriterionAnswer | null>(readCriterionRequest, params);
      return answer ?? undefined;
    },
  });
}
