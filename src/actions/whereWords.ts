import type { NodeIndex } from '../model/units.ts';
import { isSameWindow } from '../model/window.ts';
import { committedWindow, mainTopics, nouns, opened, selection, summary } from '../state/state.ts';
import { counted } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { spanOf, splitPapers, tiesInWindow } from './facts.ts';
import { countWords, spanWords, windowWords } from './words.ts';

/** Who or what a node is, in the numbers of the panel about it: `Ana Diaz, 14 papers 2009 to 2017, 22 coauthors, community 3`. */
export function nodeWords(current: Opened, node: NodeIndex): string {
  const { columns, incidence, labels } = current;
  const [window, names] = [committedWindow.peek(), nouns.peek()];
  const papers = splitPapers(current, columns.nodePapers, node, window).inside.length;
  const span = spanOf(columns.nodePapers, node);
  const people = tiesInWindow(current, incidence, node, window, 'author').length;
  const isTopic = node >= columns.authorCount;
  return [
    labels[node] ?? '',
    `${counted(papers, names.record)}${span ? ` ${spanWords(span, span)}` : ''}`,
    isTopic ? counted(people, names.node) : texts.map.walk.neighbours(people, names.neighbours),
    ...(isTopic ? [] : groupWords(current, node)),
  ].join(', ');
}

/** By the numbers that stand in the colours of groups; who is alone is in no company. */
function groupWords({ arrangement: { communities } }: Opened, node: NodeIndex): string[] {
  const [community, topic] = [communities[node] ?? -1, mainTopics.peek()?.[node] ?? -1];
  const isAlone = community < 0 || communities.indexOf(community) === communities.lastIndexOf(community);
  return [
    ...(isAlone ? [] : [texts.map.walk.community(community + 1)]),
    ...(topic < 0 ? [] : [texts.map.walk.topic(topic + 1)]),
  ];
}

/** `window 2001 to 2005: 812 authors, 2,340 ties`; the counts are those of the panels, once they are there. */
function whenWords({ extent }: Opened): string {
  const [counts, window, names] = [summary.peek(), committedWindow.peek(), nouns.peek()];
  const when = windowWords(window, extent, names.everything);
  return texts.map.walk.window(when, counts && isSameWindow(counts.window, window) ? countWords(counts, names) : []);
}

export function sayWhereIAm(): void {
  const [current, selected] = [opened.peek(), selection.peek()];
  if (!current) return;
  const who = selected?.kind === 'node' ? nodeWords(current, selected.node) : texts.map.walk.notSelected;
  announceQuietly(`${who.replace(/\.$/, '')}; ${whenWords(current)}`);
}
