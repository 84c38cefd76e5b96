import { computed, effect, untracked } from '@preact/signals';
import { cameraRests, canRevive, scene, showNetwork } from '../../actions/camera.ts';
import { dragged, dragNode } from '../../actions/drag.ts';
import { nodesIn, select, toggleInSelection } from '../../actions/select.ts';
import { isMoving } from '../../actions/window.ts';
import {
  bench,
  committedWindow,
  hovered,
  hoveredGroup,
  joined,
  drawnNodes,
  drawnStyle,
  mapTrouble,
  opened,
  passingLists,
  playing,
  previewWindow,
  selection,
  sift,
  shownWay,
  staysInView,
  theme,
} from '../../state/state.ts';
import { mapTool } from '../../state/selecting.ts';
import { drawnPositions } from '../../state/drawnPositions.ts';
import type { Columns } from '../../model/columns.ts';
import { authorsOf } from '../../network/paperAuthors.ts';
import { texts } from '../../texts/texts.ts';
import { isSceneImportable } from '../../view/importable.ts';
import type { ContextTrouble, Picked, Scene } from '../../view/scene.ts';
import {
  hiddenNodes,
  incidence,
  membersOf,
  nodeHues,
  nodeMarks,
  nodeSizes,
  paperAuthors,
  regions,
  tieColours,
} from '../derived.ts';
import { reviewEmphasis, reviewHues } from '../review/reviewEmphasis.ts';
import { amongNodes, aroundSelection, type Emphasis } from './emphasis.ts';
import { followOutline } from './outline.ts';
import { mapLabels } from '../../drawing/mapLabels.ts';
import { manyAuthors } from '../../drawing/wholeMap.ts';
import { pointed } from './pointed.ts';
import { sceneTheme } from './sceneTheme.ts';

const narrow = matchMedia('(width <= 860px)');

/** Draws the map into the container and keeps it in step with the state until it is told to stop. */
export async function driveScene(container: HTMLElement, signal: AbortSignal): Promise<void> {
  if (!isSceneImportable()) {
    mapTrouble.value = texts.map.trouble.noWebGL;
    return;
  }
  const { createScene } = await import('../../view/scene.ts');
  if (signal.aborted) return;
  const created = createScene(container, {
    theme: sceneTheme(),
    window: previewWindow.peek(),
    get controls() {
      // On a narrow screen they stand below the map.
      return narrow.matches ? undefined : { width: 102, height: 132 };
    },
    onHover(picked, at) {
      pointed.value = picked && { picked, ...at };
      hovered.value = picked;
    },
    onSelect: selectPicked,
    onOutline: (drawn) => followOutline(created.scene!, drawn),
    onDrag: dragNode,
    onCamera: cameraRests,
    onContextTrouble(trouble) {
      mapTrouble.value = troubleWords[trouble];
      canRevive.value = trouble === 'gave-up';
    },
  });
  if (!created.scene) {
    mapTrouble.value = created.reason;
    return;
  }
  const { scene: drawn } = created;
  scene.value = drawn;
  const stops = bind(drawn);
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    scene.value = undefined;
    drawn.kill();
  });
}

const troubleWords: Readonly<Record<ContextTrouble, string | undefined>> = {
  lost: texts.map.trouble.lost,
  restored: undefined,
  'gave-up': texts.map.trouble.gaveUp,
};

/** Whatever else of the sift is new. */
const hiddenTies = computed(() => sift.value?.hiddenTies);

function bind(drawn: Scene): (() => void)[] {
  /** The network on the map, by its ties. */
  let known: Columns['tieSource'] | undefined;
  const showAll = (loaded: Float32Array): void => {
    // The layout went on while the network was loaded.
    if (loaded !== drawnPositions.peek()) drawn.setPositions(drawnPositions.peek());
    showNetwork(staysInView.peek());
  };
  return [
    effect(() => {
      void theme.value;
      drawn.setTheme(sceneTheme());
    }),
    effect(() => {
      const current = opened.value;
      // The same network in another arrangement is no other network.
      if (!current || current.columns.tieSource === known) return;
      const columns = bench.peek()?.opened.columns ?? current.columns;
      drawn.setTopicTies(columns.authorCount > manyAuthors ? 'emphasised' : 'all');
      known = columns.tieSource;
      const places = drawnPositions.peek();
      const loaded = drawn.setData({
        columns,
        positions: places,
        staysInView: staysInView.peek(),
        labels: mapLabels(current),
        nodeHues: nodeHues.peek(),
        tieUnit: current.tieUnit,
      });
      void loaded.then(() => known === columns.tieSource && showAll(places));
      // A new network forgets what stood out and what was hidden.
      untracked(() => {
        drawn.setWindow(previewWindow.value);
        void drawn.setPassing(passingLists.value);
        drawn.setHidden(hiddenNodes.value);
        drawn.setHiddenTies(hiddenTies.value);
        drawn.setEmphasis(emphasis());
        drawn.setSelected(selectedOnMap());
        drawn.setSelectedNodes(severalSelected());
        drawn.setTieColours(tieColours.value);
        drawn.setNodeSizes(nodeSizes.value);
        drawn.setRegions(regions.value);
        drawn.setMarks(...nodeMarks.value);
        drawn.setJoined(joined.value);
      });
    }),
    effect(() => {
      const current = joined.value;
      // They are nodes of the network that is open, which the map may not have been given yet.
      if (opened.peek()?.columns.tieSource === known) drawn.setJoined(current);
    }),
    effect(() => {
      const places = drawnPositions.value;
      if (places.length !== 2 * (opened.peek()?.labels.length ?? 0)) return;
      drawn.setPositions(places);
      // What comes from a layout lags behind the hand.
      const held = dragged.peek();
      if (held) drawn.moveNode(held.node, held.x, held.y);
    }),
    effect(() => drawn.setNodeHues(reviewHues.value ?? nodeHues.value)),
    effect(() => drawn.setNodeSizes(nodeSizes.value)),
    effect(() => drawn.setTieColours(tieColours.value)),
    effect(() => drawn.setRegions(regions.value)),
    effect(() => drawn.setMarks(...nodeMarks.value)),
    effect(() => drawn.setStyle(drawnStyle.value)),
    effect(() => drawn.setShown(drawnNodes.value)),
    effect(() => drawn.setWindow(previewWindow.value, !isMoving.value && !playing.value)),
    effect(() => void drawn.setPassing(passingLists.value)),
    effect(() => drawn.setHidden(hiddenNodes.value)),
    effect(() => drawn.setHiddenTies(hiddenTies.value)),
    effect(() => drawn.setEmphasis(emphasis())),
    effect(() => drawn.setSelected(selectedOnMap())),
    effect(() => drawn.setSelectedNodes(severalSelected())),
    effect(() => drawn.setTool(mapTool.value)),
  ];
}

/** A press that toggles means nodes: on anything else, and on empty ground, it changes nothing. */
function selectPicked(picked: Picked | undefined, _: unknown, toggles: boolean): void {
  if (!toggles) select(picked);
  else if (picked?.kind === 'node') toggleInSelection(picked.node);
}

const severalSelected = () => (selection.value?.kind === 'nodes' ? nodesIn(selection.value) : []);

/** A paper is no thing on the map; its authors stand out instead. */
function selectedOnMap(): Picked | undefined {
  const selected = selection.value;
  return selected?.kind === 'node' || selected?.kind === 'tie' ? selected : undefined;
}

function emphasis(): Emphasis | undefined {
  const [current, group] = [opened.value, hoveredGroup.value];
  const target = hovered.value ?? selection.value;
  if (!current) return undefined;
  const way = group === undefined && !hovered.value ? shownWay.value : undefined;
  if (way && way.network === current.columns.tieSource) return way;
  if (group === undefined && !target) return reviewEmphasis.value;
  // Made when first needed, not while a big corpus is being opened.
  const [ties, papers] = [incidence.value, paperAuthors.value];
  if (!ties || !papers) return undefined;
  if (group !== undefined) return amongNodes(current, ties, membersOf(current, group));
  if (!target) return undefined;
  return aroundSelection(current, ties, target, committedWindow.value, (paper) => authorsOf(papers, paper));
}
