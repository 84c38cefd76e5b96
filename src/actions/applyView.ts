import { batch } from '@preact/signals';
import { pins, placeAt, type Pins } from '../state/pins.ts';
import {
  colourBy,
  filters,
  hovered,
  hoveredGroup,
  mainTopicTime,
  mapStyle,
  measureScale,
  measureTime,
  periodChoice,
  positions,
  selection,
  shownNodes,
  sizeBy,
  stageView,
  tieColourBy,
} from '../state/state.ts';
import { filtersHere, type View } from '../state/undoables.ts';
import { homeOf, pinNode, unpinNode } from './arranging.ts';
import { fitMap, scene } from './camera.ts';
import { pause } from './play.ts';
import { commitWindow } from './window.ts';

/** Shows a view of the network that is open, at once. */
export function applyView(view: View): void {
  const hadTopicsAlone = shownNodes.peek() === 'topics';
  batch(() => {
    pause();
    hovered.value = undefined;
    hoveredGroup.value = undefined;
    filters.value = filtersHere(view);
    selection.value = view.selection;
    stageView.value = view.stageView;
    shownNodes.value = view.shownNodes;
    colourBy.value = view.colourBy;
    tieColourBy.value = view.tieColourBy;
    sizeBy.value = view.sizeBy;
    measureTime.value = view.measureTime;
    measureScale.value = view.measureScale;
    mainTopicTime.value = view.mainTopicTime;
    mapStyle.value = view.mapStyle;
    periodChoice.value = view.periodChoice;
    commitWindow(view.window);
    pinAgain(view.pins);
  });
  if (hadTopicsAlone !== (view.shownNodes === 'topics')) fitMap();
}

/** What is let go of stands again where it stood before it was pinned. */
function pinAgain(wanted: Pins): void {
  const held = pins.peek();
  const moved = positions.peek().slice();
  const put = (node: number, x: number, y: number) => {
    scene.peek()?.moveNode(node, x, y);
    moved.set([x, y], 2 * node);
    pinNode(node, x, y);
  };
  const gone = [...held.keys()].filter((node) => !wanted.has(node));
  const back = [...wanted].filter(([node, { x, y }]) => held.get(node)?.x !== x || held.get(node)?.y !== y);
  if (gone.length + back.length === 0) return;
  for (const node of gone) {
    const { x, y } = homeOf(node) ?? placeAt(moved[2 * node]!, moved[2 * node + 1]!);
    put(node, x, y);
    unpinNode(node);
  }
  for (const [node, { x, y }] of back) put(node, x, y);
  positions.value = moved;
}
