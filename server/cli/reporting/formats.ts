/** The formats of a report. What makes each is loaded when it is asked for. */

import type { Report } from '../../reports/report';
import { harmlessJson } from '../../text/harmless';

const makers = {
  md: async ({ document }: Report) =>
    (await import('../../reports/markdown.js')).toMarkdown(document),
  html: async ({ document }: Report) =>
    (await import('../../reports/html/page.js')).toHtml(document),
  docx: async ({ document }: Report) =>
    (await import('../../reports/docx/to-docx.js')).toDocx(document),
  json: async ({ data }: Report) => `${harmlessJson(data)}\n`,
} satisfies Record<string, (report: Report) => Promise<string | Uint8Array>>;

export type ReportFormat = keyof typeof makers;

/** The formats by their names, which are the endings of files. */
export const reportFormats = Object.keys(makers) as readonly ReportFormat[];

/** A report in a format. */
export async function written(report: Report, format: ReportFormat): Promise<string | Uint8Array> {
  return await makers[format](report);
}
