import type { Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { readDate } from '../values/dates.ts';
import { plainText } from '../text/entities.ts';
import { maybeArxiv, maybeCount, maybeDoi } from '../values/ids.ts';
import { documentAround, jsonFields, jsonNetworkRecords, plainOf, type NetworkRecord } from './jsonNetwork.ts';
import { listAt, textAt, textsAt, type JsonObject } from '../json/jsonValues.ts';
import { readNames, type NameList } from '../values/names.ts';
import { networkBuilder, type NetworkBuilder } from './networkBuilder.ts';
import { nodeFrom, tiesFrom } from './networkFields.ts';
import { keptItem, maybeKeptLink } from './vosviewerItem.ts';
import { quoted } from '../../texts/quoted.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const paths = [
  ['network', 'items'],
  ['network', 'links'],
];

const firstText = (value: JsonObject, ...keys: readonly string[]): string =>
  keys.map((key) => textAt(value, key)).find((text) => text.trim() !== '') ?? '';

/** `Ann Lee, Bob Ray`, `Lee, Ann; Ray, Bob`, or a list. */
function authorsOf(value: JsonObject): NameList {
  const list = listAt(value, 'authors');
  if (list.length > 0) return readNames(textsAt(value, 'authors'), 'natural');
  const text = textAt(value, 'authors');
  return readNames(text.split(text.includes(';') ? ';' : ','), 'natural');
}

interface Heading {
  readonly venue: string;
  readonly date: PartialDate | undefined;
}

/** `ICLR, 28 Sep 2020`. */
function headingOf(value: JsonObject): Heading {
  const heading = textAt(value, 'heading');
  const comma = heading.lastIndexOf(',');
  const { date } = readDate(heading.slice(comma + 1));
  return date ? { venue: heading.slice(0, Math.max(0, comma)), date } : { venue: heading, date: undefined };
}

function paperOf(value: JsonObject, file: string, line: number): Paper {
  const names = authorsOf(value);
  const heading = headingOf(value);
  const printed = firstText(value, 'publication_date', 'pub_date', 'date', 'publication_year', 'pub_year', 'year');
  const addresses = [textAt(value, 'doi'), textAt(value, 'url'), textAt(value, 'uri')];
  const doi = addresses.map(maybeDoi).find((found) => found !== undefined);
  const arxiv = addresses.map((text) => (/arxiv/i.test(text) ? maybeArxiv(text) : undefined)).find(Boolean);
  const citations = maybeCount(textAt(value, 'weights', 'Citations'));
  return {
    title: plainText(textAt(value, 'title')),
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: readDate(printed).date ?? heading.date,
    abstract: plainText(textAt(value, 'abstract')),
    keywords: textsAt(value, 'keywords'),
    categories: [],
    venue: plainText(firstText(value, 'journal', 'source', 'venue') || heading.venue),
    ids: { ...(doi && { doi }), ...(arxiv && { arxiv }) },
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

const isPaper = ({ value }: NetworkRecord) =>
  textAt(value, 'title').trim() !== '' &&
  (textAt(value, 'authors').trim() !== '' || listAt(value, 'authors').length > 0);

/** The items are papers where most of them have a title and authors. Their links say how alike they are, not who wrote. */
function readPapers(items: readonly NetworkRecord[], links: number, file: string, builder: NetworkBuilder): Reading {
  const papers: Paper[] = [];
  for (const item of items) {
    if (isPaper(item) || textAt(item.value, 'title').trim() !== '') papers.push(paperOf(item.value, file, item.line));
    else {
      const label = quoted(textAt(item.value, 'label'));
      builder.reject('record-empty', item.line, say.networks.itemUntitled(label));
    }
  }
  const message = say.networks.itemsArePapers(links);
  builder.notices.info('vosviewer-papers', 0, message, say.networks.itemsAsNetwork);
  const { notices, rejected } = builder.finish();
  const own = notices.filter(({ code }) => code !== 'network-empty');
  return { papers, notices: own, recordsIn: papers.length + rejected, rejected };
}

function readWith(asItems: boolean, source: SourceText, onShare?: OnShare): Reading {
  const builder = networkBuilder(source.name, 'added');
  const records = jsonNetworkRecords(source, paths, builder, onShare);
  const [items, links] = [records.filter(({ ends }) => !ends), records.filter(({ ends }) => ends)];
  const arePapers = items.filter(isPaper).length * 2 > items.length;
  if (arePapers && !asItems) return readPapers(items, links.length, source.name, builder);
  const document = documentAround(source.text, records);
  builder.keep(document ? { document } : {});
  const hasIds = items.some(({ value }) => plainOf(value['id']) !== '');
  for (const { value, line } of items) {
    const extras = keptItem(value, { line, notices: builder.notices });
    builder.node({ ...nodeFrom(plainOf(value[hasIds ? 'id' : 'label']), jsonFields(value), line), extras });
  }
  for (const { value, line, ends } of links) {
    const extras = maybeKeptLink(value);
    const ids = [plainOf(ends![0]), plainOf(ends![1])] as const;
    for (const tie of tiesFrom(...ids, jsonFields(value), line)) builder.tie({ ...tie, extras });
  }
  return builder.finish();
}

function recognise(head: string): number {
  if (!head.trimStart().startsWith('{')) return 0;
  const hasNetwork = /"network"\s{0,9}:\s{0,9}\{/.test(head);
  return hasNetwork && /"(?:items|links|clusters)"\s{0,9}:\s{0,9}\[/.test(head) ? 0.97 : 0;
}

/**
 * VOSviewer’s JSON: items and links as a network; where the items are papers with title and authors, the papers. A
 * paper is dated by its own field, or by the end of its heading (`ICLR, 28 Sep 2020`).
 */
export const vosviewerJson: Reader = {
  format: 'vosviewer-json',
  label: texts.formats['vosviewer-json'],
  recognise,
  read: (source, onShare) => readWith(false, source, onShare),
};

/** The same with papers as items of a network of their links; only where somebody asks for it. */
export const vosviewerItems: Reader = {
  format: 'vosviewer-items',
  label: texts.formats['vosviewer-items'],
  recognise: () => 0,
  read: (source, onShare) => readWith(true, source, onShare),
};
