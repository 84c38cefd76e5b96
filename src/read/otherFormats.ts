/** A format that Coterie knows by sight and does not read: better named than misread as a table. */
export interface OtherFormat {
  readonly format: string;
  /** As in “this is …”. */
  readonly is: string;
  readonly isIt: (head: string) => boolean;
  readonly remedy: string;
}

const instead = 'Export BibTeX or CSV from the same place.';
const graph = 'It holds a network without its papers. Open the list of papers it was made from, as BibTeX or CSV.';

/** Looks for a line among the first fifty that are not blank. */
const hasLine =
  (pattern: RegExp, from = 50) =>
  (head: string) =>
    head
      .slice(0, 20_000)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, from)
      .some((line) => pattern.test(line));

const firstLines = (head: string, count: number) =>
  head
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, count);

const xmlRoot = (root: string) => (head: string) => {
  const start = head.slice(0, 4000).trimStart();
  return start.startsWith('<') && new RegExp(`<(?:\\w{1,20}:)?(?:${root})[\\s>/]`, 'i').test(start);
};

function isEdgeList(head: string): boolean {
  const lines = firstLines(head, 30).filter((line) => !/^[#%]/.test(line));
  return (
    lines.length > 1 &&
    lines.slice(0, -1).every((line) => /^\d+[\s,;]+\d+(?:[\s,;]+(?:[\d.]+|\{.{0,80}\}))?$/.test(line))
  );
}

const isJson = (head: string) => /^[[{]\s*(?:["{[\]}]|-?\d|true|false|null)/.test(head.trimStart().slice(0, 500));

/** In this order; the first that fits is named. */
export const otherFormats: readonly OtherFormat[] = [
  {
    format: 'html',
    is: 'a web page',
    isIt: xmlRoot('!doctype html|html|head|body'),
    remedy: 'Save or export the list itself as BibTeX or CSV.',
  },
  {
    format: 'xml',
    is: 'an XML file',
    isIt: (head) => /^<(?:\?xml|!DOCTYPE|\w)/.test(head.trimStart().slice(0, 20)),
    remedy: instead,
  },
  {
    format: 'orcid-people',
    is: 'a list of people at ORCID',
    isIt: (head) => isJson(head) && /"orcid-identifier"\s{0,9}:/.test(head) && !head.includes('"activities-summary"'),
    remedy: 'Open the list of the works of one of them.',
  },
  { format: 'json', is: 'a JSON file', isIt: isJson, remedy: instead },
  {
    format: 'medline',
    is: 'a PubMed/MEDLINE (nbib) file',
    isIt: hasLine(/^(?:PMID|OWN|STAT|FAU|TI|AU|PT|DP) {0,3}- \S/, 12),
    remedy: instead,
  },
  { format: 'pajek', is: 'a Pajek network', isIt: hasLine(/^\*(?:vertices|network|arcs|edges)\b/i, 8), remedy: graph },
  {
    format: 'gml',
    is: 'a GML network',
    isIt: (head) => /^(?:(?:creator|comment|version)\s.{0,200}\n\s*)*graph\s*\[/i.test(head.trimStart().slice(0, 2000)),
    remedy: graph,
  },
  {
    format: 'vosviewer',
    is: 'a VOSviewer map file',
    isIt: (head) => /^"?(?:id"?[\t,]"?)?label"?[\t,].*(?:weight<|\bx\b|cluster)/i.test(firstLines(head, 1)[0] ?? ''),
    remedy: graph,
  },
  { format: 'rtf', is: 'a rich text document', isIt: (head) => head.startsWith('{\\rtf'), remedy: instead },
  { format: 'edge-list', is: 'a list of edges', isIt: isEdgeList, remedy: graph },
];
