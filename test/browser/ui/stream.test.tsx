import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hideGroups } from '../../../src/actions/legend.ts';
import { today } from '../../../src/actions/today.ts';
import { zoomAxisIn, showWholeAxis } from '../../../src/actions/axis.ts';
import { commitWindow, resetWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Bursts, BurstWish } from '../../../src/model/shift.ts';
import type { TopicIndex } from '../../../src/model/units.ts';
import { bench, colourBy, committedWindow, hoveredGroup, selection } from '../../../src/state/state.ts';
import { isAveraged, showBursts, streamMeasure, wishedForm } from '../../../src/ui/timeline/chartForm.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import type { Workbench } from '../../../src/work/workbench.ts';
import { cleanUp, show } from './here.tsx';
import { settled } from './settled.ts';

const firstYear = 2000;
const yearCount = 20;

/** The first topic is there in the first ten years, the second in the last ten, the third always; some have none. */
const without = -1;
function papersOf(year: number): readonly TopicIndex[] {
  return [...Array.from({ length: 6 }, () => (year < 10 ? 0 : 1)), 2, 2, 2, without];
}

const papers = Array.from({ length: yearCount }, (_, year) => papersOf(year).map((topic) => ({ year, topic }))).flat();
const labels = ['graphs · maps', 'speech · sound', 'time'];

/** One author who wrote everything, and three topics. */
function open(topicCount = 3): void {
  const dayOfPaper = papers.map(({ year }) => dayOf(firstYear + year, 1, 1));
  const lists = [papers.map((_, paper) => paper), ...labels.slice(0, topicCount).map((_, topic) => ofTopic(topic))];
  const entries = lists.flat();
  const offsets = Uint32Array.from([0, ...lists.map((_, node) => lists.slice(0, node + 1).flat().length)]);
  const columns = {
    authorCount: 1,
    topicCount,
    tieCount: 0,
    authorTieCount: 0,
    paperFrom: Int32Array.from(dayOfPaper),
    paperTo: Int32Array.from(papers, ({ year }) => dayOf(firstYear + year, 12, 31)),
    paperTopic: Int32Array.from(papers, ({ topic }) => topic),
    nodePapers: {
      offsets,
      starts: Int32Array.from(entries, (paper) => dayOfPaper[paper]!),
      startPapers: Uint32Array.from(entries),
      startWeights: new Float64Array(entries.length).fill(1),
      undatedOffsets: new Uint32Array(lists.length + 1),
      undatedPapers: new Uint32Array(),
    },
  };
  const opened = {
    kind: 'papers',
    settings: defaultSettings,
    columns,
    extent: { from: dayOf(firstYear, 1, 1), to: dayOf(firstYear + yearCount - 1, 12, 31) },
    recordCount: papers.length,
    undatedCount: 0,
    labels: ['Ana Giménez', ...labels],
    topics: labels.map((label, slot) => ({ id: label, label, slot })),
    paperAuthors: {
      offsets: Uint32Array.from({ length: papers.length + 1 }, (_, paper) => paper),
      authors: new Uint32Array(papers.length),
    },
    arrangement: { communities: new Int32Array(1), communityCount: 1, communitySlots: Uint8Array.of(0) },
    incidence: { offsets: new Uint32Array(5), ties: new Uint32Array() },
  };
  bench.value = { opened, ask: answer, askLong: answer } as unknown as Workbench;
  resetWindow(false);
}

const ofTopic = (wanted: TopicIndex) => papers.flatMap(({ topic }, paper) => (topic === wanted ? [paper] : []));

/** The second topic, and a term that some papers of 2012 have in them. */
function answer(name: string, wish: unknown): Promise<unknown> {
  if (name === 'bursts') return Promise.resolve(burstsOf((wish as BurstWish).kind));
  return Promise.resolve(name === 'termPapers' ? [120, 121, 5] : undefined);
}

function burstsOf(kind: BurstWish['kind']): Bursts {
  const years = { firstYear, lastYear: 2019, partialYear: undefined, papers: new Uint32Array(yearCount).fill(10) };
  const common = { kind, weight: 9, papers: 60, papersInAll: 60, isOngoing: true };
  const topic = { ...common, item: 1, label: labels[1]!, from: dayOf(2010, 1, 1), to: dayOf(2019, 12, 31) };
  const term = { ...common, weight: 4, item: 7, label: 'noise', from: dayOf(2012, 1, 1), to: dayOf(2012, 12, 31) };
  const bursts = kind === 'topic' ? [topic] : kind === 'term' ? [{ ...term, papers: 2, papersInAll: 3 }] : [];
  return { years, bursts, tested: 3 };
}

let host: HTMLElement;
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const bands = () => all('.timeline-band');
const orderOfBands = () => bands().map((band) => Number(band.dataset['topic']));

/** Where the middle of a band is in the middle of a year. */
function inBand(topic: TopicIndex, year: number): { readonly clientX: number; readonly clientY: number } {
  const area = host.querySelector('.timeline-brush')!.getBoundingClientRect();
  const clientX = area.left + ((year + 0.5 - firstYear) / yearCount) * area.width;
  const band = bands().find((one) => one.dataset['topic'] === String(topic)) as unknown as SVGPathElement;
  const box = band.ownerSVGElement!.getBoundingClientRect();
  const inside = (y: number) =>
    band.isPointInFill(new DOMPoint(clientX - area.left, y - (area.top - box.top))) ? [y] : [];
  const heights = Array.from({ length: 160 }, (_, y) => inside(y)).flat();
  return { clientX, clientY: box.top + heights[heights.length >> 1]! };
}

/** How thick a band is in the middle of a year, in tenths of a pixel. */
const heightAt = (topic: TopicIndex, year: number) => {
  const band = bands().find((one) => one.dataset['topic'] === String(topic)) as unknown as SVGPathElement;
  const { width } = host.querySelector('.timeline-brush')!.getBoundingClientRect();
  const x = ((year + 0.5 - firstYear) / yearCount) * width;
  return Array.from({ length: 1180 }, (_, y) => band.isPointInFill(new DOMPoint(x, y / 10))).filter(Boolean).length;
};

const where = () => host.querySelector<HTMLElement>('[role=slider][aria-label=window]')!;

function point(type: string, at: { readonly clientX: number; readonly clientY: number }): void {
  where().dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, button: 0, ...at }));
}

function click(at: { readonly clientX: number; readonly clientY: number }): void {
  point('pointerdown', at);
  point('pointerup', at);
}

beforeEach(async () => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
  today.value = dayOf(2030, 6, 1);
  [wishedForm.value, streamMeasure.value, isAveraged.value, showBursts.value] = ['stream', 'count', false, false];
  open();
  host = show(<Timeline />);
  host.style.width = '900px';
  await settled();
});

afterEach(() => {
  cleanUp();
  showWholeAxis();
  wishedForm.value = 'bars';
  vi.restoreAllMocks();
});

describe('a stream', () => {
  it('has a band for each topic and one for the papers without, and takes the place of the bars', async () => {
    expect(orderOfBands().toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    expect(all('.timeline-bars')).toEqual([]);
    await userEvent.click(host.querySelector<HTMLElement>('.timeline-switch label')!);
    await settled();
    expect(bands()).toEqual([]);
    expect(all('.timeline-bars').length).toBeGreaterThan(0);
  });

  it('keeps the order of its bands when topics are hidden, by count or share, and on any axis', async () => {
    const order = orderOfBands();
    hideGroups([0]);
    await settled();
    expect(orderOfBands()).toEqual(order.filter((topic) => topic !== 0));
    hideGroups([]);
    streamMeasure.value = 'share';
    commitWindow({ from: dayOf(2014, 1, 1), to: dayOf(2016, 12, 31), undated: true });
    zoomAxisIn();
    await settled();
    expect(orderOfBands()).toEqual(order);
  });

  it('is as high as the papers it stands for: six of ten where a topic has six', async () => {
    streamMeasure.value = 'share';
    await settled();
    expect(heightAt(0, 2004) / 1180).toBeCloseTo(0.6, 1);
    expect(heightAt(2, 2004) / 1180).toBeCloseTo(0.3, 1);
    expect(heightAt(0, 2014)).toBe(0);
  });

  it('selects the topic of a band that is clicked and leaves the window as it is', () => {
    const before = committedWindow.value;
    click(inBand(1, 2015));
    expect(selection.value).toEqual({ kind: 'node', node: 2 });
    expect(committedWindow.value).toEqual(before);
  });

  it('is the ground for dragging a window, which selects nothing and draws no band again', async () => {
    const from = inBand(2, 2003);
    const changed = vi.fn<() => void>();
    new MutationObserver(changed).observe(host.querySelector('.timeline-stream')!, {
      attributes: true,
      childList: true,
      subtree: true,
    });
    point('pointerdown', from);
    for (const by of [30, 90, 150]) point('pointermove', { ...from, clientX: from.clientX + by });
    point('pointerup', { ...from, clientX: from.clientX + 150 });
    await settled();
    expect(selection.value).toBeUndefined();
    expect(committedWindow.value.from).toBe(dayOf(2003, 1, 1));
    expect(changed).not.toHaveBeenCalled();
  });

  it('tells topic, year, papers and share of the band that is pointed at', async () => {
    point('pointermove', inBand(1, 2015));
    await settled();
    expect(host.querySelector('.timeline-band-tip')!.textContent).toBe('speech · sound2015: 6 papers, 60 %');
    expect(all('.timeline-band.is-standing').map((band) => band.dataset['topic'])).toEqual(['1']);
  });

  it('can be read and taken as a list, by keyboard', async () => {
    host.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    const rows = all('.timeline-bands tbody tr').map((row) => row.textContent);
    expect(rows).toContain('3 time6030 %2000');
    const button = all('.timeline-bands button').find(({ textContent }) => textContent.includes('time'))!;
    button.focus();
    expect(hoveredGroup.value).toBe(2);
    await userEvent.keyboard('{Enter}');
    expect(selection.value).toEqual({ kind: 'node', node: 3 });
    await userEvent.keyboard('{Escape}');
    expect(host.querySelector('details')!.open).toBe(false);
  });

  it('says that it is by topic while the map has other colours', async () => {
    expect(host.querySelector('.timeline-options summary')!.textContent).toBe('papers a year');
    colourBy.value = 'community';
    await settled();
    expect(host.querySelector('.timeline-options summary')!.textContent).toBe('papers a year · by topic');
    expect(bands()).toHaveLength(4);
  });

  it('is not offered where there are no topics', async () => {
    open(0);
    await settled();
    expect(all('.timeline-switch')).toEqual([]);
    expect(all('.timeline-bars').length).toBeGreaterThan(0);
  });

  it('has no faults that axe can find, with its list open', async () => {
    host.querySelector('details')!.open = true;
    await settled();
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe.each(['bars', 'stream'] as const)('time that is not over, as %s', (form) => {
  it('is hatched and named, as long as it is not', async () => {
    wishedForm.value = form;
    await settled();
    expect(all('.timeline-not-over')).toEqual([]);
    today.value = dayOf(2019, 12, 31);
    await settled();
    expect(all('.timeline-not-over')).toHaveLength(1);
    expect(host.querySelector('.timeline-figure svg')!.textContent).toContain('2019 is not over');
    expect(host.querySelector('figcaption')!.textContent).toContain('2019 is not over');
    today.value = dayOf(2020, 1, 1);
    await settled();
    expect(host.textContent).not.toContain('is not over');
  });
});

describe('bursts over the timeline', () => {
  beforeEach(async () => {
    showBursts.value = true;
    await settled();
  });

  it('stand over their years, and open to the papers of those years', async () => {
    const area = host.querySelector('.timeline-brush')!.getBoundingClientRect();
    const [topic, term] = all('.timeline-burst');
    const bar = topic!.querySelector('.timeline-burst-bar')!.getBoundingClientRect();
    expect(bar.left).toBeCloseTo(area.left + area.width / 2, 0);
    expect(Math.abs(bar.right - area.right)).toBeLessThan(4);
    await userEvent.click(term!);
    expect(selection.value).toMatchObject({
      kind: 'evidence',
      title: 'noise, 2012, still on',
      evidence: { papers: [120, 121], people: [{ node: 0, weight: 2 }] },
    });
  });

  it('are told in words', () => {
    expect(all('.timeline-burst').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'topic speech · sound: 2010 to 2019, still on, 60 of 60 papers, weight 9',
      'term noise: 2012, still on, 2 of 3 papers, weight 4',
    ]);
  });

  it('put those of what is selected first', async () => {
    selection.value = { kind: 'node', node: 2 };
    await settled();
    expect(all('.timeline-burst.is-chosen').map(({ textContent }) => textContent)).toEqual(['speech · sound']);
  });

  it('go away where there is no room for names', async () => {
    host.style.width = '390px';
    await settled();
    expect(all('.timeline-burst')).toEqual([]);
  });
});
