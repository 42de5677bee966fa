/** What there is to know of a check: the same for whoever sets it and for whoever agreed to leave what it finds. */

import type { Check } from '../../checks/check';
import { pageOf } from '../../checks/support/page';
import { severityAbout, severityText } from '../../checks/support/severities';
import { activeCheck } from '../../engine/active';
import { severities } from '../../plan/schema/vocabularies';
import { code } from '../../text/markdown';
import type { Setting } from '../../workspace/setting';
import type { Card } from '../card';

/** A check as it is set, and what else is to be told of it, such as an agreed exception. */
export function aboutCheck(check: Check, setting: Setting, more?: string): Card {
  const { id, severity, summary, why, options = {} } = check;
  const active = activeCheck(check, setting);
  const set = active ? (active.severity ?? severity) : 'off';
  const ofOptions = Object.entries(options).map(([name, { value, about }]) => {
    const here = active?.options[name] ?? value;
    const isOther = here === value ? '' : ` (it is ${here})`;
    return `${code(name)}, ${unlessSet(value)}${isOther}: ${about}`;
  });
  return {
    name: id,
    beside: severityText(check),
    about: `${summary}\n\n${why}`,
    facts: [
      more,
      set === severity ? undefined : `As it is set: ${set}`,
      ...ofOptions,
      `[More about this check](${pageOf(id)})`,
    ],
  };
}

/** An option of a check, or its severity; undefined where the check has no such. */
export function aboutOption({ severity, options = {} }: Check, name: string): Card | undefined {
  if (name === 'severity') {
    const facts = severities.map((one) => `${code(one)}: ${severityAbout[one]}`);
    return { name, beside: unlessSet(severity), facts };
  }
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  return option && { name, beside: unlessSet(option.value), about: option.about, facts: [] };
}

/** How grave a check can be set; undefined for any other word. */
export function aboutSeverity(word: string): Card | undefined {
  const name = severities.find((one) => one === word);
  return name && { name, about: severityAbout[name], facts: [] };
}

function unlessSet(value: string | number): string {
  return `${value} unless it is set`;
}
