/** Elements of XML. */

/** An element, by the names of `namespaces.ts`. */
export class XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[] = [];

  constructor(name: string, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** The elements in it; where it says the same in several ways, for older programs, those of the first. */
  get elements(): readonly XmlElement[] {
    if (this.name === alternatives) {
      return (this.first('mc:Choice') ?? this.first('mc:Fallback'))?.elements ?? [];
    }
    return this.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      return child.name === alternatives ? child.elements : child;
    });
  }

  /** The first element of that name in it, or in that in turn, and so on. */
  first(...path: readonly string[]): XmlElement | undefined {
    let found: XmlElement | undefined = this;
    for (const name of path) found = found?.children.find((one) => isNamed(one, name));
    return found;
  }

  /** All elements of that name directly in it. */
  all(name: string): readonly XmlElement[] {
    return this.elements.filter((one) => one.name === name);
  }

  /** All that is written in it. */
  get text(): string {
    return this.children.map((one) => (typeof one === 'string' ? one : one.text)).join('');
  }
}

const alternatives = 'mc:AlternateContent';

function isNamed(child: XmlElement | string, name: string): child is XmlElement {
  return typeof child !== 'string' && child.name === name;
}
