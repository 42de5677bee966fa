import { list } from './senses';

/**
 * Words in '-ly' that say when, where, by whom or how much, or are no adverbs; any other says how,
 * which two people may judge differently.
 */
const NEUTRAL: ReadonlySet<string> = new Set(
  list(
    `annually, anonymously, anomaly, apply, approximately, assembly, automatically, bi-monthly,
     centrally, collectively, comply, completely, concurrently, consecutively, correspondingly,
     currently, daily, digitally, directly, elderly, electronically, entirely, equally, exactly,
     exclusively, externally, family, federally, finally, financially, fly, formally, formerly,
     fully, globally, hourly, imply, independently, individually, initially, internally, italy,
     jointly, july, lastly, likely, locally, manually, monthly, multiply, namely, nationally,
     nearly, newly, nightly, only, orally, partially, partly, permanently, personally, physically,
     ordinarily, presently, previously, primarily, privately, publicly, quarterly, rally, recently,
     regionally, rely, reply, respectively, roughly, secondly, seasonally, separately, simply,
     simultaneously, solely, statutorily, subsequently, supply, termly, thirdly, totally,
     unanimously, unlikely, verbally, virtually, weekly, wholly, yearly, early, friendly, costly,
     assembly, anomaly, monopoly, oversupply, resupply, ally, bully, tally, belly, jelly, lily`,
  ),
);

/** Whether a word says how something is done: 'wisely', 'warmly'. */
export function saysHow(key: string): boolean {
  return key.endsWith('ly') && key.length > 4 && !NEUTRAL.has(key) && !key.includes('-');
}
