import {
  pageFormat,
  type PackedColumns,
  type PackedLists,
  type PackedPapers,
  type PageData,
  type PageHead,
  type PagePiece,
} from '../export/page/pageData.ts';
import { unpackSteps, type Numbers, type Packed } from '../export/page/packed.ts';
import { partly, type Steps } from '../lib/steps.ts';
import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import { extentOf } from '../model/extent.ts';
import type { Dated } from '../model/partialDate.ts';
import { defaultSettings } from '../model/settings.ts';
import { noTopics } from '../model/topic.ts';
import type { NodeIndex, PaperIndex, TopicIndex } from '../model/units.ts';
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
  /** Nodes that are group authors. */
  readonly groups: ReadonlySet<NodeIndex>;
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

/**
 * @param texts what the elements of a page hold, the first of them first; each is asked for when the one before is read.
 * @throws Error with a sentence for the reader where that is not what a page holds.
 */
export function* unpackedPage(texts: Iterable<string>): Steps<UnpackedPage> {
  const data = yield* partly(dataSteps(texts), 0, 0.3);
  const columns = yield* partly(columnsOf(data.columns), 0.3, 0.7);
  const records = recordsOf(columns, data.recordCount);
  yield 0.7;
  const opened = yield* partly(openedOf(data, columns, records), 0.7, 0.9);
  const { positions, groups } = yield* partly(
    numbersOf({ positions: data.arrangement.positions, groups: data.groups }),
    0.9,
    0.95,
  );
  return {
    data,
    opened,
    positions: new Float32Array(positions),
    groups: new Set(groups),
    records,
    paper: data.papers && (yield* partly(papersOf(data.papers), 0.95, 1)),
  };
}

/** Reads a piece at a step. */
function* dataSteps(texts: Iterable<string>): Steps<PageData> {
  let data: PageHead | undefined;
  let read = 0;
  for (const text of texts) {
    if (data) {
      add(data, JSON.parse(text) as PagePiece);
      read++;
    } else {
      data = JSON.parse(text) as PageHead;
      if (data.format !== pageFormat) throw new Error(catalogue.viewer.otherPage);
    }
    yield read / (data.pieces + 1);
  }
  if (!data) throw new Error(catalogue.viewer.nothingInside);
  if (read !== data.pieces) throw new Error(catalogue.viewer.partMissing);
  return data;
}

function add(data: PageHead, { of, items }: PagePiece): void {
  let list: unknown = data;
  for (const name of of.split('.'))
    list = Object.hasOwn(list as object, name) && (list as Record<string, unknown>)[name];
  if (!Array.isArray(list)) throw new Error(catalogue.viewer.misfit);
  for (const item of items) list.push(item);
}

/** Of several lists that were packed, by the same names. */
function* numbersOf<Name extends string>(lists: Readonly<Record<Name, Packed>>): Steps<Record<Name, Numbers>> {
  const all = Object.entries<Packed>(lists);
  const numbers: Record<string, Numbers> = {};
  for (const [at, [name, pieces]] of all.entries()) {
    numbers[name] = yield* partly(unpackSteps(pieces), at / all.length, (at + 1) / all.length);
  }
  return numbers;
}

function* columnsOf(packed: PackedColumns): Steps<Columns> {
  const { authorCount, topicCount, authorTieCount, topicTieCount } = packed;
  const { tieSource, tieTarget, paperFrom, paperTo, paperTopic } = packed;
  const numbers = yield* partly(numbersOf({ tieSource, tieTarget, paperFrom, paperTo, paperTopic }), 0, 0.2);
  const days = { from: new Int32Array(numbers.paperFrom), to: new Int32Array(numbers.paperTo) };
  const tiePapers = yield* partly(listsOf(packed.tiePapers, days), 0.2, 0.6);
  const nodePapers = yield* partly(listsOf(packed.nodePapers, days), 0.6, 1);
  return {
    authorCount,
    topicCount,
    tieCount: numbers.tieSource.length,
    authorTieCount,
    topicTieCount,
    tieSource: new Uint32Array(numbers.tieSource),
    tieTarget: new Uint32Array(numbers.tieTarget),
    tiePapers,
    nodePapers,
    paperFrom: days.from,
    paperTo: days.to,
    paperTopic: new Int32Array(numbers.paperTopic),
  };
}

function* listsOf({ counts, papers: listed, weights: weighed }: PackedLists, days: PaperDays): Steps<DatedLists> {
  const numbers = yield* partly(numbersOf({ counts, listed }), 0, 0.2);
  const [offsets, papers] = [offsetsOf(numbers.counts), new Uint32Array(numbers.listed)];
  const weights = weighed
    ? new Float64Array(yield* partly(unpackSteps(weighed), 0.2, 0.3))
    : new Float64Array(papers.length).fill(1);
  yield 0.3;
  return yield* partly(datedListSteps([{ offsets, papers, weights }], days), 0.3, 1);
}

function offsetsOf(counts: Numbers): Uint32Array {
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
  const { mainTopics, groups } = data;
  const numbers = yield* partly(numbersOf({ mainTopics, groups, communities, communitySlots }), 0, 0.3);
  const incidence = incidenceOf(columns);
  yield 0.5;
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
    mainTopics: new Int32Array(numbers.mainTopics),
    tieUnit: data.tieUnit,
    given: communityNames ? { communityNames } : {},
    labels: data.names,
    topics: data.topics.map((topic) => ({ ...topic, labelFrom: 'terms' })),
    topicFacts,
    omissions: noOmissions,
    cutLists: [],
    groupCount: numbers.groups.length,
    added: [],
    files: [],
    noticeCounts: { error: 0, warning: 0, info: 0 },
    extent: extentOf(records),
    recordCount: data.recordCount,
    undatedCount: records.filter(({ date }) => date === undefined).length,
    arrangement: {
      communities: new Int32Array(numbers.communities),
      communityCount,
      communitySlots: new Uint8Array(numbers.communitySlots),
    },
  };
}

function* papersOf(packed: PackedPapers): Steps<(paper: PaperIndex) => PagePaper> {
  const { nameCounts, topicCounts, authorCounts, cut, topics, shares } = packed;
  const pools = { names: packed.names.of, dates: packed.dates.of, venues: packed.venues.of };
  const numbers = yield* partly(numbersOf({ nameCounts, topicCounts, authorCounts, cut, topics, shares }), 0, 0.6);
  const of = yield* partly(numbersOf(pools), 0.6, 1);
  const [nameOffsets, topicOffsets] = [offsetsOf(numbers.nameCounts), offsetsOf(numbers.topicCounts)];
  return (paper) => ({
    title: packed.titles[paper]!,
    date: packed.dates.texts[of.dates[paper]!]!,
    venue: packed.venues.texts[of.venues[paper]!]!,
    // Written by us, but the file may have been through other hands since.
    link: /^https?:\/\//.test(packed.links[paper]!) ? packed.links[paper]! : '',
    names: entriesOf(nameOffsets, paper).map((at) => packed.names.texts[of.names[at]!]!),
    authorCount: numbers.authorCounts[paper]!,
    isCut: numbers.cut[paper] === 1,
    topics: entriesOf(topicOffsets, paper).map((at) => ({
      topic: numbers.topics[at]!,
      share: numbers.shares[at]! / 100,
    })),
    abstract: packed.abstracts?.[paper],
  });
}

const entriesOf = (offsets: Uint32Array, paper: PaperIndex): number[] =>
  Array.from({ length: offsets[paper + 1]! - offsets[paper]! }, (_, place) => offsets[paper]! + place);
