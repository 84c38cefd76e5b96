import { effect, untracked } from '@preact/signals';
import { cameraRests, canRevive, scene, showNetwork } from '../actions/camera.ts';
import { select } from '../actions/select.ts';
import { isMoving } from '../actions/window.ts';
import { nextTask } from '../lib/nextTask.ts';
import { authorsOf } from '../network/paperAuthors.ts';
import {
  committedWindow,
  drawnStyle,
  hovered,
  hoveredGroup,
  mapTrouble,
  opened,
  playing,
  positions,
  previewWindow,
  selection,
  theme,
} from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { hiddenNodes, membersOf, nodeHues, regions } from '../ui/derived.ts';
import { amongNodes, aroundSelection, type Emphasis } from '../ui/map/emphasis.ts';
import { mapLabels } from '../drawing/mapLabels.ts';
import { pointed } from '../ui/map/pointed.ts';
import { sceneTheme } from '../ui/map/sceneTheme.ts';
import { createScene, type Picked, type Scene } from '../view/scene.ts';

/** Above this many authors the ties to topics would hide the ties between people; as in the app. */
const manyAuthors = 800;

/** Draws the map of what is open into the container, and keeps it in step with the state; each part in a task of its own. */
export async function driveMap(container: HTMLElement): Promise<void> {
  const current = opened.peek();
  if (!current) return;
  const created = createScene(container, {
    theme: sceneTheme(),
    window: previewWindow.peek(),
    topicTies: current.columns.authorCount > manyAuthors ? 'emphasised' : 'all',
    onHover(picked, at) {
      pointed.value = picked && { picked, ...at };
      hovered.value = picked;
    },
    onSelect: (picked) => select(picked),
    onCamera: cameraRests,
    onContextTrouble(trouble) {
      mapTrouble.value = trouble === 'restored' ? undefined : texts.map.trouble[trouble === 'lost' ? 'lost' : 'gaveUp'];
      canRevive.value = trouble === 'gave-up';
    },
  });
  if (!created.scene) {
    mapTrouble.value = created.reason;
    return;
  }
  const drawn = created.scene;
  await nextTask();
  scene.value = drawn;
  const data = {
    columns: current.columns,
    positions: positions.peek(),
    labels: mapLabels(current),
    nodeHues: nodeHues.peek(),
    tieUnit: current.tieUnit,
  };
  await nextTask();
  // Worked out here, not together with all else that is bound to what is drawn.
  regions.peek();
  await nextTask();
  const loaded = drawn.setData(data);
  bind(drawn);
  await loaded;
  showNetwork(false);
}

function bind(drawn: Scene): void {
  effect(() => {
    void theme.value;
    drawn.setTheme(sceneTheme());
  });
  effect(() => drawn.setNodeHues(nodeHues.value));
  effect(() => drawn.setRegions(regions.value));
  effect(() => drawn.setStyle(drawnStyle.value));
  effect(() => drawn.setWindow(previewWindow.value, !isMoving.value && !playing.value));
  effect(() => drawn.setHidden(hiddenNodes.value));
  effect(() => drawn.setEmphasis(emphasis()));
  effect(() => drawn.setSelected(selectedOnMap()));
}

function selectedOnMap(): Picked | undefined {
  const selected = selection.value;
  return selected?.kind === 'node' || selected?.kind === 'tie' ? selected : undefined;
}

function emphasis(): Emphasis | undefined {
  const [group, target, window] = [hoveredGroup.value, hovered.value ?? selection.value, committedWindow.value];
  const current = untracked(() => opened.value!);
  if (group !== undefined) return amongNodes(current, current.incidence, membersOf(current, group));
  if (!target) return undefined;
  return aroundSelection(current, current.incidence, target, window, (paper) => authorsOf(current.paperAuthors, paper));
}
