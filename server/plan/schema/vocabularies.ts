/** The words among which a field chooses, for whoever needs no more of the schema. */

export const statuses = ['not-started', 'on-track', 'at-risk', 'off-track', 'complete'] as const;
export const impacts = ['not-yet-known', 'emerging', 'evidenced', 'worsening'] as const;

export const regions = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

/** How a check is set: `error`, `warning`, `suggestion` or `off`, or that with options. */
export const severities = ['error', 'warning', 'suggestion', 'off'] as const;

export const sourceKinds = [
  'inspection',
  'focused-visit',
  'monitoring-visit',
  'improvement-notice',
  'statutory-direction',
  'peer-review',
  'internal-review',
  'practice-review',
  'diagnostic',
  'self-evaluation',
  'audit',
  'business-as-usual',
  'partnership',
] as const;
