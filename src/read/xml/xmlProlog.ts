import type { XmlScope } from './xmlElement.ts';

/** What stands before the first element, and that element. */
export interface XmlProlog {
  /** The name of the first element without its prefix; empty when the text is no XML. */
  readonly root: string;
  /** Its tag with all attributes. */
  readonly tag: string;
  /** The document type declares things of its own (`<!DOCTYPE x [ … ]>`). */
  readonly hasSubset: boolean;
}

const doctype = /<!DOCTYPE\s+([\w:.-]{1,100})((?:[^[>"']|"[^"]*"|'[^']*')*)(\[)?/y;
const element = /<((?:[\w.-]{1,100}:)?)([A-Za-z_][\w.-]{0,100})((?:\s[^<>]{0,5000})?)>/y;

const nothing: XmlProlog = { root: '', tag: '', hasSubset: false };

/** Behind blanks, comments and processing instructions. */
function skipMisc(head: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++;
    const end = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '?>' : undefined;
    const close = end === undefined ? -1 : head.indexOf(end, at + 2);
    if (end === undefined || close < 0) return at;
    at = close + end.length;
  }
}

/** Reads the beginning of a file. The inner part of a document type is never read: it can blow up to any size. */
export function xmlProlog(head: string): XmlProlog {
  if (!/^\s*</.test(head.slice(0, 1000))) return nothing;
  let at = skipMisc(head, 0);
  doctype.lastIndex = at;
  const type = doctype.exec(head);
  if (type?.[3]) return { root: type[1]!.slice(type[1]!.indexOf(':') + 1), tag: '', hasSubset: true };
  if (type) at = skipMisc(head, head.indexOf('>', doctype.lastIndex) + 1);
  element.lastIndex = at;
  const first = element.exec(head);
  return first ? { root: first[2]!, tag: first[0], hasSubset: false } : nothing;
}

const namespaceAttribute = /\sxmlns(?::([\w.-]{1,100}))?\s{0,9}=\s{0,9}(?:"([^"]{0,1000})"|'([^']{0,1000})')/g;

/** The prefixes that are declared anywhere before the first record. */
export function xmlScope(head: string): XmlScope {
  const scope: Record<string, string> = {};
  for (const [, prefix = '', double, single] of head.matchAll(namespaceAttribute))
    scope[prefix] = double ?? single ?? '';
  return scope;
}
