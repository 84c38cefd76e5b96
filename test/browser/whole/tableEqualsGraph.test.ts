import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { scene } from '../../../src/actions/camera.ts';
import { openFiles } from '../../../src/actions/open.ts';
import { keepSiftFresh } from '../../../src/actions/sift.ts';
import { commitWindow } from '../../../src/actions/window.ts';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import { noFilters, type Filters } from '../../../src/model/filters.ts';
import type { AuthorRow, TableKind, TablePage, TieRow } from '../../../src/model/table.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { plantedCsv } from '../../../src/sources/planted.ts';
import { hiddenNodes } from '../../../src/state/nodeGroups.ts';
import { bench, filters, opened, settings, settling, sift, sight } from '../../../src/state/state.ts';
import { driveScene } from '../../../src/ui/map/driveScene.ts';
import { cleanUp } from '../ui/here.tsx';
import { drawn } from '../view/stand.ts';

const patience = { timeout: 30_000 };
/** Share of a weight by which numbers of 32 bits may be off, after several roundings. */
const dust = 1e-5;

const life = new AbortController();
let stop = () => {};

beforeAll(async () => {
  settings.value = defaultSettings;
  stop = keepSiftFresh();
  await openFiles([new File([[...plantedCsv({ papers: 500, seed: 5 })].join('')], 'planted.csv')]);
  await vi.waitFor(() => expect(settling.value).toBe(undefined), patience);
  const place = document.createElement('div');
  place.style.cssText = 'position:absolute;left:0;top:0;width:600px;height:400px';
  document.body.append(place);
  await driveScene(place, life.signal);
});

afterAll(() => {
  life.abort();
  stop();
  bench.value?.close();
  cleanUp();
});

/** The window and each filter now and then. */
function moveOn(random: Random): void {
  const { extent, topics, arrangement } = opened.value!;
  const length = extent!.to - extent!.from;
  const from = Math.floor(extent!.from + random() * length);
  const now = (share: number) => random() < share;
  const some = (count: number) => Array.from({ length: count }, (_, at) => at).filter(() => now(0.3));
  const range = (most: number) =>
    now(0.25) ? { from: Math.ceil(random() * most), to: null } : { from: null, to: null };
  const wanted: Filters = {
    ...noFilters,
    text: now(0.2) ? 'a' : '',
    hiddenTopics: now(0.4) ? some(topics.length) : [],
    hiddenCommunities: now(0.3) ? some(arrangement.communityCount) : [],
    ranges: { papers: range(3), degree: range(5), weight: range(2) },
  };
  commitWindow({ from, to: from + Math.floor(random() * length), undated: now(0.5) });
  filters.value = wanted;
}

async function tableOf(of: TableKind): Promise<TablePage> {
  const sort = { column: of === 'authors' ? 'papers' : 'weight', descending: true } as const;
  const count = opened.value!.columns.tieCount + opened.value!.labels.length;
  return bench.value!.ask('table', { of, sort, text: '', sight: sight.value, from: 0, count });
}

/** What stands on the map: what the graphics card counted, without what is hidden. */
function onMap() {
  const { columns } = opened.value!;
  const { nodes, ties } = scene.value!.readCounts()!;
  const [hidden, hiddenTies] = [hiddenNodes.value, sift.value?.hiddenTies];
  const isHidden = (node: number) => hidden?.[node] === 1;
  const authors = new Map<number, number>();
  for (let node = 0; node < columns.authorCount; node++) {
    if (!isHidden(node) && nodes.counts[node]! > 0) authors.set(node, nodes.counts[node]!);
  }
  const pairs = new Map<number, { readonly papers: number; readonly weight: number }>();
  for (let tie = 0; tie < columns.authorTieCount; tie++) {
    const isAway = isHidden(columns.tieSource[tie]!) || isHidden(columns.tieTarget[tie]!) || hiddenTies?.[tie];
    if (!isAway && ties.counts[tie]! > 0) pairs.set(tie, { papers: ties.counts[tie]!, weight: ties.weights[tie]! });
  }
  return { authors, pairs };
}

it('the table equals the graph at 50 random window and filter positions', { timeout: 300_000 }, async () => {
  const random = seededRandom(23);
  let rows = 0;
  for (let position = 0; position < 50; position++) {
    moveOn(random);
    const [authors, ties] = [await tableOf('authors'), await tableOf('ties')];
    const expectedAuthors = new Map((authors.rows as readonly AuthorRow[]).map(({ node, papers }) => [node, papers]));
    await vi.waitFor(async () => {
      await drawn();
      const map = onMap();
      expect(new Map([...map.authors].toSorted(byKey))).toEqual(new Map([...expectedAuthors].toSorted(byKey)));
      expect([...map.pairs.keys()]).toEqual(ties.rows.map((row) => (row as TieRow).tie).toSorted((a, b) => a - b));
      for (const { tie, papers, weight } of ties.rows as readonly TieRow[]) {
        const shown = map.pairs.get(tie)!;
        expect(shown.papers).toBe(papers);
        expect(Math.abs(shown.weight - weight)).toBeLessThanOrEqual(dust * weight);
      }
    }, patience);
    rows += authors.total + ties.total;
  }
  // Not all of the positions are of nothing.
  expect(rows).toBeGreaterThan(1000);
});

const byKey = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number => one - other;
