/** Fields: a code such as `PAGE`, and what it shows (ISO/IEC 29500-1, 17.16). Only what it shows is text. */

import type { XmlElement } from '../xml/element';
import { isOn, numberIn } from './properties';
import type { Story } from './story';

/** Whether text counts where it stands: within no code. */
export function isShown(fields: Story['fields']): boolean {
  return !fields.includes('code');
}

/** What a field shows by itself as it begins: older boxes to tick and lists to choose from hold no text. */
export function beginField(element: XmlElement, fields: Story['fields']): string {
  const box = element.first('w:ffData', 'w:checkBox');
  if (box && isShown(fields)) {
    return isOn(box.first('w:checked') ?? box.first('w:default')) ? '☒' : '☐';
  }
  const list = element.first('w:ffData', 'w:ddList');
  if (!list) return '';
  const chosen = numberIn(list, 'w:result') ?? numberIn(list, 'w:default') ?? 0;
  return list.all('w:listEntry')[chosen]?.attributes.get('w:val') ?? '';
}

/** Goes on from the code of a field to what it shows, or out of the field. */
export function changeField(element: XmlElement, fields: Story['fields']): void {
  const type = element.attributes.get('w:fldCharType');
  if (type === 'end') fields.pop();
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
}
