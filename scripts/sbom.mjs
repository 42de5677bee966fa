// A bill of materials: what is bundled, in which version, from where, under which licence.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledFolders } from './bundled.mjs';

/**
 * The bill of materials of the inputs of bundles, as CycloneDX 1.6 in JSON. The same inputs give the same
 * text: it has neither a date nor a number of its own, so that two builds can be compared. Throws where the
 * lock file does not know a package.
 */
export async function billOfMaterials(root, inputs) {
  const read = async (...path) => JSON.parse(await readFile(join(root, ...path), 'utf8'));
  const own = await read('package.json');
  const { packages } = await read('package-lock.json');
  const folders = bundledFolders(inputs);
  const manifests = new Map();
  for (const folder of folders) manifests.set(folder, await read(folder, 'package.json'));
  /** By reference, since a package may stand in several folders. */
  const components = new Map();
  const dependencies = new Map();
  for (const [folder, manifest] of manifests) {
    const ref = purlOf(manifest);
    components.set(ref, component('library', manifest, packages[keyOf(folder)]?.integrity));
    const needed = Object.keys(manifest.dependencies ?? {}).flatMap(
      (name) => manifests.get(foundFrom(folder, name, manifests)) ?? [],
    );
    dependencies.set(ref, needed.map(purlOf).sort());
  }
  const refs = [...components.keys()].sort();
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component('application', own) },
    components: refs.map((ref) => components.get(ref)),
    dependencies: [
      // All of them are built in; none is installed beside the program.
      { ref: purlOf(own), dependsOn: refs },
      ...refs.map((ref) => ({ ref, dependsOn: dependencies.get(ref) })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** How the lock file calls a folder; the packages may be elsewhere, behind a link. */
function keyOf(folder) {
  return folder.slice(folder.indexOf('node_modules/'));
}

/** The folder in which Node finds a package that one in `folder` asks for, if it is bundled. */
function foundFrom(folder, name, bundled) {
  for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (bundled.has(found) || at === '') return found;
  }
}

function component(type, manifest, integrity) {
  const { name, version, license } = manifest;
  if (type === 'library' && !integrity?.startsWith('sha512-'))
    throw new Error(`The lock file does not know ${name}`);
  const [group, alone] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = purlOf(manifest);
  return {
    type,
    'bom-ref': purl,
    ...(group && { group }),
    name: alone,
    version,
    ...(integrity && {
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
      ],
    }),
    ...(license && { licenses: [licenceOf(license)] }),
    purl,
  };
}

/** An identifier of SPDX, or several in an expression. */
function licenceOf(license) {
  return /[\s()]/.test(license) ? { expression: license } : { license: { id: license } };
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
