/** Hover on a check that is set in `golden-thread.yaml`, and on one of which an exception is agreed. */

import { checks } from '../../checks';
import { isExpired } from '../../engine/agreed';
import { type Exception, exceptionsOf } from '../../plan/exceptions';
import { formatDay } from '../../text/dates';
import { aboutCheck, aboutOption, aboutSeverity } from '../about/check';
import { type Card, markdownOf } from '../card';
import type { Known } from '../known';
import type { NodeAt } from '../node-at';
import type { Told } from './told';

/** Under `checks:`, what is known of the check, its option or the word that stands there. */
export function settingHover(node: NodeAt, { snapshot }: Known): Told | undefined {
  const [top, id, option, ...deeper] = node.path;
  const check = checks.find((one) => one.id === id);
  const isSetting = snapshot.kind === 'config' && top === 'checks' && deeper.length === 0;
  if (!check || !isSetting) return undefined;
  if (node.on === 'key') {
    const card =
      option === undefined
        ? aboutCheck(check, snapshot.setting)
        : aboutOption(check, String(option));
    return told(card, node.key);
  }
  if (node.on !== 'value' || node.value?.kind !== 'scalar') return undefined;
  const isFigure = option !== undefined && option !== 'severity';
  const card = isFigure ? aboutOption(check, String(option)) : aboutSeverity(node.value.value);
  return told(card, node.value);
}

/** On the check that an agreed exception names, what it is about, and until when and why it is left. */
export function exceptionHover({ spot }: NodeAt, known: Known): Told | undefined {
  const { fragment, offset } = spot;
  for (const exception of exceptionsOf(fragment)) {
    const check = checks.find(({ id }) => id === exception.check);
    const start = fragment.text.indexOf(exception.check, exception.start);
    const end = start + exception.check.length;
    if (!check || offset < start || offset > end) continue;
    const { setting } = known.snapshot;
    return told(aboutCheck(check, setting, agreedWords(exception, known)), { start, end });
  }
  return undefined;
}

/** Nothing of one that covers nothing for want of a reason or a day: a problem tells of that. */
function agreedWords(exception: Exception, { lists, said }: Known): string | undefined {
  const { until, untilText, reason } = exception;
  if (reason === '' || (untilText !== undefined && until === undefined)) return undefined;
  const passed = isExpired(exception, lists.asOf) ? ', which has passed' : '';
  const end = until === undefined ? 'without an end' : `until ${formatDay(until)}${passed}`;
  return `Agreed ${end}: ${said(reason)}`;
}

function told(card: Card | undefined, { start, end }: Told['stretch']): Told | undefined {
  return card && { markdown: markdownOf(card), stretch: { start, end } };
}
