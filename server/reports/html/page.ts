/** A report as one page of HTML that needs nothing else: to be put on a site, sent, or printed. */

import { element } from '../../text/xml';
import type { ReportDocument } from '../document';
import { shown } from '../shown';
import { bodyOf } from './body';
import { stylesheet } from './styles';
import { stylesheetHash } from './stylesheet-hash.generated';

/** Nothing is loaded and nothing runs; the one stylesheet is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${stylesheetHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The page of a report, in well-formed XML for whoever wants to read it by program. Every text of the report is
 * escaped; what its sections are called by (`id`) can be linked to.
 */
export function toHtml(document: ReportDocument): string {
  const { title, subtitles } = shown(document);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="Golden Thread"/>
${element('title', {}, [title, ...subtitles.slice(0, 1)].join(' – ')).xml}
<style>${stylesheet}</style>
</head>
<body class="gt-report">
${bodyOf(document)}
</body>
</html>
`;
}
