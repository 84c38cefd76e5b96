import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pinNode, unpinNode } from '../../../src/actions/arranging.ts';
import { isDecisionLast, redoable, undoable } from '../../../src/actions/history.ts';
import { changeSettings, openFiles } from '../../../src/actions/open.ts';
import { togglePlay, pause } from '../../../src/actions/play.ts';
import { select } from '../../../src/actions/select.ts';
import { redo, undo, undoLast } from '../../../src/actions/undo.ts';
import { keepViewHistory, settleHistory } from '../../../src/actions/viewHistory.ts';
import { commitWindow, moveWindow, wholeRange } from '../../../src/actions/window.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { measures } from '../../../src/model/measure.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import {
  announcement,
  bench,
  colourBy,
  committedWindow,
  filters,
  mapStyle,
  opened,
  periodChoice,
  pinned,
  selection,
  settings,
  settling,
  shownNodes,
  sizeBy,
  stageView,
} from '../../../src/state/state.ts';
import { currentView } from '../../../src/state/undoables.ts';
import { cleanUp, nodeCalled } from './here.tsx';

const patience = { timeout: 20_000 };

const csv = `Title,Authors,Year,Keywords
On graphs,Ana Diaz; Bo Berg; Cy Card,2001,graphs
On maps,Ana Diaz; Bo Berg,2002,maps; graphs
On ties,Anna Dias; Cy Card; Di Dunn,2003,graphs
On nodes,A. N. Other; Di Dunn; Ed Eck,2004,maps
On time,Ed Eck; Flo Fox,2005,time
`;

const open = async () => {
  await openFiles([new File([csv], 'papers.csv')]);
  await vi.waitFor(() => expect(settling.value).toBe(undefined), patience);
};
const year = 365;
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
const nodes = () => opened.value!.labels.length;
const state = () => structuredClone({ settings: settings.value, view: currentView() });

/** How many steps there were to undo, or to redo. */
async function all(way: 'undo' | 'redo'): Promise<number> {
  let steps = 0;
  for (; (way === 'undo' ? undoable : redoable).value !== undefined; steps++) await (way === 'undo' ? undo : redo)();
  return steps;
}

let stop: () => void;
beforeAll(async () => {
  stop = keepViewHistory();
  await open();
});

afterAll(() => {
  stop();
  bench.value?.close();
  settings.value = defaultSettings;
  cleanUp();
});

describe('what can be undone', () => {
  it('is told in the words of what was done', async () => {
    const told: (string | undefined)[] = [];
    const does = async (change: () => void) => {
      change();
      await nextTurn();
      told.push(undoable.value);
    };
    const node = nodeCalled(opened.value!, 'Ana Diaz');
    const { from } = wholeRange();
    await does(() => commitWindow({ from: from + year, to: from + 3 * year - 1, undated: true }));
    await does(() => (filters.value = { ...filters.value, text: 'maps' }));
    await does(() => (filters.value = { ...filters.value, hiddenTopics: [0] }));
    await does(() => select({ kind: 'node', node }));
    await does(() => (colourBy.value = 'community'));
    await does(() => (sizeBy.value = 'pageRank'));
    await does(() => (stageView.value = 'flow'));
    await does(() => pinNode(node, 1, 2));
    await does(() => (mapStyle.value = { ...mapStyle.value, curved: true }));
    expect(told).toEqual([
      'window 2002 to 2003',
      'papers with “maps”',
      `hide ${opened.value!.topics[0]!.label}`,
      'select Ana Diaz',
      'colour by community',
      'size by PageRank',
      'view of Flow',
      'pin Ana Diaz',
      'curved ties',
    ]);
    await undo();
    expect(announcement.value).toBe('Undone: curved ties.');
    await redo();
    expect(announcement.value).toBe('Done again: curved ties.');
    expect(await all('undo')).toBe(told.length);
    expect([undoable.value, colourBy.value, selection.value, pinned.value.size]).toEqual([
      undefined,
      'topic',
      undefined,
      0,
    ]);
  });

  it('is one step where one thing after another is selected, and none where nothing is in the end', async () => {
    await open();
    for (const node of [0, 1, 2]) {
      select({ kind: 'node', node });
      await nextTurn();
    }
    expect(undoable.value).toBe(`select ${opened.value!.labels[2]}`);
    select(undefined);
    await nextTurn();
    expect(undoable.value).toBe(undefined);
    select({ kind: 'node', node: 1 });
    await nextTurn();
    await undo();
    expect([selection.value, undoable.value]).toEqual([undefined, undefined]);
  });

  it('is one step where a window is dragged, turned by keys, or plays', async () => {
    await open();
    const { from, to } = wholeRange();
    for (const days of [10, 20, 400]) {
      moveWindow({ from: from + days, to, undated: true });
      await nextTurn();
    }
    expect(undoable.value).toBe(undefined);
    commitWindow();
    await nextTurn();
    for (const days of [500, 600]) {
      commitWindow({ from: from + days, to, undated: true }, 'keys');
      await nextTurn();
    }
    togglePlay();
    await nextTurn();
    moveWindow({ from, to: from + year, undated: true });
    pause();
    await nextTurn();
    expect(await all('undo')).toBe(3);
    expect(committedWindow.value).toEqual(wholeRange());
  });

  it('goes back at once where nothing is counted anew, and with a count where something is', async () => {
    await open();
    colourBy.value = 'community';
    await changeSettings({ minPapers: 2 });
    commitWindow({ ...wholeRange(), undated: false });
    void undo();
    expect(committedWindow.value.undated).toBe(true);
    await undo();
    expect([settings.value.minPapers, colourBy.value]).toEqual([1, 'community']);
    await undo();
    expect(colourBy.value).toBe('topic');
    await redo();
    await redo();
    expect([settings.value.minPapers, undoable.value]).toEqual([2, 'fewest papers']);
  });

  it('is still said to be the last thing done after something was selected, and its undo takes both back', async () => {
    await open();
    const one = await bench.value!.ask('mention', nodeCalled(opened.value!, 'Ana Diaz'));
    const other = await bench.value!.ask('mention', nodeCalled(opened.value!, 'Anna Dias'));
    await changeSettings({ decisions: [{ kind: 'merge', of: 'people', one, other }] });
    select({ kind: 'node', node: 0 });
    await nextTurn();
    expect(isDecisionLast.value).toBe(true);
    await undoLast();
    expect([settings.value.decisions, selection.value]).toEqual([[], undefined]);
    expect(redoable.value).toMatch(/Ana Diaz/);
  });

  it('is forgotten with the corpus', async () => {
    stageView.value = 'flow';
    await nextTurn();
    expect(undoable.value).toBe('view of Flow');
    await open();
    expect([undoable.value, redoable.value]).toEqual([undefined, undefined]);
  });

  it.each([1, 2])('comes back to the last bit, whatever 200 things were done (%i)', async (seed) => {
    await open();
    colourBy.value = 'topic';
    await open();
    const random = seededRandom(seed);
    const upTo = (count: number) => Math.floor(random() * count);
    const oneOf = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;
    const selects = () => {
      const node = upTo(nodes());
      const several = [...new Set([node, upTo(nodes()), upTo(nodes())])].sort((a, b) => a - b);
      const many = several.length > 1 ? ({ kind: 'nodes', nodes: several } as const) : undefined;
      select(oneOf([undefined, { kind: 'node', node }, { kind: 'paper', paper: upTo(5) }, many]));
    };
    const changes: readonly (() => unknown)[] = [
      () => {
        const { from, to } = wholeRange();
        const bounds = [from + upTo(to - from), from + upTo(to - from)].sort((a, b) => a - b);
        commitWindow({ from: bounds[0]!, to: bounds[1]!, undated: random() < 0.5 }, oneOf(['keys', 'other']));
      },
      () => (filters.value = { ...filters.value, text: oneOf(['', 'maps', 'graphs']) }),
      () => (filters.value = { ...filters.value, hiddenTopics: oneOf([[], [0]]) }),
      () => (filters.value = { ...filters.value, hiddenCommunities: oneOf([[], [0]]) }),
      () => (filters.value = { ...filters.value, only: oneOf([null, [0, 1]]) }),
      () => (colourBy.value = oneOf(['topic', 'community', 'first', ...measures])),
      () => (sizeBy.value = oneOf(['window', ...measures])),
      () => (mapStyle.value = { ...mapStyle.value, curved: random() < 0.5, fading: upTo(20) / 10 }),
      () => (shownNodes.value = oneOf(['both', 'authors', 'topics'])),
      () => (stageView.value = oneOf(['map', 'flow', 'bursts'])),
      () => (periodChoice.value = { ...periodChoice.value, count: 2 + upTo(4) }),
      () => pinNode(upTo(nodes()), upTo(100) / 10, upTo(100) / 10),
      () => unpinNode([...pinned.value][0] ?? 0),
      () => changeSettings({ minPapers: 1 + upTo(2) }),
      () => changeSettings({ counting: oneOf(['full', 'fractional']) }),
      () => undo(),
      () => redo(),
    ];
    const start = state();
    for (let done = 0; done < 200; done++) {
      if (random() < 0.7) selects();
      else await oneOf(changes)();
      settleHistory();
    }
    await all('redo');
    const last = state();
    const steps = await all('undo');
    expect(steps).toBeGreaterThan(20);
    expect(steps).toBeLessThan(100);
    expect(state()).toEqual(start);
    expect(await all('redo')).toBe(steps);
    expect(state()).toEqual(last);
  });
});
