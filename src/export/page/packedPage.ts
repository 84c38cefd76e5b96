import type { Columns, DatedLists } from '../../model/columns.ts';
import type { Paper } from '../../model/paper.ts';
import { paperLink } from '../../model/paperLink.ts';
import type { Membership } from '../../model/topic.ts';
import type { PaperIndex } from '../../model/units.ts';
import { isGroup, shownLabel } from '../../network/network.ts';
import { shownName } from '../../people/shownName.ts';
import { dateWords } from '../../texts/dateWords.ts';
import { texts } from '../../texts/texts.ts';
import { captionOf, generator } from '../caption.ts';
import { isVisible, recordsOf, type Snapshot } from '../snapshot.ts';
import { listsByPaper } from './listsByPaper.ts';
import { packed } from './packed.ts';
import {
  namesOnPaper,
  pageFormat,
  type PackedColumns,
  type PackedLists,
  type PackedPapers,
  type PageData,
  type PageSelection,
  type PageView,
  type Pooled,
} from './pageData.ts';
import { wholePart, windowPart, type PagePart } from './pagePart.ts';

export interface PageWish {
  /** What the page is called. */
  readonly title: string;
  readonly withAbstracts: boolean;
  /** How it is looked at first; its indices are those of the whole. */
  readonly view: PageView;
}

/** All of a network, or what of it is visible in the window of the snapshot. */
interface PageSource {
  readonly snapshot: Snapshot;
  /** Main topic of each author, as it is shown; −1 without. */
  readonly mainTopics: Int32Array;
  readonly tieUnit: number;
}

/** What a page that stands by itself holds. */
export function packedPage({ snapshot, mainTopics, tieUnit }: PageSource, wish: PageWish): PageData {
  const { network, settings, window, communityNames } = snapshot;
  const whole = { network, arrangement: snapshot.arrangement!, mainTopics };
  const recordCount = recordsOf(snapshot).length;
  const part = window
    ? windowPart(whole, recordCount, window, (paper) => isVisible(snapshot, paper))
    : wholePart(whole);
  const papers = part.papers.filter((paper) => paper < recordCount);
  const { columns } = part.network;
  const nodes = Array.from({ length: columns.authorCount + columns.topicCount }, (_, node) => node);
  return {
    format: pageFormat,
    generator,
    title: wish.title,
    kind: network.kind,
    recordCount: papers.length,
    settings: { network: settings.network, counting: settings.counting },
    // The first line of a caption is the title of the papers, which is told where that of the page is another.
    caption: captionOf(snapshot).filter((line) => line !== wish.title),
    view: viewOfPart(wish.view, part),
    names: nodes.map((node) => shownLabel(part.network, node)),
    groups: packed(Uint32Array.from(nodes.filter((node) => isGroup(part.network, node)))),
    topics: part.network.topics.map(({ id, label, terms, slot, isEditorial }) => ({
      id,
      label,
      terms,
      slot,
      isEditorial,
    })),
    columns: packedColumns(columns),
    arrangement: {
      positions: packed(part.arrangement.positions),
      communities: packed(part.arrangement.communities),
      communityCount: part.arrangement.communityCount,
      communitySlots: packed(part.arrangement.communitySlots),
      ...(communityNames && { communityNames }),
    },
    mainTopics: packed(part.mainTopics),
    tieUnit,
    papers: network.kind === 'papers' ? packedPapers(snapshot, papers, part, wish.withAbstracts) : undefined,
  };
}

/** What is looked at, by the numbers of the part; what is not in it is looked at no more. */
function viewOfPart(view: PageView, part: PagePart): PageView {
  const hiddenTopics = view.hiddenTopics.map(part.topicOf).filter((topic) => topic >= 0);
  return { ...view, hiddenTopics, selection: view.selection && selectionOfPart(view.selection, part) };
}

function selectionOfPart(selection: PageSelection, { nodes, ties, papers }: PagePart): PageSelection | undefined {
  if (selection.kind === 'node') {
    const node = maybePlace(nodes, selection.node);
    return node === undefined ? undefined : { kind: 'node', node };
  }
  if (selection.kind === 'tie') {
    const tie = maybePlace(ties, selection.tie);
    return tie === undefined ? undefined : { kind: 'tie', tie };
  }
  const paper = maybePlace(papers, selection.paper);
  return paper === undefined ? undefined : { kind: 'paper', paper };
}

function maybePlace(all: readonly number[], one: number): number | undefined {
  const found = all.indexOf(one);
  return found < 0 ? undefined : found;
}

const packedColumns = (columns: Columns): PackedColumns => ({
  authorCount: columns.authorCount,
  topicCount: columns.topicCount,
  authorTieCount: columns.authorTieCount,
  topicTieCount: columns.topicTieCount,
  tieSource: packed(columns.tieSource),
  tieTarget: packed(columns.tieTarget),
  tiePapers: packedLists(columns.tiePapers, columns.tieCount),
  nodePapers: packedLists(columns.nodePapers, columns.authorCount + columns.topicCount),
  paperFrom: packed(columns.paperFrom),
  paperTo: packed(columns.paperTo),
  paperTopic: packed(columns.paperTopic),
});

function packedLists(lists: DatedLists, itemCount: number): PackedLists {
  const items = Array.from({ length: itemCount }, (_, item) => item);
  const { offsets, papers, weights } = listsByPaper(lists, items, (paper) => paper);
  return {
    counts: packed(Uint32Array.from(items, (item) => offsets[item + 1]! - offsets[item]!)),
    papers: packed(papers),
    ...(weights.some((weight) => weight !== 1) && { weights: packed(weights) }),
  };
}

function packedPapers(
  { papers: all, model }: Snapshot,
  indices: readonly PaperIndex[],
  part: PagePart,
  withAbstracts: boolean,
): PackedPapers {
  const papers = indices.map((index) => all[index]!);
  const names = papers.map(namesOf);
  const topics = indices.map((index) => membershipsIn(part, model.memberships[index]!));
  return {
    titles: papers.map(({ title }) => title),
    dates: pooled(papers.map(({ date }) => dateWords(date))),
    venues: pooled(papers.map(({ venue }) => venue)),
    links: papers.map(({ ids }) => paperLink(ids) ?? ''),
    nameCounts: packed(Uint32Array.from(names, ({ length }) => length)),
    names: pooled(names.flat()),
    authorCounts: packed(Uint32Array.from(papers, ({ slots }) => slots.length)),
    cut: packed(Uint8Array.from(papers, ({ authorsTruncated }) => (authorsTruncated ? 1 : 0))),
    topicCounts: packed(Uint32Array.from(topics, ({ length }) => length)),
    topics: packed(Uint32Array.from(topics.flat(), ({ topic }) => topic)),
    shares: packed(Uint8Array.from(topics.flat(), ({ share }) => Math.round(100 * share))),
    ...(withAbstracts && { abstracts: papers.map(({ abstract }) => abstract) }),
  };
}

const namesOf = ({ slots }: Paper): string[] =>
  slots
    .slice(0, namesOnPaper)
    .map((slot) => (slot.kind === 'group' ? texts.names.group(shownName(slot)) : shownName(slot)));

/** By the numbers that topics have in the part. */
const membershipsIn = (part: PagePart, memberships: readonly Membership[]): Membership[] =>
  memberships.flatMap(({ topic, share }) => {
    const own = part.topicOf(topic);
    return own < 0 ? [] : [{ topic: own, share }];
  });

function pooled(values: readonly string[]): Pooled {
  const numbers = new Map<string, number>();
  const of = Uint32Array.from(values, (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return { texts: [...numbers.keys()], of: packed(of) };
}
