import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { restingCamera, scene } from '../../../src/actions/camera.ts';
import { isAxisFolded, isZoomed, timeBins } from '../../../src/actions/axis.ts';
import { cancelFilm, filmProgress } from '../../../src/actions/film/save.ts';
import { hideGroups } from '../../../src/actions/legend.ts';
import { link } from '../../../src/actions/link.ts';
import { openExample, openFiles } from '../../../src/actions/open.ts';
import { putToolAway } from '../../../src/actions/mapTool.ts';
import { hiddenPanels } from '../../../src/actions/panels.ts';
import { pictureProgress } from '../../../src/actions/picture/save.ts';
import { hasRememberedColumns, rememberColumns } from '../../../src/actions/rememberedColumns.ts';
import { hasRememberedWishes } from '../../../src/actions/remembered.ts';
import { commandCalled, commands } from '../../../src/actions/registry.ts';
import { select, selectNodes } from '../../../src/actions/select.ts';
import { keepViewHistory, settleHistory } from '../../../src/actions/viewHistory.ts';
import { endTour, tourStep } from '../../../src/actions/tour.ts';
import { commitWindow, wholeRange } from '../../../src/actions/window.ts';
import { tiesOf } from '../../../src/network/incidence.ts';
import { putAt } from '../../../src/state/pins.ts';
import { isReviewing } from '../../../src/state/review.ts';
import { mapTool } from '../../../src/state/selecting.ts';
import {
  announcement,
  bench,
  colourBy,
  committedWindow,
  dialog,
  filters,
  loading,
  mainTopics,
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
/** Whoever has the most coauthors: some in each direction, and nine at least. */
function pickMostTied(): void {
  const { columns, incidence } = opened.value!;
  const ties = Array.from({ length: columns.authorCount }, (_, node) => tiesOf(incidence, node).length);
  select({ kind: 'node', node: ties.indexOf(Math.max(...ties)) });
}
const selected = () => JSON.stringify(selection.value);
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
/** A row of a command that selects others than whoever is selected before. */
const otherRow: Row = { seen: selected, before: pickMostTied, after: pickNobody };
const filtering = () => JSON.stringify(filters.value);
/** A row of a command that filters by who is selected. */
const filterRow: Row = {
  seen: filtering,
  before: async () => {
    pickSomebody();
    await vi.waitFor(() => expect(mainTopics.value).toBeDefined(), patience);
  },
  after: () => run('clear-filters'),
};
const blur = () => (document.activeElement as HTMLElement).blur();
const focusedSection = () => document.activeElement?.closest('details')?.id;
/** A row of a command that opens a section about who is selected, where the focus goes. */
const sectionRow = (pick: () => void): Row => ({
  seen: focusedSection,
  before: () => {
    pick();
    blur();
  },
  after: pickNobody,
});
const pickTwo = () => selectNodes([0, 1]);
const unsaid = () => void (announcement.value = '');
/** None is being made, and nothing is said of the last one. */
async function noPicture(): Promise<void> {
  await vi.waitFor(() => expect(pictureProgress.value).toBe(undefined), patience);
  unsaid();
}
/** None is being made. */
async function noFilm(): Promise<void> {
  cancelFilm();
  await vi.waitFor(() => expect(filmProgress.value).toBe(undefined), patience);
  unsaid();
}
const newsRow: Row = { seen: () => announcement.value, before: unsaid };
const arrangements = new Set<unknown>();
/** How many layouts there were: one that goes on from a map at rest may leave every node where it is. */
const layouts = () => arrangements.add(opened.value?.arrangement).size;
const settled = () => vi.waitFor(() => expect(settling.value).toBe(undefined), patience);

const focused = () => document.activeElement?.outerHTML.slice(0, 80);

/** How each command is seen to do what it says; a command without a row fails the first test. */
const rows: Readonly<Record<string, Row>> = {
  open: { seen: () => clicks.open },
  paste: dialogRow,
  export: dialogRow,
  'save-session': newsRow,
  sessions: dialogRow,
  report: dialogRow,
  decisions: dialogRow,
  palette: dialogRow,
  help: dialogRow,
  tour: { seen: () => tourStep.value, after: endTour },
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
  search: { seen: () => document.activeElement?.id, before: blur },
  clear: { seen: () => selection.value, before: pickSomebody },
  back: {
    seen: selected,
    before: () => {
      pickSomebody();
      select({ kind: 'node', node: 1 });
    },
    after: pickNobody,
  },
  neighbours: otherRow,
  expand: otherRow,
  'same-community': otherRow,
  'same-topic': otherRow,
  'select-visible': otherRow,
  invert: otherRow,
  lasso: { seen: () => mapTool.value, after: putToolAway },
  box: { seen: () => mapTool.value, after: putToolAway },
  'save-page': dialogRow,
  'save-selection': { ...dialogRow, before: pickSomebody },
  filters: { seen: () => document.activeElement?.tagName, before: blur },
  'clear-filters': { seen: filtering, before: () => hideGroups([0]) },
  'only-selected': filterRow,
  'only-neighbours': filterRow,
  everybody: {
    seen: filtering,
    before: () => {
      pickSomebody();
      run('only-selected');
    },
  },
  'hide-topic': filterRow,
  'only-topic': filterRow,
  'hide-community': filterRow,
  'only-community': filterRow,
  path: sectionRow(pickTwo),
  'way-to': sectionRow(pickSomebody),
  'who-next': sectionRow(pickSomebody),
  bridges: sectionRow(pickNobody),
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
  'walk-left': otherRow,
  'walk-right': otherRow,
  'walk-up': otherRow,
  'walk-down': otherRow,
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`rank-${at + 1}`, otherRow])),
  'where-am-i': newsRow,
  'to-panel': {
    seen: () => document.activeElement?.tagName,
    before: () => {
      pickSomebody();
      blur();
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
  'fewer-names': { seen: () => mapStyle.value.labelDensity },
  'more-names': { seen: () => mapStyle.value.labelDensity },
  shapes: { seen: () => mapStyle.value.shapes, after: () => run('shapes') },
  topics: { seen: () => shownNodes.value },
  'show-topics': { seen: () => shownNodes.value },
  'show-authors': { seen: () => shownNodes.value },
  'show-both': { seen: () => shownNodes.value },
  'show-all': { seen: () => filters.value.hiddenTopics.length, before: () => hideGroups([0]) },
  'to-papers': { seen: focused, before: pickSomebody, after: pickNobody },
  'next-section': { seen: focused, before: blur },
  'section-before': { seen: focused, before: blur },
  'type-window': { seen: focused, before: blur },
  'panel-left': { seen: () => hiddenPanels.value.size, after: () => run('panel-left') },
  'panel-right': { seen: () => hiddenPanels.value.size, after: () => run('panel-right') },
  'view-table': { seen: () => stageView.value },
  'save-selected-papers': { ...dialogRow, before: pickSomebody },
  'copy-selected-papers': { ...newsRow, before: pickSomebody },
  'copy-methods': newsRow,
  'save-picture': { ...newsRow, after: noPicture },
  'save-film': { ...newsRow, before: unsaid, after: noFilm },
  'copy-picture': { ...newsRow, before: noPicture, after: noPicture },
  'copy-table': newsRow,
  'save-table': newsRow,
  'view-flow': { seen: () => stageView.value },
  'view-diagram': { seen: () => stageView.value },
  'view-bursts': { seen: () => stageView.value },
  'view-changes': { seen: () => stageView.value },
  'view-map': { seen: () => stageView.value },
  'show-in-table': { seen: () => stageView.value, before: pickSomebody, after: () => run('view-map') },
  theme: { seen: () => theme.value, after: () => run('theme') },
  'arrange-on': { seen: layouts, after: settled },
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
