/** What is sent first in short and told in full when somebody looks at it. */

/** The file that such a thing is about; undefined where it says none: clients send it back as they like. */
export function fileOf({ data }: { readonly data?: unknown }): string | undefined {
  const { uri }: { uri?: unknown } = Object(data);
  return typeof uri === 'string' ? uri : undefined;
}
