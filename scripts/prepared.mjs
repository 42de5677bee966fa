// What is the same in every run is worked out when the program is built: a module named `*.prepared.ts` exports
// data alone, and bundles hold its data in place of its code and of all that this code needs.
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** The plugin of esbuild that does it. */
export const prepared = {
  name: 'prepared',
  setup({ onLoad }) {
    const made = new Map();
    onLoad({ filter: /\.prepared\.ts$/ }, ({ path }) => {
      made.set(path, made.get(path) ?? contentsOf(path));
      return made.get(path);
    });
  },
};

async function contentsOf(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    require,
  );
  const lines = Object.entries(module.exports).map(
    ([name, value]) => `export const ${name} = ${literal(value, name)};`,
  );
  return { contents: lines.join('\n'), loader: 'js', watchFiles: Object.keys(metafile.inputs) };
}

/** The text of a value. What has maps in it is code; V8 reads the rest faster as JSON. */
function literal(value, name) {
  if (hasMaps(value, name)) return code(value);
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function hasMaps(value, name) {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new Error(`${name} holds a ${typeof value}, which no bundle can be given as data`);
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Map) return true;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(
      `${name} holds a ${value.constructor?.name}, which no bundle can be given as data`,
    );
  return Object.values(value).some((part) => hasMaps(part, name));
}

function code(value) {
  if (value instanceof Map) return `new Map([${[...value].map(code).join()}])`;
  if (Array.isArray(value)) return `[${value.map(code).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${code(part)}`);
  return `{${fields.join()}}`;
}
