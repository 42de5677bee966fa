const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'begun',
  build: 'built',
  bring: 'brought',
  buy: 'bought',
  come: 'come',
  cut: 'cut',
  draw: 'drawn',
  drive: 'driven',
  fall: 'fallen falling',
  feel: 'felt',
  find: 'found',
  get: 'got',
  go: 'gone going',
  grow: 'grown',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  lie: 'lying',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  rise: 'risen rising',
  run: 'run',
  see: 'seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shrink: 'shrunk',
  shut: 'shut',
  spend: 'spent',
  take: 'taken taking',
  teach: 'taught',
  understand: 'understood',
  win: 'won',
  write: 'written writing',
};

/** 'fit' has 'fitted'; where a verb is stressed earlier ('open'), the form does not exist. */
const DOUBLING = /[^aeiou][aeiou][bdgmnprt]$/;

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
    const doubled = DOUBLING.test(stem) ? [`${stem}${stem.at(-1)}`] : [];
    for (const form of [stem, thirdPerson(stem), ...[stem, ...doubled].map(going)]) {
      doing.add(form);
    }
    for (const form of [...[stem, ...doubled].map(gone), ...irregular]) {
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

function gone(stem: string): string {
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem.replace(/e$/, '')}ed`;
}

function going(stem: string): string {
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
