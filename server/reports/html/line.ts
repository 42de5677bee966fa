/** Lines of a report in HTML. */

import { element, type Xml } from '../../text/xml';
import type { Line, Run } from '../document';
import type { Mark, Sign } from '../marks';
import { drawSpark } from '../pictures/draw';
import { shape, signShapes } from '../pictures/signs';

/** What a line becomes inside a paragraph, a cell or an item. */
export function inner(line: Line): readonly (Xml | string)[] {
  return typeof line === 'string' ? [line] : line.map(inRun);
}

function inRun(run: Run): Xml | string {
  if (typeof run === 'string') return run;
  if ('strong' in run) return element('strong', {}, run.strong);
  if ('spark' in run) return drawSpark(run.spark, run.alternative);
  return marked(run);
}

/** A mark: its sign, which is hidden from those who hear its word, on the tint of its colour. */
export function marked({ sign, word, colour }: Mark): Xml {
  const picture = element(
    'svg',
    { class: 'gt-sign', 'aria-hidden': 'true' },
    element('use', { href: `#gt-sign-${sign}` }),
  );
  return element('span', { class: `gt-mark gt-${colour}` }, picture, word);
}

/** The shapes that marks use, once for a page. */
export function signs(): Xml {
  const all = Object.keys(signShapes) as readonly Sign[];
  const symbols = all.map((sign) =>
    element('symbol', { id: `gt-sign-${sign}`, viewBox: '0 0 16 16' }, shape(sign)),
  );
  return element(
    'svg',
    { class: 'gt-signs', width: 0, height: 0, 'aria-hidden': 'true' },
    ...symbols,
  );
}
