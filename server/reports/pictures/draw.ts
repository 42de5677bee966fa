/** Pictures of figures as SVG: without script, without inline styles, and readable without colours. */

import { element, type Xml } from '../../text/xml';
import type { Chart, Series } from '../charts';
import { burnUp } from './burn-up';
import { series, spark } from './series';
import { stageWindows } from './stage-windows';
import { statusBars } from './status-bars';
import { type Attributes, type Drawing, paint } from './svg';
import { pictureTones } from './tones';

/** What a picture is called. */
export interface Naming {
  /** One of its kind on the page: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The same in a sentence or two, where no text beside the picture says it. */
  readonly alternative?: string;
}

/** A picture for a page, whose stylesheet has `pictureTones` or other values of its custom properties. */
export function draw(chart: Chart, naming: Naming): Xml {
  return framed(drawingOf(chart, naming.id), naming, []);
}

/** A picture as a file of its own, light or dark as the screen is. */
export function drawFile(chart: Chart, naming: Required<Naming>): string {
  const drawing = drawingOf(chart, naming.id);
  const gap = 16;
  const [x, y] = [-gap, -gap];
  const size = { width: drawing.width + 2 * gap, height: drawing.height + 2 * gap };
  const paper = element('rect', { x, y, ...size, ...paint({ fill: 'paper' }) });
  const box = { viewBox: `${x} ${y} ${size.width} ${size.height}`, ...size };
  return `${framed(drawing, naming, [element('style', {}, pictureTones), paper], box).xml}\n`;
}

/** A small picture in a line of text. */
export function drawSpark(chart: Series, alternative: string): Xml {
  const { width, height, parts } = spark(chart);
  const attributes = {
    class: 'gt-spark',
    role: 'img',
    'aria-label': alternative,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element('svg', attributes, ...parts);
}

function drawingOf(chart: Chart, id: string): Drawing {
  switch (chart.kind) {
    case 'status-bars':
      return statusBars(chart, id);
    case 'stage-windows':
      return stageWindows(chart);
    case 'burn-up':
      return burnUp(chart);
    case 'series':
      return series(chart);
  }
}

function framed(
  { width, height, defs = [], parts }: Drawing,
  { id, title, alternative }: Naming,
  before: readonly Xml[],
  box: Attributes = { viewBox: `0 0 ${width} ${height}` },
): Xml {
  const described =
    alternative === undefined ? [] : [element('desc', { id: `${id}-desc` }, alternative)];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'gt-picture',
    role: 'img',
    'aria-labelledby': `${id}-title`,
    ...(alternative === undefined ? {} : { 'aria-describedby': `${id}-desc` }),
    ...box,
    'font-family': 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  };
  return element(
    'svg',
    attributes,
    element('title', { id: `${id}-title` }, title),
    ...described,
    ...before,
    ...(defs.length > 0 ? [element('defs', {}, ...defs)] : []),
    ...parts,
  );
}
