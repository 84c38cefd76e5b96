import type { Paper, PaperIds } from '../../model/paper.ts';
import type { Reader } from '../contract.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { readAuthors } from '../values/listedAuthors.ts';
import { modsDate } from './modsDate.ts';
import { modsAuthors } from './modsNames.ts';
import { allText, elementsIn, maybeElement, textAt, textsIn, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlOutcome, type XmlPlace } from './xmlRecords.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const isOfType = (element: XmlElement, type: string) => (element.attributes['type'] ?? '') === type;
const filled = (texts: readonly string[]) => texts.map(plainText).filter((text) => text !== '');

/** `The` is apart, so that libraries can sort without it. */
function titleIn(parent: XmlElement | undefined): string {
  const titles = elementsIn(parent, 'titleInfo').filter((title) => textAt(title, 'title').trim() !== '');
  const title = titles.find((one) => isOfType(one, '')) ?? titles[0];
  const article = plainText(textAt(title, 'nonSort'));
  const main = `${article}${article === '' || /['’]$/.test(article) ? '' : ' '}${plainText(textAt(title, 'title'))}`;
  const subtitle = plainText(textAt(title, 'subTitle'));
  const parts = filled([...textsIn(title, 'partNumber'), ...textsIn(title, 'partName')]);
  return [[main, subtitle].filter(Boolean).join(': '), ...parts].filter(Boolean).join('. ');
}

const hostsOf = (record: XmlElement) => elementsIn(record, 'relatedItem').filter((item) => isOfType(item, 'host'));

function venueOf(record: XmlElement, hosts: readonly XmlElement[]): string {
  const publishers = elementsIn(record, 'originInfo').flatMap((origin) => textsIn(origin, 'publisher'));
  return filled([...hosts.map(titleIn), ...publishers])[0] ?? '';
}

function idsOf(record: XmlElement): PaperIds {
  const ids = elementsIn(record, 'identifier').filter((id) => id.attributes['invalid'] !== 'yes');
  const id = (...types: readonly string[]) =>
    ids.filter((one) => types.includes((one.attributes['type'] ?? '').toLowerCase())).map(allText);
  const urls = elementsIn(record, 'location').flatMap((location) => textsIn(location, 'url'));
  const links = [...id('uri', 'url', 'hdl'), ...urls].filter((link) => link.includes('doi.org/'));
  const doi = [...id('doi'), ...links].map(maybeDoi).find(Boolean);
  const arxiv = id('arxiv', 'eprint').map(maybeArxiv).find(Boolean);
  const pmid = id('pmid', 'pubmed').map(maybePmid).find(Boolean);
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }) };
}

/** Topics of a list of headings (`authority`) and classes are the indexers', the others the authors' words. */
function subjectsOf(record: XmlElement): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const [keywords, mesh, headings] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const categories = new Set<string>();
  for (const subject of elementsIn(record, 'subject'))
    for (const topic of elementsIn(subject, 'topic')) {
      const authority = (subject.attributes['authority'] ?? topic.attributes['authority'] ?? '').toLowerCase();
      for (const word of filled([allText(topic)])) {
        (authority === '' ? keywords : categories).add(word);
        if (authority !== '') (authority === 'mesh' ? mesh : headings).add(word);
      }
    }
  const classes = filled(textsIn(record, 'classification'));
  return {
    keywords: [...keywords],
    categories: [...new Set([...categories, ...classes])],
    ...classed(['MeSH headings', [...mesh]], ['index keywords', [...headings]], ['subject categories', classes]),
  };
}

const languagesOf = (record: XmlElement): readonly string[] =>
  elementsIn(record, 'language').flatMap((language) => textsIn(language, 'languageTerm').concat(allText(language)));

function paperOf(record: XmlElement, place: XmlPlace): XmlOutcome {
  const { file, line, notices } = place;
  const title = titleIn(record);
  const { slots, truncated } = readAuthors(modsAuthors(record));
  if (title === '' && slots.length === 0) {
    reportEmptyRecord(textAt(record, 'recordInfo', 'recordIdentifier'), line, notices);
    return 'rejected';
  }
  const hosts = hostsOf(record);
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: modsDate(record, hosts, place),
    abstract: plainText(allText(maybeElement(record, 'abstract'))),
    ...subjectsOf(record),
    venue: venueOf(record, hosts),
    ...kindAndLanguage(textsIn(record, 'genre'), languagesOf(record)),
    ids: idsOf(record),
    provenance: { file, line },
  };
}

const format: XmlFormat = { records: ['mods'], hasNamespaces: true, read: paperOf };

function recognise(head: string): number {
  const { root } = xmlProlog(head);
  if (root === 'modsCollection' || root === 'mods') return 0.95;
  return root === 'OAI-PMH' && /<(?:[\w.-]{1,30}:)?mods[\s>]/.test(head) ? 0.95 : 0;
}

/** MODS, the exchange format of libraries and repositories, which Zotero and others export too. */
export const mods: Reader = {
  format: 'mods',
  label: catalogue.formats.mods,
  recognise,
  read: (source, onShare) => readXmlRecords(source, format, onShare),
};
