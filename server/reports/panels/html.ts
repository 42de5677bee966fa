/** HTML for the panels of an editor, in which a text of a plan is never anything but a text. */

/** A piece of a page. Only `html` makes one, so that whatever stands in it has been escaped. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | undefined | readonly (Html | undefined)[];

/** A page's markup; what is put into it is escaped, as a text or as the value of an attribute in quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0] ?? '';
  for (const [i, value] of values.entries()) markup += markupOf(value) + (strings[i + 1] ?? '');
  return { markup };
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'object') {
    return 'markup' in value ? value.markup : value.map((one) => one?.markup ?? '').join('');
  }
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are no characters of a page. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? ' ' : '\u{fffd}'));
}
