import { noDay } from '../model/columns.ts';
import { isSameWindow } from '../model/window.ts';
import type { PageSelection, PageView } from '../export/page/pageData.ts';
import { yearOf } from '../lib/calendar.ts';
import {
  bench,
  colourBy,
  committedWindow,
  drawnNodes,
  filters,
  opened,
  positions,
  selection,
  settling,
  sight,
} from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { isWholeSeen, restingCamera } from './camera.ts';
import { download, fileName } from './download.ts';
import { today } from './today.ts';
import { wholeRange } from './window.ts';

export interface PageChoice {
  readonly title: string;
  readonly onlySeen: boolean;
  readonly withAbstracts: boolean;
  readonly theme: PageView['theme'];
}

/** @throws Error when nothing is open, or the worker cannot write the page. */
export async function savePage({ title, onlySeen, withAbstracts, theme }: PageChoice): Promise<void> {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) throw new Error(texts.save.nothingOpen);
  // The page inside the page is needed seldom, so it is fetched when it is.
  const { default: viewer } = await import('virtual:viewer');
  // As it is seen, though the map may not have come to rest.
  if (settling.peek() !== undefined) asked.placed(positions.peek());
  const blob = await asked.ask('pageFile', {
    title: title.trim(),
    seen: onlySeen ? { ...sight.peek(), nodes: drawnNodes.peek() } : undefined,
    today: today.peek(),
    withAbstracts,
    view: { ...viewNow(onlySeen), theme },
    viewer,
  });
  download(blob, pageName(current, title));
}

export function pageName({ title, extent }: Pick<Opened, 'title' | 'extent'>, ownTitle: string): string {
  const span = extent ? `${yearOf(extent.from)}-${yearOf(extent.to)}` : '';
  return fileName(ownTitle.trim() || title, span, 'html');
}

/** A page of what is visible has nothing beyond its window. */
function viewNow(onlySeen: boolean): Omit<PageView, 'theme'> {
  const window = committedWindow.peek();
  const isWhole = onlySeen || isSameWindow(window, wholeRange());
  return {
    window: isWhole ? undefined : window,
    hiddenTopics: filters.peek().hiddenTopics,
    colourBy: colourBy.peek() === 'community' ? 'community' : 'topic',
    selection: selectionNow(),
    camera: isWholeSeen.peek() ? undefined : restingCamera.peek(),
  };
}

function selectionNow(): PageSelection | undefined {
  const selected = selection.peek();
  switch (selected?.kind) {
    case 'node':
      return { kind: 'node', node: selected.node };
    case 'tie':
      return { kind: 'tie', tie: selected.tie };
    case 'paper':
      return { kind: 'paper', paper: selected.paper };
    default:
      return undefined;
  }
}

/** Of the page without anything to show. */
const viewerBytes = 400_000;
/** What a name, a paper, an entry of a list and an abstract take on average. */
const [perName, perPaper, perEntry, perAbstract] = [45, 290, 4, 1400];

/** How large a page will be, to the first digit. */
export function pageSize({ columns, recordCount, labels }: Opened, { onlySeen, withAbstracts }: PageChoice): number {
  const entries = columns.tiePapers.startPapers.length + columns.nodePapers.startPapers.length;
  const bytes =
    labels.length * perName +
    recordCount * (perPaper + (withAbstracts ? perAbstract : 0)) +
    entries * perEntry +
    columns.tieCount * 2 * perEntry;
  return viewerBytes + bytes * (onlySeen ? shareInWindow(columns, recordCount) : 1);
}

function shareInWindow({ paperFrom, paperTo }: Opened['columns'], recordCount: number): number {
  const { from, to, undated } = committedWindow.value;
  let inside = 0;
  for (let paper = 0; paper < recordCount; paper++) {
    const isInside = paperFrom[paper] === noDay ? undated : paperFrom[paper]! <= to && paperTo[paper]! >= from;
    if (isInside) inside++;
  }
  return recordCount === 0 ? 1 : inside / recordCount;
}
