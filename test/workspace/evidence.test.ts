import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { diskFiles } from '../../server/node/files';
import { slashed } from '../../server/node/find-plans';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { evidenceFiles, missingAmong, namesFile } from '../../server/workspace/evidence';
import { KnownEvidence } from '../../server/workspace/evidence-known';
import { configFinder } from '../../server/workspace/files';
import { memoryFiles } from '../support/memory-files';

describe('the evidence of a plan', () => {
  it('is a file where it ends as one does, and no address', () => {
    const yes = [
      'minutes/2026-05-12.md',
      'Board papers, 7 July.pdf',
      '..\\audit.XLSX',
      'see a.pdf',
    ];
    const no = [
      'Report to the board of 7 July, item 6',
      'https://northbridge.example/a.pdf',
      'www.northbridge.example/a.pdf',
      'northbridge.example/papers/a.pdf',
      'C:\\papers\\a.pdf',
      '~/a.pdf',
      'minutes',
      'two\nlines.pdf',
      '',
    ];
    assert.deepEqual(yes.filter(namesFile), yes);
    assert.deepEqual(no.filter(namesFile), []);
  });

  it('is each name once, of all updates', () => {
    const text = examplePlan({
      actions: [
        'updates:\n  - evidence: [a.pdf, Audit]\n  - evidence: a.pdf',
        'updates:\n  - evidence: [b.pdf]',
      ],
    });
    assert.deepEqual(evidenceFiles(readPlan(openDocument(text))), ['a.pdf', 'b.pdf']);
  });
});

describe('evidence on the disk', () => {
  let folder = '';
  const at = (...steps: string[]) => slashed(join(folder, ...steps));
  const missing = async (names: readonly string[], root = at('repo')) =>
    await missingAmong(names, { plan: at('repo', 'plans', 'a.plan.yaml'), root }, diskFiles.lacks);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
    for (const name of ['repo/plans/minutes', 'repo/.git', 'outside'])
      mkdirSync(at(name), { recursive: true });
    writeFileSync(at('repo', 'plans', 'minutes', 'may 12.md'), '');
    writeFileSync(at('repo', 'audit.pdf'), '');
    symlinkSync(at('outside'), at('repo', 'plans', 'linked'));
    symlinkSync(at('outside', 'none.pdf'), at('repo', 'plans', 'dangling.pdf'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is missing where no such file lies in the bounds of the plan', async () => {
    const names = [
      'minutes/may 12.md',
      'minutes\\may 12.md',
      'minutes/june.md',
      '../audit.pdf',
      '../audit.pdf#page=3',
      'see ../audit.pdf',
      '../none.pdf',
      'none/at/all.pdf',
    ];
    assert.deepEqual(await missing(names), ['minutes/june.md', '../none.pdf', 'none/at/all.pdf']);
  });

  it('is never looked for beyond those bounds, by steps, from the root or through links', async () => {
    const names = [
      '../../outside/none.pdf',
      '/none.pdf',
      'linked/none.pdf',
      'dangling.pdf',
      'a\0.pdf',
    ];
    assert.deepEqual(await missing(names), []);
    const asked: string[] = [];
    const place = { plan: at('repo', 'plans', 'a.plan.yaml'), root: at('repo') };
    await missingAmong(['../../outside/none.pdf', '/none.pdf'], place, (path) => {
      asked.push(path);
      return Promise.resolve(true);
    });
    assert.deepEqual(asked, []);
  });

  it('has the repository for its bounds, else the folder of the run, else that of the plan', async () => {
    const root = (plan: string, base: string) => configFinder(diskFiles, base).root(plan);
    assert.equal(await root(at('repo', 'plans', 'a.plan.yaml'), at('outside')), at('repo'));
    assert.equal(await root(at('outside', 'deep', 'a.plan.yaml'), at('outside')), at('outside'));
    assert.equal(await root(at('outside', 'a.plan.yaml'), at('repo')), at('outside'));
  });
});

describe('what is known of evidence', () => {
  const plan = 'memfs:/work/a.plan.yaml';

  it('is looked up once, until files come or go', async () => {
    const files = new Map([['memfs:/work/it%27s.pdf', '']]);
    const memory = memoryFiles(files);
    let asked = 0;
    const lacks = (uri: string, root: string) => {
      asked += 1;
      return memory.lacks(uri, root);
    };
    const known = new KnownEvidence({ lacks }, { rootOf: async () => 'memfs:/work' });
    const names = ["it's.pdf", 'b.pdf'];
    assert.deepEqual([...known.missingOf(plan)], []);
    await known.look(plan, names);
    const first = known.missingOf(plan);
    assert.deepEqual([...first], ['b.pdf']);
    await known.look(plan, names);
    await known.look(plan, ["it's.pdf", 'b.pdf', '../c.pdf']);
    assert.equal(asked, 2);
    assert.equal(known.missingOf(plan), first, 'the same set, so that nothing is judged again');
    assert.ok(known.asksFor('memfs:/work/b.pdf') && !known.asksFor('memfs:/work/c.pdf'));
    files.set('memfs:/work/b.pdf', '');
    known.forget();
    await known.look(plan, names);
    assert.deepEqual([...known.missingOf(plan)], []);
    known.forgetPlan(plan);
    await known.look(plan, []);
    assert.deepEqual([...known.missingOf(plan)], []);
  });
});
