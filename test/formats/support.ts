/** Reports on texts, for tests of formats. */

import { createHash } from 'node:crypto';
import type { Report } from '../../server/formats/report';
import { judgeText } from '../support/judged';

/** A report on plans by path. */
export function reportOn(
  texts: Readonly<Record<string, string>>,
  more: Partial<Report> = {},
): Report {
  const files = Object.entries(texts).map(([path, text]) => {
    const { plan, problems } = judgeText(text);
    return { path, text, plan, problems, all: problems, excepted: [] };
  });
  return {
    version: '1.2.3',
    asOf: '2026-06-01',
    files,
    failures: [],
    failOn: 'error',
    summary: 'so many problems',
    base: '',
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
    ...more,
  };
}
