/** The risks of the plan, the gravest first. */

import { riskScore } from '../../progress/risk-score';
import { topic } from '../topic';
import { officersText } from '../wording';

interface RiskData {
  readonly id: string;
  readonly title: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** Likelihood times impact, from 1 to 25. */
  readonly score: number | null;
  readonly owner: string;
  readonly mitigation: string | null;
  readonly actions: readonly string[];
}

/** The risks. */
export const risksTopic = topic<readonly RiskData[]>({
  key: 'risks',
  data: ({ lists }) =>
    [...(lists.risks ?? [])]
      .map(([id, risk]) => ({
        id,
        title: risk.title ?? id,
        likelihood: risk.likelihood ?? null,
        impact: risk.impact ?? null,
        score: riskScore(risk) ?? null,
        owner: officersText(risk.owner, lists),
        mitigation: risk.mitigation ?? null,
        actions: risk.actions ?? [],
      }))
      .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)),
  section: (risks) => ({
    id: 'risks',
    title: 'Risks',
    blocks:
      risks.length === 0
        ? [{ kind: 'paragraph', line: 'The plan names no risks.' }]
        : [
            {
              kind: 'table',
              caption: 'Risks by score: likelihood times impact, each from 1 to 5',
              columns: [
                { title: 'Risk' },
                { title: 'Score', isFigure: true },
                { title: 'Likelihood', isFigure: true },
                { title: 'Impact', isFigure: true },
                { title: 'Who watches it' },
                { title: 'What is done about it' },
                { title: 'Actions' },
              ],
              rows: risks.map((risk) => [
                risk.title,
                figure(risk.score),
                figure(risk.likelihood),
                figure(risk.impact),
                risk.owner || 'Nobody is named',
                risk.mitigation ?? 'Nothing is said',
                risk.actions.join(', ') || '–',
              ]),
            },
          ],
  }),
});

function figure(value: number | null): string {
  return value === null ? 'Not said' : String(value);
}
