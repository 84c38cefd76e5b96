import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { namedEntities } from './entities.ts';
import type { XmlElement } from './xmlNode.ts';

/** Exactly one of the two is set. */
export interface XmlParse {
  readonly element?: XmlElement;
  /** What is wrong, and where in the text. */
  readonly fault?: { readonly message: string; readonly at: number };
}

export type XmlParser = (text: string) => XmlParse;

/** Prefixes with what they stand for; the empty prefix is the default namespace. */
export type XmlScope = Readonly<Record<string, string>>;

type Open = XmlElement & { readonly children: (XmlElement | string)[]; readonly scope: XmlScope };

/** Without the names that every object has: `&constructor;` stands for nothing. */
const entities: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, namedEntities);
const noScope: XmlScope = {};

/** No record of any format is that deep, and what walks through a tree may call itself once for each level. */
const deepest = 200;

function scopeOf(outer: XmlScope, attributes: Readonly<Record<string, string>>): XmlScope {
  let scope = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns') scope = { ...scope, '': value };
    else if (name.startsWith('xmlns:')) scope = { ...scope, [name.slice(6)]: value };
  }
  return scope;
}

function named(tag: string, scope: XmlScope): { name: string; uri: string } {
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  return { name: tag.slice(colon + 1), uri: Object.hasOwn(scope, prefix) ? scope[prefix]! : '' };
}

/**
 * Makes a function that parses one record at a time, each text with exactly one root. It works with one parser of
 * `saxes` for all records and gives up at the first fault. Given a scope, the prefixes of names are resolved; a prefix
 * that is not declared is dropped. Names of HTML's letters such as `&ouml;` are known, though no DTD is read.
 */
export function openXmlParser(outer?: XmlScope): XmlParser {
  let saxes: SaxesParser | undefined;
  let root: XmlElement | undefined;
  let stack: Open[] = [];

  const start = ({ name: tag, attributes }: SaxesTagPlain) => {
    const parent = stack.at(-1);
    const inherited = parent?.scope ?? outer;
    const scope = inherited && scopeOf(inherited, attributes);
    const name = scope ? named(tag, scope) : { name: tag, uri: '' };
    const element: Open = { ...name, attributes, children: [], scope: scope ?? noScope };
    if (parent) parent.children.push(element);
    else root = element;
    if (stack.push(element) > deepest) throw new Error('the elements are nested too deeply');
  };
  const open = () => {
    const parser = new SaxesParser<{ readonly position: false; readonly xmlns: false }>({
      position: false,
      xmlns: false,
    });
    parser.on('opentag', start);
    parser.on('closetag', () => stack.pop());
    const text = (found: string) => stack.at(-1)?.children.push(found);
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('error', (error) => {
      throw error;
    });
    return parser;
  };

  return (text) => {
    saxes ??= open();
    saxes.ENTITIES = entities;
    [root, stack] = [undefined, []];
    try {
      saxes.write(text).close();
      return { element: root! };
    } catch (error) {
      const { position: at } = saxes;
      saxes = undefined;
      return { fault: { message: error instanceof Error ? error.message : String(error), at } };
    }
  };
}
