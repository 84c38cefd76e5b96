import { computed } from '@preact/signals';
import { otherSlot } from '../../arrange/palette.ts';
import { chosenNodes } from '../../actions/reviewPreview.ts';
import type { Side } from '../../model/review.ts';
import type { NodeIndex } from '../../model/units.ts';
import { authorsOf } from '../../network/paperAuthors.ts';
import { committedWindow, opened } from '../../state/state.ts';
import { chosenSuggestion, isPreviewing } from '../../state/review.ts';
import { incidence, paperAuthors } from '../derived.ts';
import { aroundNodes, type Emphasis } from '../map/emphasis.ts';

/** The people of the suggestion that is looked at, with their ties in the window. */
export const reviewEmphasis = computed((): Emphasis | undefined => {
  const [current, ties, nodes] = [opened.value, incidence.value, chosenNodes()];
  if (!current || !ties || nodes.length === 0) return undefined;
  return aroundNodes(current, ties, nodes, committedWindow.value);
});

/** While a split is previewed: its neighbours in the colour of the group that they are with, all else in grey. */
export const reviewHues = computed((): Uint8Array | undefined => {
  const [current, papers, chosen] = [opened.value, paperAuthors.value, chosenSuggestion.value];
  if (!isPreviewing.value || chosen?.kind !== 'split' || !current || !papers) return undefined;
  if (chosenNodes().length === 0) return undefined;
  const hues = new Uint8Array(current.labels.length).fill(otherSlot);
  const most = new Map<NodeIndex, number>();
  chosen.sides.forEach((side, group) => {
    for (const [node, count] of jointPapers(side, (paper) => authorsOf(papers, paper))) {
      if (count <= (most.get(node) ?? 0)) continue;
      most.set(node, count);
      hues[node] = groupSlot(group);
    }
  });
  return hues;
});

/** Palette slot of a group that a person falls into; those after the tenth are grey. */
export const groupSlot = (group: number): number => Math.min(group, otherSlot);

function jointPapers(side: Side, authors: (paper: number) => readonly NodeIndex[]): ReadonlyMap<NodeIndex, number> {
  const counts = new Map<NodeIndex, number>();
  for (const paper of side.papers) {
    for (const node of authors(paper)) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}
