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

/** The text of a value. Where it is JSON, as without maps, V8 reads it faster as that. Throws for what is no data. */
function literal(value, name) {
  const text = code(value, name);
  return text === JSON.stringify(value) ? `JSON.parse(${JSON.stringify(text)})` : text;
}

function code(value, name) {
  const list = (values) => `[${values.map((part) => code(part, name)).join()}]`;
  if (value instanceof Map) return `new Map(${list([...value])})`;
  if (Array.isArray(value)) return list(value);
  if (value === undefined || value === null) return String(value);
  if (/^(?:string|number|boolean)$/.test(typeof value)) return JSON.stringify(value);
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(
      `${name} holds a ${value.constructor?.name}, which no bundle can be given as data`,
    );
  const fields = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${code(part, name)}`,
  );
  return `{${fields.join()}}`;
}
