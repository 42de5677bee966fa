/** What `docs/ci.md` tells people to write is what services take, and names what there is. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValid, published } from '../formats/schemas';
import { documentsOf, root } from './job';
import { example, page } from './page';

describe('the page on pipelines', () => {
  it('has a workflow for GitHub, and all inputs of the action', () => {
    const action = Object(documentsOf('action.yml')[0]);
    const github = example('GitHub', 'yaml');
    assertValid(published('github-workflow.json'), github);
    const outputs = [...JSON.stringify(github).matchAll(/steps\.plans\.outputs\.([\w-]+)/g)];
    assert.ok(outputs.length > 0 && outputs.every(([, name = '']) => name in action.outputs));
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(rows, Object.keys(action.inputs));
  });

  it('includes what there is on GitLab', () => {
    const gitlab = example('GitLab', 'yaml');
    const schema =
      'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json';
    const [{ inputs, ...include }] = gitlab.include;
    // That copy of the schema is older than inputs of what is included.
    assertValid(published(schema), { include });
    const [header] = documentsOf('templates/gitlab-ci.yml');
    for (const name of Object.keys(inputs)) assert.ok(name in Object(header).spec.inputs, name);
  });

  it('names steps that there are on Azure Pipelines', () => {
    const azure = example('Azure Pipelines', 'yaml');
    const schema = 'raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master';
    assertValid(published(`${schema}/service-schema.json`), azure);
    const [{ template, parameters }] = azure.steps;
    const [path = '', repository] = template.split('@');
    assert.equal(repository, azure.resources.repositories[0].repository);
    const names = Object(documentsOf(path)[0]).parameters.map(({ name }: { name: string }) => name);
    for (const name of Object.keys(parameters)) assert.ok(names.includes(name), name);
  });

  // `test/installed/hooks.test.ts` runs them as they stand there.
  it('names hooks that there are for pre-commit', () => {
    const config = example('pre-commit', 'yaml');
    const [hooks] = documentsOf('.pre-commit-hooks.yaml');
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    assert.deepEqual(ids(config.repos[0].hooks), ids(hooks as []));
  });

  it('names the problem matcher of the extension', () => {
    const [task] = example('Anywhere else', 'json').tasks;
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const names = manifest.contributes.problemMatchers.map((one: { name: string }) => one.name);
    assert.ok(names.includes(task.problemMatcher.slice(1)));
  });
});
