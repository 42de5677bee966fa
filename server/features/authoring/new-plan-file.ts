/** A new plan from the answers of a form. */

import { typedDate } from '../../checks/support/typed-date';
import { codeFor } from '../../plan/new-source';
import type { NewPlanFile, NewPlanParams } from '../../protocol';
import { lineStarts, offsetToPosition } from '../../text/places';
import {
  fileNameFor,
  firstAction,
  firstRecommendation,
  newPlanDefaults,
  newPlanText,
} from '../new-plan';
import type { Refused } from '../rename';
import { lines, oneLine } from './fields';

/** The plan as a file, and the words that its author replaces first. Refused where an answer is missing. */
export function newPlanFile(params: NewPlanParams): NewPlanFile | Refused {
  const title = oneLine(params.title);
  if (title === '') return { refused: 'Give the plan a title.' };
  const [starts, ends] = [typedDate(params.starts), typedDate(params.ends)];
  if (starts.kind !== 'date' || ends.kind !== 'date') {
    return { refused: 'Say on which day the plan starts and on which it ends.' };
  }
  if (ends.last <= starts.first) {
    return { refused: 'The plan ends before it starts. Choose a later day for its end.' };
  }
  const [organisation, source] = [oneLine(params.organisation), oneLine(params.source)];
  const given = lines(params.priorities);
  const priorities = given.length > 0 ? given : newPlanDefaults.priorities;
  const text = newPlanText({
    title,
    ...(organisation !== '' && { organisation }),
    starts: starts.first,
    ends: ends.last,
    ...(source !== '' && { source: { code: codeFor(source), title: source } }),
    priorities,
    officer: oneLine(params.officer) || newPlanDefaults.officer,
  });
  const words = source === '' ? firstAction(priorities[0] ?? '') : firstRecommendation;
  const at = text.indexOf(words, text.indexOf(source === '' ? 'action:' : 'recommendations:'));
  const starting = lineStarts(text);
  return {
    name: fileNameFor(title),
    text,
    replace: {
      start: offsetToPosition(starting, at),
      end: offsetToPosition(starting, at + words.length),
    },
  };
}
