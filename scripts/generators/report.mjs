// The report of a sample to its board, as a page, as Markdown and with its pictures: what README shows.
import { readFile } from 'node:fs/promises';
import { openDocument } from '../../out/server/plan/document.js';
import { readPlan } from '../../out/server/plan/plan.js';
import { toHtml } from '../../out/server/reports/html/page.js';
import { toMarkdown } from '../../out/server/reports/markdown.js';
import { drawFile } from '../../out/server/reports/pictures/draw.js';
import { makeReport } from '../../out/server/reports/report.js';
import { chooseRequest } from '../../out/server/reports/request.js';

export const folder = 'docs/report';

export async function make() {
  const sample = new URL('../../samples/northbridge-2026.plan.yaml', import.meta.url);
  const plan = readPlan(openDocument(await readFile(sample, 'utf8')));
  // The sample says on which day it is judged.
  const setting = { config: {}, today: '2026-10-01' };
  const { document } = makeReport(chooseRequest('board', plan, setting, {}, []));
  const pictures = new Map();
  const markdown = toMarkdown(document, (figure) => {
    const name = `${figure.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.svg`;
    pictures.set(name, drawFile(figure.chart, { id: 'picture', ...figure }));
    return name;
  });
  return {
    'README.md': `<!-- Made by 'npm run generate' from samples/northbridge-2026.plan.yaml: an invented council. -->\n\n${markdown}`,
    'board.html': toHtml(document),
    ...Object.fromEntries(pictures),
  };
}
