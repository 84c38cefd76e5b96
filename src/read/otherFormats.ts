import { texts } from '../texts/texts.ts';

const say = texts.notices;
/** A format that Coterie knows by sight and does not read: better named than misread as a table. */
export interface OtherFormat {
  readonly format: string;
  /** As in “this is …”. */
  readonly is: string;
  readonly isIt: (head: string) => boolean;
  readonly remedy: string;
}

const instead = say.files.samePlace;

const xmlRoot = (root: string) => (head: string) => {
  const start = head.slice(0, 4000).trimStart();
  return start.startsWith('<') && new RegExp(`<(?:\\w{1,20}:)?(?:${root})[\\s>/]`, 'i').test(start);
};

const isJson = (head: string) => /^[[{]\s*(?:["{[\]}]|-?\d|true|false|null)/.test(head.trimStart().slice(0, 500));

/** In this order; the first that fits is named. */
export const otherFormats: readonly OtherFormat[] = [
  {
    format: 'html',
    is: say.kinds.html,
    isIt: xmlRoot('!doctype html|html|head|body'),
    remedy: say.files.listAsBibtex,
  },
  {
    format: 'xml',
    is: say.kinds.xml,
    isIt: (head) => /^<(?:\?xml|!DOCTYPE|\w)/.test(head.trimStart().slice(0, 20)),
    remedy: instead,
  },
  {
    format: 'orcid-people',
    is: say.kinds.orcidPeople,
    isIt: (head) => isJson(head) && /"orcid-identifier"\s{0,9}:/.test(head) && !head.includes('"activities-summary"'),
    remedy: say.files.oneOfPeople,
  },
  { format: 'json', is: say.kinds.json, isIt: isJson, remedy: instead },
  { format: 'rtf', is: say.kinds.rtf, isIt: (head) => head.startsWith('{\\rtf'), remedy: instead },
];
