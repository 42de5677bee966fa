/** What is never changed on trial, since no test of the program could or should tell: it is no logic. */

/** Of a node of the syntax, and where it stands, as much as is asked here. */
interface NodePath {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly name?: string };
    readonly value?: unknown;
    readonly elements?: readonly unknown[];
  };
  readonly parent: { readonly type: string; readonly operator?: string; readonly right?: unknown };
  readonly parentPath: NodePath | null;
  getFunctionParent(): NodePath | null;
}

const ofCheck: Readonly<Record<string, string>> = {
  fails: 'An example is a test itself.',
  passes: 'An example is a test itself.',
  id: 'What a check is called stands in the generated pages, which must be fresh.',
  summary: 'What a check is for stands in the generated pages, which must be fresh.',
  why: 'What a check is for stands in the generated pages, which must be fresh.',
  advice: 'What to do about several problems is prose without a place for a value.',
};

/** The reason why nothing at a node, or below it, is to be changed; undefined where it is. */
export function noLogic(path: NodePath): string | undefined {
  const { type, key } = path.node;
  if (type === 'StringLiteral' && !path.getFunctionParent()) {
    return 'A word of a table says what the table says: the corpus holds tables, a reader prose.';
  }
  if (isEmptyDefault(path)) {
    return 'Nothing stands for what is not there: words of nonsense in its place are no likely mistake.';
  }
  if (type !== 'ObjectProperty' || path.getFunctionParent()) return undefined;
  const isOfCheck = path.parentPath?.parentPath?.node.type === 'CallExpression';
  return isOfCheck ? ofCheck[key?.name ?? ''] : undefined;
}

/** Whether a node is the empty text or list of `?? ''` or `= []`. */
function isEmptyDefault({ node, parent }: NodePath): boolean {
  const isDefault =
    (parent.type === 'LogicalExpression' && parent.operator === '??') ||
    parent.type === 'AssignmentPattern';
  const isEmpty =
    (node.type === 'StringLiteral' && node.value === '') ||
    (node.type === 'ArrayExpression' && node.elements?.length === 0);
  return isDefault && isEmpty && parent.right === node;
}
