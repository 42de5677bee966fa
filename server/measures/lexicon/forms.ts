const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'begun beginning',
  build: 'built',
  bring: 'brought',
  buy: 'bought',
  come: 'come',
  commit: 'committed committing',
  cut: 'cut cutting',
  draw: 'drawn',
  drive: 'driven',
  drop: 'dropped dropping',
  fall: 'fallen falling',
  feel: 'felt',
  find: 'found',
  get: 'got getting',
  go: 'gone going',
  grow: 'grown',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  lie: 'lying',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put putting',
  refer: 'referred referring',
  rise: 'risen rising',
  run: 'run running',
  scan: 'scanned scanning',
  see: 'seen',
  sell: 'sold',
  send: 'sent',
  set: 'set setting',
  shrink: 'shrunk',
  shut: 'shut shutting',
  spend: 'spent',
  step: 'stepped stepping',
  stop: 'stopped stopping',
  switch: 'switched switching',
  take: 'taken taking',
  teach: 'taught',
  transfer: 'transferred transferring',
  understand: 'understood',
  win: 'won winning',
  write: 'written writing',
};

/** The forms of a verb that say it is going on, and those that say it is done. */
export interface VerbForms {
  readonly doing: readonly string[];
  readonly done: readonly string[];
}

/**
 * The forms of an English verb, particle and all ('roll out' gives 'rolled out'), in both spellings
 * of '-ise'. A regular form that does not exist ('holded') does no harm.
 */
export function verbForms(verb: string): VerbForms {
  const [head = '', ...rest] = verb.split(' ');
  const doing = new Set<string>();
  const done = new Set<string>();
  for (const stem of head.endsWith('ise') ? [head, `${head.slice(0, -3)}ize`] : [head]) {
    const irregular = (IRREGULAR[stem] ?? '').split(' ').filter((form) => form !== '');
    for (const form of [stem, thirdPerson(stem), ending(stem, 'ing')]) {
      doing.add(form);
    }
    for (const form of [ending(stem, 'ed'), ...irregular]) {
      (form.endsWith('ing') ? doing : done).add(form);
    }
  }
  const join = (forms: Set<string>) => [...forms].map((form) => [form, ...rest].join(' '));
  return { doing: join(doing), done: join(done) };
}

function thirdPerson(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) {
    return `${stem.slice(0, -1)}ies`;
  }
  return /(?:[sxz]|ch|sh|o)$/.test(stem) ? `${stem}es` : `${stem}s`;
}

function ending(stem: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ed') {
    return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem.replace(/e$/, '')}ed`;
  }
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
