import { yearOf } from '../../lib/calendar.ts';
import { spanWords } from '../../actions/words.ts';
import { spanOfNode, unseen, type Span } from '../../actions/widen.ts';
import { selectionOf as selectionOfNodes } from '../../actions/select.ts';
import { noDay } from '../../model/columns.ts';
import type { PaperIndex } from '../../model/units.ts';
import { countIn } from '../../network/windowed.ts';
import { bench, committedWindow, nouns, opened, type Selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { SearchHit } from '../../work/protocol.ts';

const words = texts.search;

/** An institution stands for its authors; it has one at least. */
export function selectionOf(hit: SearchHit): Selection {
  if (hit.kind === 'paper') return { kind: 'paper', paper: hit.paper };
  return hit.kind === 'institution' ? selectionOfNodes(hit.nodes)! : { kind: 'node', node: hit.node };
}

/** What a row says beside the name. */
export interface HitFacts {
  readonly detail: string;
  readonly reason: 'window' | 'filters' | undefined;
  /** Why it is grey; '' where it is not. */
  readonly reasonWords: string;
}

export function factsOf(hit: SearchHit): HitFacts {
  const reason = unseen(selectionOf(hit));
  return { detail: detailOf(hit), reason, reasonWords: reasonWords(hit, reason) };
}

function reasonWords(hit: SearchHit, reason: HitFacts['reason']): string {
  if (reason === undefined) return '';
  if (reason === 'filters') return words.filtered;
  const isUndated = hit.kind === 'paper' ? isUndatedPaper(hit.paper) : spanOf(hit) === undefined;
  return isUndated ? words.outsideUndated : words.outside(spanWords(committedWindow.value, opened.value?.extent));
}

const isUndatedPaper = (paper: PaperIndex): boolean => bench.value?.opened.columns.paperFrom[paper] === noDay;

function detailOf(hit: SearchHit): string {
  const { record, node } = nouns.value;
  if (hit.kind === 'paper') return hit.detail;
  if (hit.kind === 'institution') return words.count(hit.nodes.length, node);
  const within = opened.value ? countIn(opened.value.columns.nodePapers, hit.node, committedWindow.value) : hit.papers;
  const count =
    within === hit.papers || within === 0
      ? words.count(hit.papers, record)
      : words.countWithin(within, hit.papers, record);
  const span = spanOf(hit);
  return span ? `${count} · ${words.years(yearOf(span.from), yearOf(span.to))}` : count;
}

function spanOf(hit: Exclude<SearchHit, { kind: 'paper' }>): Span | undefined {
  const columns = bench.value?.opened.columns;
  if (!columns) return undefined;
  const [first, ...others] = (hit.kind === 'institution' ? hit.nodes : [hit.node]).flatMap(
    (node) => spanOfNode(columns, node) ?? [],
  );
  if (!first) return undefined;
  return others.reduce((span, { from, to }) => ({ from: Math.min(span.from, from), to: Math.max(span.to, to) }), first);
}
