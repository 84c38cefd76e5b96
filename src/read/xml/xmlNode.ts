/** An element of a record. What stands in it keeps its order, so that mixed content reads as it was printed. */
export interface XmlElement {
  /** Without the prefix where namespaces are asked for, else as printed. */
  readonly name: string;
  /** Empty where the format asks for no namespaces, or none is declared. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The child elements, all or those of one name. */
export function elementsIn(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first child element of that name. */
export function maybeElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of parent?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The first element at the end of a path of names. */
export function elementAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let element = parent;
  for (const name of path) element = maybeElement(element, name);
  return element;
}

/** All text in the element, as it stands: `H<sub>2</sub>O` is `H2O`. The depth of elements is bounded by the parser. */
export function allText(element: XmlElement | undefined): string {
  if (!element) return '';
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : allText(child);
  return text;
}

/** The text of the first element at the end of a path. */
export const textAt = (parent: XmlElement | undefined, ...path: readonly string[]): string =>
  allText(elementAt(parent, ...path));

/** The texts of all children of that name, in their order. */
export const textsIn = (parent: XmlElement | undefined, name: string): string[] =>
  elementsIn(parent, name).map(allText);
