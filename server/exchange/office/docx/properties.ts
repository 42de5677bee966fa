/** Properties as Word writes them: elements with one value. */

import type { XmlElement } from '../xml/element';

/** The value of a property in an element; undefined where it has none. */
export function valueIn(element: XmlElement, name: string): string | undefined {
  return element.first(name)?.attributes.get('w:val');
}

/** The number that a property has; undefined where it has none. */
export function numberIn(element: XmlElement, name: string): number | undefined {
  const value = valueIn(element, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a switch is on: it is where it stands and does not say that it is off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.get('w:val') ?? '');
}
