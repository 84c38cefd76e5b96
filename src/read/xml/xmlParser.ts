import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { namedEntities } from '../text/entities.ts';
import { addChild, addText, deepest, elementOf, type OpenElement, type XmlScope } from './xmlElement.ts';
import type { XmlElement } from './xmlNode.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Exactly one of the two is set. */
interface XmlParse {
  readonly element?: XmlElement;
  /** What is wrong, and where in the text. */
  readonly fault?: { readonly message: string; readonly at: number };
}

export type XmlParser = (text: string) => XmlParse;

/** Without the names that every object has: `&constructor;` stands for nothing. */
const entities: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, namedEntities);

/**
 * Makes a function that parses one record at a time, each text with exactly one root. It works with one parser of
 * `saxes` for all records and gives up at the first fault. Given a scope, the prefixes of names are resolved. Names of
 * HTML's letters such as `&ouml;` are known, though no DTD is read.
 */
export function openXmlParser(outer?: XmlScope): XmlParser {
  let saxes: SaxesParser<{ readonly position: false; readonly xmlns: false }> | undefined;
  let root: XmlElement | undefined;
  let stack: OpenElement[] = [];

  const start = ({ name, attributes }: SaxesTagPlain) => {
    const parent = stack.at(-1);
    const element = elementOf(name, attributes, parent ? parent.scope : outer);
    if (parent) addChild(parent, element);
    else root = element;
    if (stack.push(element) > deepest) throw new Error(say.xml.tooDeep);
  };
  const text = (found: string) => {
    const parent = stack.at(-1);
    if (parent) addText(parent, found);
  };
  const open = () => {
    const parser = new SaxesParser({ position: false, xmlns: false } as const);
    parser.on('opentag', start);
    parser.on('closetag', () => stack.pop());
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('error', (error) => {
      throw error;
    });
    return parser;
  };

  return (record) => {
    saxes ??= open();
    saxes.ENTITIES = entities;
    [root, stack] = [undefined, []];
    try {
      saxes.write(record).close();
      return { element: root! };
    } catch (error) {
      const { position: at } = saxes;
      saxes = undefined;
      return { fault: { message: error instanceof Error ? error.message : String(error), at } };
    }
  };
}
