import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Redrawing, type Telling } from '../../client/redrawing';

/** What a tree shows, all ids unlike. */
interface Entry {
  readonly id: string;
  readonly label: string;
  readonly below: readonly Entry[];
}

/** An item as the view has it, which the editor holds. */
interface Item {
  readonly id: string;
  readonly entry: Entry;
}

const drawing = ({ entry: { label } }: Item): ReturnType<Telling<Item>['drawing']> => ({ label });
const labelOf = (item: Item) => String(drawing(item).label);

/** An editor that draws what it is given, and again only what it is told to. */
class Editor {
  private shown: readonly Entry[] = [];
  readonly redrawing = new Redrawing<Item>({ idOf: ({ id }) => id, drawing });
  private readonly items = new Map<Item | undefined, readonly Item[]>();
  private readonly labels = new Map<Item, string>();
  drawn = 0;

  /** Draws it all, as if everything were opened. */
  begin(shown: readonly Entry[]): void {
    this.shown = shown;
    this.open(undefined);
  }

  /** Another tree is there; what is drawn again. */
  async become(shown: readonly Entry[]): Promise<readonly Item[] | 'all' | 'nothing'> {
    this.shown = shown;
    this.drawn = 0;
    let told: readonly Item[] | 'all' | 'nothing' = 'nothing';
    await this.redrawing.renew(
      async (item) => this.childrenOf(item),
      (items) => {
        told = items ?? 'all';
        if (!items) this.open(undefined);
        for (const item of items ?? []) {
          assert.ok(this.labels.has(item), 'an item is drawn again that the editor does not know');
          this.draw(item);
        }
      },
    );
    return told;
  }

  /** What is on the screen. */
  screen(item?: Item): readonly Entry[] {
    return (this.items.get(item) ?? []).map((child) => ({
      id: child.id,
      label: this.labels.get(child) ?? '',
      below: this.screen(child),
    }));
  }

  item(...path: readonly number[]): Item {
    let item: Item | undefined;
    for (const i of path) item = this.items.get(item)?.[i];
    assert.ok(item);
    return item;
  }

  private open(item: Item | undefined): void {
    const children = this.redrawing.given(item, this.childrenOf(item));
    this.items.set(item, children);
    for (const child of children) this.draw(child);
  }

  private draw(item: Item): void {
    this.drawn += 1;
    this.labels.set(item, labelOf(item));
    this.open(item);
  }

  private childrenOf(item: Item | undefined): readonly Item[] {
    return (item ? item.entry.below : this.shown).map((entry) => ({ id: entry.id, entry }));
  }
}

const leaf = (id: string, label = id): Entry => ({ id, label, below: [] });
const group = (id: string, below: readonly Entry[], label = id): Entry => ({ id, label, below });
const two = [group('A', [leaf('A1'), leaf('A2')]), group('B', [leaf('B1')])];

describe('what of a tree is drawn again', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor();
    editor.begin(two);
  });

  it('is nothing where nothing looks otherwise', async () => {
    assert.equal(await editor.become(structuredClone(two)), 'nothing');
  });

  it('is the item that looks otherwise, wherever it is, and it is the one that the editor knows', async () => {
    const known = editor.item(0, 1);
    const now = [group('A', [leaf('A1'), leaf('A2', 'late')]), group('B', [leaf('B1')])];
    assert.deepEqual(await editor.become(now), [known]);
    assert.equal(known.entry.label, 'late');
    assert.equal(editor.drawn, 1);
  });

  it('is the item below which others are', async () => {
    const changed = await editor.become([group('A', [leaf('A2')]), group('B', [leaf('B1')])]);
    assert.deepEqual(changed, [editor.item(0)]);
    assert.deepEqual(editor.screen()[0]?.below, [leaf('A2')]);
  });

  it('is all where others are at the top', async () => {
    assert.equal(await editor.become([...two, leaf('C')]), 'all');
  });

  it('is once an item of which more is shown than its look', async () => {
    editor.redrawing.doubt(editor.item(1, 0));
    assert.deepEqual(await editor.become(two), [editor.item(1, 0)]);
    assert.equal(await editor.become(two), 'nothing');
  });

  it('is nothing of what was never given', async () => {
    const closed = new Redrawing<Item>({ idOf: ({ id }) => id, drawing });
    await closed.renew(
      async () => assert.fail('it is asked for'),
      () => assert.fail('it is drawn'),
    );
  });

  it('makes any tree out of any other on the screen', async () => {
    const label = fc.constantFrom('a', 'b');
    const ids = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 4 });
    const trees = fc.array(
      ids(4).chain((tops) =>
        fc.tuple(
          ...tops.map((top) =>
            fc.tuple(label, fc.array(label, { maxLength: 3 }), ids(5)).map(([word, words, below]) =>
              group(
                `${top}`,
                below.map((id, i) => leaf(`${top}/${id}`, words[i])),
                word,
              ),
            ),
          ),
        ),
      ),
      { minLength: 2, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(trees, async ([first = [], ...others]) => {
        const any = new Editor();
        any.begin(first);
        for (const tree of others) {
          await any.become(tree);
          assert.deepEqual(any.screen(), tree);
        }
      }),
    );
  });
});
