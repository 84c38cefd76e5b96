/** A format that Coterie knows by sight and does not read: better named than misread as a table. */
export interface OtherFormat {
  readonly format: string;
  /** As in “this is …”. */
  readonly is: string;
  readonly isIt: (head: string) => boolean;
  readonly remedy: string;
}

const instead = 'Export BibTeX or CSV from the same place.';

const xmlRoot = (root: string) => (head: string) => {
  const start = head.slice(0, 4000).trimStart();
  return start.startsWith('<') && new RegExp(`<(?:\\w{1,20}:)?(?:${root})[\\s>/]`, 'i').test(start);
};

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
  { format: 'rtf', is: 'a rich text document', isIt: (head) => head.startsWith('{\\rtf'), remedy: instead },
];
