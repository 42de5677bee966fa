/** What a plan is called by its file: 'dudley-2020' of a path or URI that ends in 'dudley-2020.plan.yaml'. */
export function planName(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** A path without the ending that all plans have. */
export function withoutEnding(path: string): string {
  return path.replace(/\.plan\.ya?ml$/i, '');
}
