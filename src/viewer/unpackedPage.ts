import {
  pageFormat,
  type PackedColumns,
  type PackedLists,
  type PackedPapers,
  type PageData,
  type Pooled,
} from '../export/page/pageData.ts';
import { unpacked } from '../export/page/packed.ts';
import { partly, type Steps } from '../lib/steps.ts';
import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import { extentOf } from '../model/extent.ts';
import type { Dated } from '../model/partialDate.ts';
import { defaultSettings } from '../model/settings.ts';
import { noTopics } from '../model/topic.ts';
import type { PaperIndex, TopicIndex } from '../model/units.ts';
import { datedListSteps, type PaperDays } from '../network/datedLists.ts';
import { incidenceOf } from '../network/incidence.ts';
import { noOmissions } from '../network/network.ts';
import { authorsOfPapers } from '../network/paperAuthors.ts';
import type { Opened } from '../work/protocol.ts';
import { texts as catalogue } from '../texts/texts.ts';

/** A page that was opened. */
export interface UnpackedPage {
  readonly data: PageData;
  readonly opened: Opened;
  readonly positions: Float32Array;
  /** Dates of the papers or links. */
  readonly records: readonly Dated[];
  /** Undefined of a network that came without papers. */
  readonly paper: ((paper: PaperIndex) => PagePaper) | undefined;
}

/** A paper as the page shows it. */
interface PagePaper {
  readonly title: string;
  readonly date: string;
  readonly venue: string;
  /** http(s), or ''. */
  readonly link: string;
  /** The first of them. */
  readonly names: readonly string[];
  readonly authorCount: number;
  /** There are more than the record lists. */
  readonly isCut: boolean;
  readonly topics: readonly { readonly topic: TopicIndex; readonly share: number }[];
  /** Undefined where abstracts were left out. */
  readonly abstract: string | undefined;
}

/** @throws Error with a sentence for the reader where the text is not what a page holds. */
export function* unpackedPage(text: string): Steps<UnpackedPage> {
  const data = JSON.parse(text) as PageData;
  if (data.format !== pageFormat) throw new Error(catalogue.viewer.otherPage);
  yield 0.1;
  const columns = yield* partly(columnsOf(data.columns), 0.1, 0.7);
  const records = recordsOf(columns, data.recordCount);
  yield 0.8;
  const opened = yield* partly(openedOf(data, columns, records), 0.8, 0.9);
  return {
    data,
    opened,
    positions: new Float32Array(unpacked(data.arrangement.positions)),
    records,
    paper: data.papers && papersOf(data.papers),
  };
}

const whole = (text: string): Uint32Array => new Uint32Array(unpacked(text));
const signed = (text: string): Int32Array => new Int32Array(unpacked(text));

function* columnsOf(packed: PackedColumns): Steps<Columns> {
  const { authorCount, topicCount, authorTieCount, topicTieCount } = packed;
  const days = { from: signed(packed.paperFrom), to: signed(packed.paperTo) };
  const ends = { tieSource: whole(packed.tieSource), tieTarget: whole(packed.tieTarget) };
  yield 0.1;
  const tiePapers = yield* partly(listsOf(packed.tiePapers, days), 0.1, 0.6);
  const nodePapers = yield* partly(listsOf(packed.nodePapers, days), 0.6, 1);
  return {
    authorCount,
    topicCount,
    tieCount: ends.tieSource.length,
    authorTieCount,
    topicTieCount,
    ...ends,
    tiePapers,
    nodePapers,
    paperFrom: days.from,
    paperTo: days.to,
    paperTopic: signed(packed.paperTopic),
  };
}

function* listsOf({ counts, papers: listed, weights: weighed }: PackedLists, days: PaperDays): Steps<DatedLists> {
  const [offsets, papers] = [offsetsOf(whole(counts)), whole(listed)];
  yield 0.1;
  const weights = weighed === undefined ? new Float64Array(papers.length).fill(1) : new Float64Array(unpacked(weighed));
  yield 0.2;
  return yield* partly(datedListSteps([{ offsets, papers, weights }], days), 0.2, 1);
}

function offsetsOf(counts: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  for (let item = 0; item < counts.length; item++) offsets[item + 1] = offsets[item]! + counts[item]!;
  return offsets;
}

const recordsOf = ({ paperFrom, paperTo }: Columns, count: number): Dated[] =>
  Array.from({ length: count }, (_, paper) => {
    const [from, to] = [paperFrom[paper]!, paperTo[paper]!];
    return { date: from === noDay ? undefined : { from, to, precision: 'day', kind: 'published', raw: '' } };
  });

function* openedOf(data: PageData, columns: Columns, records: readonly Dated[]): Steps<Opened> {
  const { topics: _topics, memberships: _memberships, vocabulary: _vocabulary, ...topicFacts } = noTopics(0);
  const { communities, communityCount, communitySlots, communityNames } = data.arrangement;
  const incidence = incidenceOf(columns);
  yield 0.4;
  const paperAuthors = authorsOfPapers(columns);
  yield 0.8;
  return {
    kind: data.kind,
    title: data.title,
    fingerprint: '',
    dataHash: '',
    settings: { ...defaultSettings, ...data.settings },
    columns,
    incidence,
    paperAuthors,
    mainTopics: signed(data.mainTopics),
    tieUnit: data.tieUnit,
    given: communityNames ? { communityNames } : {},
    labels: data.names,
    topics: data.topics.map((topic) => ({ ...topic, labelFrom: 'terms' })),
    topicFacts,
    omissions: noOmissions,
    cutLists: [],
    groupCount: whole(data.groups).length,
    added: [],
    files: [],
    noticeCounts: { error: 0, warning: 0, info: 0 },
    extent: extentOf(records),
    recordCount: data.recordCount,
    undatedCount: records.filter(({ date }) => date === undefined).length,
    arrangement: {
      communities: signed(communities),
      communityCount,
      communitySlots: new Uint8Array(unpacked(communitySlots)),
    },
  };
}

function papersOf(packed: PackedPapers): (paper: PaperIndex) => PagePaper {
  const [names, dates, venues] = [pooled(packed.names), pooled(packed.dates), pooled(packed.venues)];
  const [nameOffsets, topicOffsets] = [offsetsOf(whole(packed.nameCounts)), offsetsOf(whole(packed.topicCounts))];
  const [authorCounts, cut] = [whole(packed.authorCounts), whole(packed.cut)];
  const [topics, shares] = [whole(packed.topics), whole(packed.shares)];
  return (paper) => ({
    title: packed.titles[paper]!,
    date: dates(paper),
    venue: venues(paper),
    // Written by us, but the file may have been through other hands since.
    link: /^https?:\/\//.test(packed.links[paper]!) ? packed.links[paper]! : '',
    names: entriesOf(nameOffsets, paper).map(names),
    authorCount: authorCounts[paper]!,
    isCut: cut[paper] === 1,
    topics: entriesOf(topicOffsets, paper).map((at) => ({ topic: topics[at]!, share: shares[at]! / 100 })),
    abstract: packed.abstracts?.[paper],
  });
}

const entriesOf = (offsets: Uint32Array, paper: PaperIndex): number[] =>
  Array.from({ length: offsets[paper + 1]! - offsets[paper]! }, (_, place) => offsets[paper]! + place);

function pooled({ texts, of }: Pooled): (item: number) => string {
  const numbers = whole(of);
  return (item) => texts[numbers[item]!]!;
}
