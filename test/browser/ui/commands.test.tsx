import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { restingCamera, scene } from '../../../src/actions/camera.ts';
import { isAxisFolded, isZoomed, timeBins } from '../../../src/actions/axis.ts';
import { hideGroups } from '../../../src/actions/legend.ts';
import { link } from '../../../src/actions/link.ts';
import { openExample, openFiles } from '../../../src/actions/open.ts';
import { hiddenPanels } from '../../../src/actions/panels.ts';
import { hasRememberedColumns, rememberColumns } from '../../../src/actions/rememberedColumns.ts';
import { hasRememberedWishes } from '../../../src/actions/remembered.ts';
import { commandCalled, commands } from '../../../src/actions/registry.ts';
import { select } from '../../../src/actions/select.ts';
import { keepViewHistory, settleHistory } from '../../../src/actions/viewHistory.ts';
import { commitWindow, wholeRange } from '../../../src/actions/window.ts';
import { putAt } from '../../../src/state/pins.ts';
import { isReviewing } from '../../../src/state/review.ts';
import {
  bench,
  colourBy,
  committedWindow,
  dialog,
  filters,
  loading,
  mapStyle,
  opened,
  pinned,
  playing,
  positions,
  relaxing,
  selection,
  settings,
  settling,
  shownNodes,
  stageView,
  theme,
  tieColourBy,
  trail,
} from '../../../src/state/state.ts';
import { App } from '../../../src/ui/App.tsx';
import { cleanUp, fivePapers, show } from './here.tsx';

const patience = { timeout: 40_000 };

interface Row {
  /** What another value tells that the command was run. */
  readonly seen: () => unknown;
  readonly before?: () => void | Promise<void>;
  readonly after?: () => void | Promise<void>;
}

const closeDialog = () => void (dialog.value = undefined);
const pickNobody = () => select(undefined);
const pickSomebody = () => select({ kind: 'node', node: 0 });
const camera = () => JSON.stringify(scene.value?.camera());
const place = () => JSON.stringify([...putAt.value]);
const clicks = { open: 0, add: 0 };
const cancelLoading = async () => {
  loading.value?.cancel();
  await vi.waitFor(() => expect(loading.value).toBe(undefined), patience);
};
const run = (id: string) => commandCalled(id).run();
/** The command is run, and the camera rests where it has brought it. */
async function move(id: string): Promise<void> {
  const before = restingCamera.value;
  run(id);
  await vi.waitFor(() => {
    expect(restingCamera.value).not.toEqual(before);
    expect(restingCamera.value).toEqual(scene.value?.camera());
  }, patience);
}
const dialogRow: Row = { seen: () => dialog.value, after: closeDialog };
const arrived = () => vi.waitFor(() => expect(restingCamera.value).toEqual(scene.value?.camera()), patience);
const cameraRow: Row = { seen: camera, after: arrived };
const nodeRow: Row = { seen: place, before: pickSomebody };
const settled = () => vi.waitFor(() => expect(settling.value).toBe(undefined), patience);

/** How each command is seen to do what it says; a command without a row fails the first test. */
const rows: Readonly<Record<string, Row>> = {
  open: { seen: () => clicks.open },
  paste: dialogRow,
  export: dialogRow,
  report: dialogRow,
  decisions: dialogRow,
  palette: dialogRow,
  help: dialogRow,
  'forget-columns': {
    seen: hasRememberedColumns,
    before: () => rememberColumns('a key', { roles: [] }),
  },
  'forget-changes': { seen: hasRememberedWishes, before: () => localStorage.setItem('coterie.topics.some', '{}') },
  'example-planted': { seen: () => loading.value?.title, after: cancelLoading },
  'example-profile': { seen: () => loading.value?.title, after: cancelLoading },
  review: { seen: () => isReviewing.value, after: () => run('review') },
  'copy-link': { seen: () => link.value?.address, after: () => void (link.value = undefined) },
  undo: {
    seen: () => colourBy.value,
    before: () => {
      colourBy.value = 'community';
      settleHistory();
    },
  },
  redo: { seen: () => colourBy.value, after: () => void (colourBy.value = 'topic') },
  search: { seen: () => document.activeElement?.id, before: () => (document.activeElement as HTMLElement).blur() },
  clear: { seen: () => selection.value, before: pickSomebody },
  back: {
    seen: () => JSON.stringify(selection.value),
    before: () => {
      pickSomebody();
      select({ kind: 'node', node: 1 });
    },
    after: pickNobody,
  },
  play: { seen: () => playing.value, after: () => run('play') },
  'whole-range': {
    seen: () => committedWindow.value,
    before: () => commitWindow({ ...wholeRange(), from: wholeRange().from + 800 }),
  },
  'axis-in': { seen: () => isZoomed.value },
  'axis-out': { seen: () => JSON.stringify([isZoomed.value, isAxisFolded.value, timeBins.value]) },
  'axis-whole': { seen: () => isZoomed.value, before: () => run('axis-in') },
  'zoom-in': cameraRow,
  'zoom-out': cameraRow,
  'pan-left': cameraRow,
  'pan-right': cameraRow,
  'pan-up': cameraRow,
  'pan-down': cameraRow,
  fit: { ...cameraRow, before: () => move('zoom-in') },
  'camera-back': { ...cameraRow, before: () => move('zoom-in') },
  'camera-forward': {
    ...cameraRow,
    before: async () => {
      await move('zoom-in');
      await move('camera-back');
    },
  },
  'move-left': nodeRow,
  'move-right': nodeRow,
  'move-up': nodeRow,
  'move-down': nodeRow,
  'unpin-all': { seen: () => pinned.value.size, before: () => run('move-left') },
  pin: { seen: () => pinned.value.size, before: pickSomebody, after: () => run('unpin-all') },
  relax: { seen: () => relaxing.value, before: pickNobody, after: () => run('relax') },
  colour: { seen: () => colourBy.value },
  'colour-first': { seen: () => colourBy.value },
  'colour-mean': { seen: () => colourBy.value, after: () => void (colourBy.value = 'topic') },
  'ties-topic': { seen: () => tieColourBy.value },
  'ties-people': { seen: () => tieColourBy.value },
  'ground-density': { seen: () => mapStyle.value.ground },
  'ground-communities': { seen: () => mapStyle.value.ground },
  'ground-plain': { seen: () => mapStyle.value.ground },
  curved: { seen: () => mapStyle.value.curved, after: () => run('curved') },
  'faint-nodes': { seen: () => mapStyle.value.faintNodes, after: () => run('faint-nodes') },
  topics: { seen: () => shownNodes.value },
  'show-topics': { seen: () => shownNodes.value },
  'show-authors': { seen: () => shownNodes.value },
  'show-both': { seen: () => shownNodes.value },
  'show-all': { seen: () => filters.value.hiddenTopics.length, before: () => hideGroups([0]) },
  'panel-left': { seen: () => hiddenPanels.value.size, after: () => run('panel-left') },
  'panel-right': { seen: () => hiddenPanels.value.size, after: () => run('panel-right') },
  'view-table': { seen: () => stageView.value },
  'view-flow': { seen: () => stageView.value },
  'view-diagram': { seen: () => stageView.value },
  'view-bursts': { seen: () => stageView.value },
  'view-changes': { seen: () => stageView.value },
  'view-map': { seen: () => stageView.value },
  theme: { seen: () => theme.value, after: () => run('theme') },
  'arrange-on': { seen: () => positions.value, after: settled },
  'arrange-afresh': { seen: () => positions.value, after: settled },
  'like-vosviewer': { seen: () => settings.value.identity, after: settled },
  add: { seen: () => clicks.add, before: () => openFiles([new File([fivePapers], 'papers.csv')]) },
};

describe('every command', () => {
  let stop: () => void;
  // Opened once, with all of the page around it.
  beforeAll(async () => {
    show(<App />);
    stop = keepViewHistory();
    document.addEventListener('click', (event) => {
      const { id } = event.target as HTMLElement;
      if (id === 'open-files') clicks.open++;
      if (id === 'add-files') clicks.add++;
      // The browser's own chooser would wait for somebody.
      if (id.endsWith('-files')) event.preventDefault();
    });
    await openExample('profile');
    await vi.waitFor(() => expect(scene.value?.camera()).toBeDefined(), patience);
    await settled();
  }, 60_000);

  afterAll(() => {
    stop();
    bench.value?.close();
    hiddenPanels.value = new Set();
    trail.value = [];
    cleanUp();
  });

  it('has a row in the table that tells how it is seen to be done', () => {
    expect(Object.keys(rows).sort()).toEqual(commands.map(({ id }) => id).sort());
  });

  it.each(Object.keys(rows))('“%s” does what it says', async (id) => {
    const { seen, before, after } = rows[id]!;
    await before?.();
    expect(opened.value).toBeDefined();
    expect(commandCalled(id).blocked?.()).toBe(undefined);
    const was = seen();
    run(id);
    await vi.waitFor(() => expect(seen()).not.toEqual(was), patience);
    await after?.();
  });
});
