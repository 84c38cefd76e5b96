import type { XmlElement } from './xmlNode.ts';

/** Prefixes with what they stand for; the empty prefix is the default namespace. */
export type XmlScope = Readonly<Record<string, string>>;

/** An element that is being built. */
export interface OpenElement extends XmlElement {
  children: (XmlElement | string)[];
  /** As printed, with its prefix. */
  readonly tag: string;
  readonly scope: XmlScope | undefined;
  /** Text other than the blanks between elements stands directly in it. */
  isMixed: boolean;
}

/** No record of any format is that deep, and what walks through a tree may call itself once for each level. */
export const deepest = 200;

/** The scope within an element, which may declare prefixes of its own. */
function scopeWithin(outer: XmlScope, attributes: Readonly<Record<string, string>>): XmlScope {
  let own: Record<string, string> | undefined;
  for (const name in attributes)
    if (name.startsWith('xmlns')) (own ??= { ...outer })[name.slice(6)] = attributes[name]!;
  return own ?? outer;
}

const nothing: (XmlElement | string)[] = [];

/** Without a scope the tag as printed is the name; with one, a prefix that is not declared is dropped. */
export function elementOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  scope: XmlScope | undefined,
): OpenElement {
  if (!scope) return { name: tag, uri: '', attributes, children: nothing, tag, scope, isMixed: false };
  const own = scopeWithin(scope, attributes);
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const uri = Object.hasOwn(own, prefix) ? own[prefix]! : '';
  return { name: tag.slice(colon + 1), uri, attributes, children: nothing, tag, scope: own, isMixed: false };
}

/** Most elements hold one text and nothing else: a list for one takes an eighth of the memory of a list that grows. */
export function addChild(parent: OpenElement, child: XmlElement | string): void {
  if (parent.children === nothing) parent.children = [child];
  else parent.children.push(child);
}

/** Adds a text, unless it is a line end with blanks between elements that have no text beside them: the layout. */
export function addText(parent: OpenElement, text: string): void {
  if (parent.isMixed || text.trim() !== '' || !text.includes('\n')) {
    parent.isMixed = true;
    addChild(parent, text);
  }
}
