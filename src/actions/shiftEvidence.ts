import type { DatedLists } from '../model/columns.ts';
import type { ShiftKind } from '../model/shift.ts';
import type { Day, NodeIndex, PaperIndex } from '../model/units.ts';
import { announcement, bench } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import type { Workbench } from '../work/workbench.ts';
import { isStillOpen } from './isStillOpen.ts';
import { choiceToCome, selectEvidence } from './select.ts';

/** What bursts, or has a trend. */
export interface ShiftItem {
  readonly kind: ShiftKind;
  readonly item: number;
  readonly label: string;
}

interface Words {
  readonly what: string;
  readonly title: string;
  readonly detail: string;
}

/** The papers of an item, of a stretch of time or of all, with the people who wrote them, in the inspector. */
export async function openShift(item: ShiftItem, words: Words, range?: { readonly from: Day; readonly to: Day }) {
  const asked = bench.peek();
  if (!asked) return;
  const isChosen = choiceToCome();
  const isWanted = () => isStillOpen(asked) && isChosen();
  try {
    const papers = await papersOf(asked, item);
    if (!isWanted()) return;
    const { columns, paperAuthors } = asked.opened;
    const inside = range ? papers.filter((paper) => isIn(range, columns.paperFrom[paper]!)) : papers;
    selectEvidence({
      ...words,
      evidence: { papers: newestFirst(inside, columns), people: peopleOf(inside, paperAuthors) },
    });
  } catch (error) {
    if (isWanted()) announcement.value = texts.bursts.notLookedUp(String(error));
  }
}

const isIn = ({ from, to }: { readonly from: Day; readonly to: Day }, day: Day): boolean => day >= from && day <= to;

async function papersOf(asked: Workbench, { kind, item, label }: ShiftItem): Promise<readonly PaperIndex[]> {
  return kind === 'term' ? asked.ask('termPapers', label) : papersOfItem(asked.opened, kind, item);
}

/** All that is counted for it; a paper counts for its main topic alone. */
export function papersOfItem({ columns }: Opened, kind: Exclude<ShiftKind, 'term'>, item: number): PaperIndex[] {
  const { authorCount, paperTopic, nodePapers, tiePapers } = columns;
  if (kind === 'author') return listOf(nodePapers, item);
  if (kind === 'tie') return listOf(tiePapers, item);
  return listOf(nodePapers, authorCount + item).filter((paper) => paperTopic[paper] === item);
}

const listOf = (lists: DatedLists, item: number): PaperIndex[] => [
  ...lists.startPapers.subarray(lists.offsets[item], lists.offsets[item + 1]),
  ...lists.undatedPapers.subarray(lists.undatedOffsets[item], lists.undatedOffsets[item + 1]),
];

/** Those without a date have the earliest of all days, so they come last. */
const newestFirst = (papers: readonly PaperIndex[], { paperFrom }: Opened['columns']): PaperIndex[] =>
  papers.toSorted((one, other) => paperFrom[other]! - paperFrom[one]! || one - other);

/** Who wrote most of them first. */
function peopleOf(papers: readonly PaperIndex[], { offsets, authors }: Opened['paperAuthors']) {
  const counts = new Map<NodeIndex, number>();
  for (const paper of papers) {
    for (const node of authors.subarray(offsets[paper], offsets[paper + 1])) {
      counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  const people = Array.from(counts, ([node, weight]) => ({ node, weight }));
  return people.sort((one, other) => other.weight - one.weight || one.node - other.node);
}
