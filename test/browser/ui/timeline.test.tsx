import { hideGroups } from '../../../src/actions/legend.ts';
import { noFilters } from '../../../src/model/filters.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announceWindows } from '../../../src/actions/announceWindows.ts';
import { showWholeAxis } from '../../../src/actions/axis.ts';
import { togglePlay } from '../../../src/actions/play.ts';
import { commitWindow, resetWindow } from '../../../src/actions/window.ts';
import { dayOf, isoDay } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import type { DetailedSummary } from '../../../src/network/summary.ts';
import {
  announcement,
  bench,
  colourBy,
  committedWindow,
  filters,
  loop,
  playing,
  playMode,
  playSpeed,
  playStep,
  previewWindow,
  reducedMotion,
  summary,
} from '../../../src/state/state.ts';
import '../../../src/ui/tokens.css';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import type { Workbench } from '../../../src/work/workbench.ts';
import { pressKeys, typeInto } from './quick.ts';

const years = (from: number, to: number): TimeWindow => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  undated: true,
});

/** One paper known to the year in each of 2000 … 2019, of two topics in turn, and some without a date. */
function openTwentyYears(undated = 0): void {
  const papers = Array.from({ length: 20 }, (_, index) => years(2000 + index, 2000 + index));
  const dates = [...papers, ...Array.from({ length: undated }, () => ({ from: noDay, to: noDay }))];
  const columns = {
    authorCount: 43,
    topicCount: 2,
    paperFrom: Int32Array.from(dates, ({ from }) => from),
    paperTo: Int32Array.from(dates, ({ to }) => to),
    paperTopic: Int32Array.from(dates, (_, index) => index % 2),
  };
  const extent = { from: dayOf(2000, 1, 1), to: dayOf(2019, 12, 31) };
  const topics = [{ slot: 0 }, { slot: 1 }];
  open({ columns, topics, extent, recordCount: dates.length, undatedCount: undated });
}

/** A paper known to the day on each of the days, and some papers of a hundred years before. */
function openDays(from: number, to: number, outliers = 0): void {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const dates = [...days, ...Array.from({ length: outliers }, (_, index) => from - 36_525 - index)];
  const columns = {
    authorCount: 1,
    topicCount: 1,
    paperFrom: Int32Array.from(dates),
    paperTo: Int32Array.from(dates),
    paperTopic: new Int32Array(dates.length),
  };
  open({ columns, extent: { from: Math.min(...dates), to }, recordCount: dates.length, undatedCount: 0 });
}

/** The timeline reads nothing else of what is open, and asks which papers pass; here those of even numbers do. */
function open(opened: {
  readonly columns: { readonly paperFrom: Int32Array };
  readonly [name: string]: unknown;
}): void {
  const passing = opened.columns.paperFrom.map((_, paper) => (paper % 2 === 0 ? 1 : 0));
  const arrangement = { communities: new Int32Array(43), communityCount: 1, communitySlots: Uint8Array.of(0) };
  bench.value = {
    opened: { kind: 'papers', settings: defaultSettings, arrangement, ...opened },
    ask: () => Promise.resolve(Uint8Array.from(passing)),
  } as unknown as Workbench;
  resetWindow(false);
}

const nowhere = { inside: 0, filtered: 0, before: 0, after: 0, around: 0, undated: 0 };

/** What the worker would have counted. */
function count(records: number, authors: number, ties: number, window = committedWindow.value): void {
  const sides = {
    records: { ...nowhere, inside: records, before: 5, after: 10 },
    authors: { ...nowhere, inside: authors, around: 2 },
    ties: { ...nowhere, inside: ties },
  };
  summary.value = { records, authors, groups: 0, ties, window, sides } as DetailedSummary;
}

let host: HTMLElement;

function show(width = 900): void {
  host = document.createElement('main');
  host.style.width = `${width}px`;
  document.body.append(host);
  render(<Timeline />, host);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = host.querySelector<Found>(selector);
  if (!found) throw new Error(`The timeline has no ${selector}`);
  return found;
};
const slider = (name: string) => find(`[role=slider][aria-label=${name}]`);
const button = (name: string) =>
  [...host.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent.trim()) === name)!;
const field = (edge: 'from' | 'to') =>
  find<HTMLInputElement>(`.timeline-bound:nth-of-type(${edge === 'from' ? 1 : 2}) input`);

/** Where a year begins on the screen. */
const xOf = (year: number): number => {
  const box = find('.timeline-brush').getBoundingClientRect();
  return box.left + ((year - 2000) / 20) * box.width;
};
const inYear = (year: number) => xOf(year + 0.5);

function point(type: string, target: HTMLElement, clientX: number, more: PointerEventInit = {}): void {
  const box = find('.timeline-brush').getBoundingClientRect();
  const clientY = box.top + box.height / 3;
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, button: 0, clientX, clientY, ...more }),
  );
}

function drag(target: HTMLElement, from: number, to: number, more: PointerEventInit = {}): void {
  point('pointerdown', target, from, more);
  for (const share of [0.3, 0.7, 1]) point('pointermove', target, from + share * (to - from), more);
}

const drop = (target: HTMLElement, at: number) => point('pointerup', target, at);

beforeEach(async () => {
  [loop.value, playMode.value, playSpeed.value, playStep.value] = [false, 'sliding', 2, 1];
  reducedMotion.value = false;
  [colourBy.value, filters.value, summary.value] = ['topic', noFilters, undefined];
  openTwentyYears();
  show();
  await settled();
});

afterEach(() => {
  if (playing.value) togglePlay();
  render(null, host);
  host.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Made-up pointers cannot be captured. */
const withoutCapture = () => vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);

describe('dragging', () => {
  beforeEach(() => {
    withoutCapture();
    commitWindow(years(2005, 2009));
  });

  it('moves a thumb in whole years: the preview at once, what is committed at the end', () => {
    drag(slider('from'), xOf(2005), xOf(2007) + 3);
    expect(previewWindow.value).toEqual(years(2007, 2009));
    expect(committedWindow.value).toEqual(years(2005, 2009));
    drop(slider('from'), xOf(2007));
    expect(committedWindow.value).toEqual(years(2007, 2009));
  });

  it('never lets the thumbs cross', () => {
    drag(slider('to'), xOf(2010), xOf(2001));
    expect(previewWindow.value).toEqual(years(2005, 2005));
    drop(slider('to'), xOf(2001));
  });

  it('moves the body with its width, by finger as by mouse', () => {
    drag(slider('window'), inYear(2007), inYear(2010), { pointerType: 'touch' });
    drop(slider('window'), inYear(2010));
    expect(committedWindow.value).toEqual(years(2008, 2012));
    expect(getComputedStyle(find('.timeline-brush')).touchAction).toBe('none');
  });

  it('goes by days with Alt', () => {
    drag(slider('from'), xOf(2005), xOf(2005.5), { altKey: true });
    drop(slider('from'), xOf(2005.5));
    expect(Math.abs(committedWindow.value.from - dayOf(2005, 7, 2))).toBeLessThan(10);
  });

  it('does not draw the bars again', async () => {
    const bars = [...host.querySelectorAll('.timeline-bars')];
    const changed = vi.fn<() => void>();
    const observer = new MutationObserver(changed);
    observer.observe(find('.timeline-figure'), { attributes: true, childList: true, subtree: true });
    drag(slider('window'), inYear(2007), inYear(2010));
    await settled();
    drop(slider('window'), inYear(2010));
    expect(changed).not.toHaveBeenCalled();
    expect([...host.querySelectorAll('.timeline-bars')]).toEqual(bars);
    observer.disconnect();
  });

  it('is undone by Escape', async () => {
    drag(slider('from'), xOf(2005), xOf(2008));
    await userEvent.keyboard('{Escape}');
    expect(previewWindow.value).toEqual(years(2005, 2009));
    expect(committedWindow.value).toEqual(years(2005, 2009));
  });

  it('draws a new window on the bare chart', () => {
    drag(find('.timeline-brush'), inYear(2012), inYear(2014));
    drop(find('.timeline-brush'), inYear(2014));
    expect(committedWindow.value).toEqual(years(2012, 2014));
  });

  it('draws a new window, too, when the window is everything and cannot move', async () => {
    commitWindow(years(2000, 2019));
    await settled();
    drag(slider('window'), inYear(2012), inYear(2014));
    drop(slider('window'), inYear(2014));
    expect(committedWindow.value).toEqual(years(2012, 2014));
  });

  it('ends when the pointer is let go', () => {
    drag(slider('from'), xOf(2005), xOf(2007));
    drop(slider('from'), xOf(2007));
    point('pointermove', slider('from'), xOf(2002));
    expect(previewWindow.value).toEqual(years(2007, 2009));
  });
});

describe('the mouse', () => {
  it('drags a thumb, with the pointer captured beyond it', async () => {
    const brush = find('.timeline-brush');
    const { width, height } = brush.getBoundingClientRect();
    await userEvent.dragAndDrop(slider('from'), brush, {
      sourcePosition: { x: 10, y: 20 },
      targetPosition: { x: width / 2, y: height / 3 },
    });
    expect(committedWindow.value.to).toBe(dayOf(2019, 12, 31));
    expect([dayOf(2009, 1, 1), dayOf(2010, 1, 1), dayOf(2011, 1, 1)]).toContain(committedWindow.value.from);
  });

  it('brings the window to a bar beside it by a click', async () => {
    commitWindow(years(2002, 2004));
    await settled();
    await userEvent.click(find('.timeline-brush'), { position: { x: inYear(2012) - xOf(2000), y: 20 } });
    expect(committedWindow.value).toEqual(years(2011, 2013));
  });

  it('leaves the window alone by a click in it', async () => {
    commitWindow(years(2002, 2008));
    await settled();
    const { left } = slider('window').getBoundingClientRect();
    await userEvent.click(slider('window'), { position: { x: inYear(2007) - left, y: 20 } });
    expect(committedWindow.value).toEqual(years(2002, 2008));
  });

  it('takes one bar by a double click', async () => {
    const { left } = slider('window').getBoundingClientRect();
    await userEvent.dblClick(slider('window'), { position: { x: inYear(2007) - left, y: 20 } });
    expect(committedWindow.value).toEqual(years(2007, 2007));
  });

  it('is told which bar it points at', async () => {
    hideGroups([1]);
    const { left } = slider('window').getBoundingClientRect();
    await userEvent.hover(slider('window'), { position: { x: inYear(2007) - left, y: 20 } });
    await expect.poll(() => host.querySelector('.timeline-pointed')?.textContent).toBe('2007 0 of 1 paper');
  });
});

describe('the keyboard', () => {
  it('moves thumbs and window, and each says where it is', async () => {
    commitWindow(years(2005, 2009));
    slider('from').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(committedWindow.value).toEqual(years(2004, 2009));
    expect(slider('from').getAttribute('aria-valuetext')).toBe('from 2004');
    slider('to').focus();
    await userEvent.keyboard('{PageUp}');
    expect(committedWindow.value).toEqual(years(2004, 2014));
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(committedWindow.value).toEqual(years(2005, 2015));
    slider('window').focus();
    await userEvent.keyboard('{Home}');
    await settled();
    expect(slider('window').getAttribute('aria-valuetext')).toBe('window, 2000 to 2010');
  });

  it('is bounded by the other thumb, and says so', async () => {
    commitWindow(years(2005, 2009));
    slider('from').focus();
    await userEvent.keyboard('{End}{ArrowRight}');
    await settled();
    expect(committedWindow.value).toEqual(years(2009, 2009));
    expect(slider('from').getAttribute('aria-valuemax')).toBe(String(dayOf(2009, 12, 31)));
    expect(slider('from').getAttribute('aria-valuenow')).toBe(String(dayOf(2009, 1, 1)));
  });

  it('plays and pauses by the space bar', async () => {
    slider('window').focus();
    await userEvent.keyboard(' ');
    expect(playing.value).toBe(true);
    await userEvent.keyboard(' ');
    expect(playing.value).toBe(false);
  });
});

describe('typed bounds', () => {
  it('take a year, a month or a day, by Enter or on leaving', async () => {
    await userEvent.fill(field('from'), '2004-02');
    await userEvent.keyboard('{Enter}');
    expect(committedWindow.value.from).toBe(dayOf(2004, 2, 1));
    await userEvent.fill(field('to'), '2008-02');
    await userEvent.tab();
    expect(committedWindow.value.to).toBe(dayOf(2008, 2, 29));
    await settled();
    expect([field('from').value, field('to').value]).toEqual(['2004-02', '2008-02']);
  });

  it('say in words what is wrong, and leave the window as it is', async () => {
    await userEvent.fill(field('to'), '2008-02-30');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(find('.timeline-problem').textContent).toBe('There is no 2008-02-30: that month has 29 days.');
    expect(field('to').getAttribute('aria-invalid')).toBe('true');
    expect(committedWindow.value).toEqual(years(2000, 2019));
    await userEvent.fill(field('to'), '2008');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(find('.timeline-problem').textContent).toBe('');
    expect(committedWindow.value).toEqual(years(2000, 2008));
  });

  it('give way when the window is moved by other means, and to Escape', async () => {
    await userEvent.fill(field('from'), 'soon');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button('Whole range'));
    commitWindow(years(2003, 2008));
    await expect.poll(() => field('from').value).toBe('2003');
    await userEvent.fill(field('from'), 'soon');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => field('from').value).toBe('2003');
    expect(find('.timeline-problem').textContent).toBe('');
  });

  it('keep what is typed after the window was moved, before that is drawn', async () => {
    const typed = (edge: 'from' | 'to', text: string) => {
      field(edge).focus();
      typeInto(field(edge), text);
    };
    commitWindow(years(2003, 2008));
    await expect.poll(() => field('from').value).toBe('2003');
    button('Whole range').click();
    typed('from', '2005');
    await settled();
    expect(field('from').value).toBe('2005');
    pressKeys('Enter');
    typed('to', '2012');
    await settled();
    expect(field('to').value).toBe('2012');
    pressKeys('Enter');
    expect(committedWindow.value).toEqual(years(2005, 2012));
  });

  it('go back to all of time by one button, which keeps the switch of the undated', async () => {
    commitWindow({ ...years(2003, 2008), undated: false });
    await userEvent.click(button('Whole range'));
    expect(committedWindow.value).toEqual({ ...years(2000, 2019), undated: false });
  });
});

describe('papers without a date', () => {
  it('have no bar when there are none', () => {
    expect(host.querySelector('.timeline-undated')).toBeNull();
  });

  it('are shown at first and can be switched off', async () => {
    openTwentyYears(7);
    await settled();
    const box = find<HTMLInputElement>('.timeline-undated input');
    expect(find('.timeline-undated').textContent).toContain('no date: 7');
    expect(box.checked).toBe(true);
    await userEvent.click(box);
    expect(committedWindow.value.undated).toBe(false);
  });

  it('get a sentence in place of the timeline when they are all there is', async () => {
    const columns = {
      topicCount: 0,
      paperFrom: Int32Array.of(noDay),
      paperTo: Int32Array.of(noDay),
      paperTopic: Int32Array.of(-1),
    };
    open({ columns, extent: undefined, recordCount: 1, undatedCount: 1 });
    await settled();
    expect(host.textContent).toContain('There is no timeline: the one paper open has a date');
    expect(host.querySelector('[role=slider]')).toBeNull();
  });
});

/** The frames of the page stay real: rendering needs them. */
function start(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  button('Play').click();
}

function step(name: string): TimeWindow {
  button(name).click();
  return committedWindow.value;
}

describe('playing', () => {
  it('slides a window of some years from the start, one year a tick, and stops at the end', () => {
    start();
    expect(previewWindow.value).toEqual(years(2000, 2004));
    vi.advanceTimersByTime(1000);
    expect(previewWindow.value).toEqual(years(2002, 2006));
    vi.advanceTimersByTime(30_000);
    expect(playing.value).toBe(false);
    expect(committedWindow.value).toEqual(years(2015, 2019));
  });

  it('commits what it passes', () => {
    start();
    vi.advanceTimersByTime(150);
    expect(committedWindow.value).toEqual(years(2000, 2004));
  });

  it('grows from the first year and begins again when it loops', () => {
    [playMode.value, loop.value] = ['growing', true];
    start();
    expect(previewWindow.value).toEqual(years(2000, 2000));
    vi.advanceTimersByTime(500 * 19);
    expect(previewWindow.value).toEqual(years(2000, 2019));
    vi.advanceTimersByTime(500);
    expect(previewWindow.value).toEqual(years(2000, 2000));
    expect(playing.value).toBe(true);
  });

  it('takes a new speed with the next tick', () => {
    [playMode.value, playSpeed.value] = ['single', 1];
    start();
    playSpeed.value = 10;
    vi.advanceTimersByTime(1000);
    vi.advanceTimersByTime(300);
    expect(previewWindow.value).toEqual(years(2004, 2004));
  });

  it('pauses when the tab is hidden', () => {
    start();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(playing.value).toBe(false);
  });

  it('pauses when the window is taken by hand', () => {
    withoutCapture();
    start();
    point('pointerdown', slider('from'), xOf(2000));
    expect(playing.value).toBe(false);
    drop(slider('from'), xOf(2000));
  });

  it('steps on and back, beginning again at either end', () => {
    playMode.value = 'single';
    expect(step('Step forward')).toEqual(years(2000, 2000));
    expect(step('Step forward')).toEqual(years(2001, 2001));
    expect(step('Step back')).toEqual(years(2000, 2000));
    expect(step('Step back')).toEqual(years(2019, 2019));
    expect(step('Step forward')).toEqual(years(2000, 2000));
  });

  it('takes mode, speed and loop from its controls, and holds the speed within bounds', async () => {
    await userEvent.selectOptions(find('.timeline-mode'), 'growing');
    await userEvent.click(find('.timeline-loop input'));
    const speed = find<HTMLInputElement>('.timeline-number.is-speed input');
    await userEvent.fill(speed, '500');
    await userEvent.tab();
    expect([playMode.value, loop.value, playSpeed.value, speed.value]).toEqual(['growing', true, 30, '30']);
  });
});

describe('a step of several bars', () => {
  it('is typed as a whole number of them, named by their length', async () => {
    const typed = find<HTMLInputElement>('.timeline-number.is-step input');
    await userEvent.fill(typed, '3.4');
    await userEvent.tab();
    expect([playStep.value, typed.value]).toEqual([3, '3']);
    await expect.poll(() => find('.timeline-number.is-step').textContent).toBe('stepyears');
    playMode.value = 'single';
    expect(step('Step forward')).toEqual(years(2000, 2002));
    expect(step('Step forward')).toEqual(years(2003, 2005));
    await userEvent.fill(typed, '0');
    await userEvent.tab();
    expect(playStep.value).toBe(1);
  });
});

describe('gliding', () => {
  const first = dayOf(2010, 1, 1);
  const last = dayOf(2017, 12, 31);

  /** Plays three years through eight of them, and says every window that was shown. */
  async function played(): Promise<string[]> {
    openDays(first, last);
    commitWindow({ from: first, to: dayOf(2012, 12, 31), undated: true });
    await settled();
    playSpeed.value = 10;
    const seen: string[] = [];
    const stop = previewWindow.subscribe(({ from, to }) => void seen.push(`${isoDay(from)} ${isoDay(to)}`));
    button('Play').click();
    await expect.poll(() => playing.value, { timeout: 20_000 }).toBe(false);
    stop();
    return seen;
  }
  const stops = [2010, 2011, 2012, 2013, 2014, 2015].map((year) => `${year}-01-01 ${year + 2}-12-31`);

  it('passes days between the steps, only forward, and stands exactly at every step', async () => {
    const seen = await played();
    expect(seen.filter((window) => stops.includes(window))).toEqual(stops);
    expect(seen.length).toBeGreaterThan(stops.length);
    expect(seen).toEqual([...seen].sort());
  });

  it('gives way to steps where motion is to be reduced', async () => {
    reducedMotion.value = true;
    expect(await played()).toEqual(stops);
  });
});

const axisWords = () => find('.timeline-figure figcaption').textContent;

function wheel(more: WheelEventInit, clientX = inYear(2010)): boolean {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX, ...more });
  find('.timeline-brush').dispatchEvent(event);
  return event.defaultPrevented;
}

const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });

describe('the axis', () => {
  beforeEach(async () => {
    openDays(dayOf(2000, 1, 1), dayOf(2019, 12, 31));
    await settled();
  });
  afterEach(showWholeAxis);

  it('comes closer about the pointer by the wheel, to months and to days, and leaves the window alone', async () => {
    const before = committedWindow.value;
    expect(axisWords()).toContain('papers a year, 2000-01-01 to 2019-12-31');
    for (let turn = 0; turn < 5; turn++) expect(wheel({ deltaY: -200 })).toBe(true);
    await settled();
    expect(axisWords()).toContain('papers a month, 2009-');
    expect(axisWords()).toContain('in one bar');
    for (let turn = 0; turn < 6; turn++) wheel({ deltaY: -200 });
    await settled();
    expect(axisWords()).toMatch(/papers a day, 2010-0[56]/);
    expect(committedWindow.value).toBe(before);
    expect(previewWindow.value).toBe(before);
    for (let turn = 0; turn < 20; turn++) wheel({ deltaY: 200 });
    await settled();
    expect(axisWords()).toContain('papers a year, 2000-01-01 to 2019-12-31');
  });

  it('leaves to the page what means nothing to it', () => {
    expect(wheel({ deltaY: 200 })).toBe(false);
    expect(wheel({ deltaX: 200 })).toBe(false);
    expect(wheel({ deltaY: -100 })).toBe(true);
    expect(wheel({ deltaX: 20 })).toBe(true);
    expect(wheel({ deltaY: -20, shiftKey: true })).toBe(true);
  });

  it('is zoomed by buttons and by keys on the sliders, and told', async () => {
    button('Zoom into the timeline').click();
    await settled();
    expect(axisWords()).toContain('papers a year, 2005-');
    slider('window').focus();
    await userEvent.keyboard('+');
    await expect.poll(() => announcement.value).toMatch(/^Timeline from 2007 to 201\d/);
    await userEvent.keyboard('0');
    await expect.poll(axisWords).toContain('2000-01-01 to 2019-12-31');
    expect(button('Whole axis').ariaDisabled).toBe('true');
  });

  it('is moved and zoomed by two fingers, which put back what the first one dragged', async () => {
    withoutCapture();
    const brush = find('.timeline-brush');
    const before = committedWindow.value;
    point('pointerdown', brush, inYear(2008), finger(1));
    point('pointermove', brush, inYear(2009), finger(1));
    point('pointerdown', brush, inYear(2011), finger(2));
    point('pointermove', brush, inYear(2017), finger(2));
    point('pointermove', brush, inYear(2003), finger(1));
    await settled();
    expect(axisWords()).toMatch(/papers a (year|month), 200[89]-/);
    point('pointerup', brush, inYear(2017), finger(2));
    point('pointerup', brush, inYear(2003), finger(1));
    expect(committedWindow.value).toEqual(before);
  });

  it('never goes finer than the dates are known', async () => {
    openTwentyYears();
    await settled();
    for (let turn = 0; turn < 20; turn++) wheel({ deltaY: -200 });
    await settled();
    expect(axisWords()).toContain('papers a year, 20');
    withoutCapture();
    const brush = find('.timeline-brush');
    point('pointerdown', brush, inYear(2010), finger(1));
    point('pointerdown', brush, inYear(2010) + 13, finger(2));
    for (const year of [2013, 2016, 2019]) point('pointermove', brush, inYear(year), finger(2));
    point('pointerup', brush, inYear(2019), finger(2));
    await settled();
    const [, first, last] = /a year, (\d{4})-.* to (\d{4})-/.exec(axisWords())!;
    expect(Number(last) - Number(first)).toBeGreaterThanOrEqual(3);
    button('Zoom into the timeline').click();
    expect(announcement.value).toBe('The timeline shows the dates as finely as they are known.');
  });

  it('begins anew with another corpus', async () => {
    wheel({ deltaY: -200 });
    openTwentyYears();
    await settled();
    expect(axisWords()).toContain('2000-01-01 to 2019-12-31');
  });
});

describe('papers far away from all others', () => {
  beforeEach(async () => {
    openDays(dayOf(2010, 1, 1), dayOf(2019, 12, 31), 3);
    await settled();
  });

  it('share one bar, which is named, hatched and told in words', () => {
    expect(find('.timeline-remark').textContent).toBe('3 folded');
    expect(axisWords()).toContain('papers a year, 2010-01-01 to 2019-12-31');
    expect(axisWords()).toContain('3 papers before 2010 in one bar');
    expect(find('.timeline-tick.is-fold').textContent).toBe('before 2010');
    expect(host.querySelector('.timeline-break')).not.toBeNull();
  });

  it('are unfolded by a button, and folded again', async () => {
    await userEvent.click(button('Unfold'));
    await settled();
    expect(axisWords()).toContain('papers a year, 1909-');
    expect(host.querySelector('.timeline-break')).toBeNull();
    // The button keeps the focus, whatever it is called now.
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(axisWords()).toContain('3 papers before 2010 in one bar');
  });

  it('are in the window like all others, and one step of the thumb away', async () => {
    expect(previewWindow.value.from).toBeLessThan(dayOf(1911, 1, 1));
    slider('from').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(committedWindow.value.from).toBe(dayOf(2010, 1, 1));
  });

  it('are told where the pointer is', async () => {
    await userEvent.hover(slider('window'), { position: { x: 30, y: 20 } });
    await expect.poll(() => host.querySelector('.timeline-pointed')?.textContent).toBe('before 2010 3 papers');
    // The label that stood there gives way to it.
    expect(host.querySelector('.timeline-tick.is-fold')).toBeNull();
  });
});

describe('the readout', () => {
  it('tells what is in the window and what lies on either side, and opens in full', async () => {
    commitWindow(years(2005, 2009));
    count(1_505, 43, 1);
    await settled();
    const words = find('.timeline-readout p').textContent;
    expect(words).toBe('2005 to 2009 1,505 of 20 papers 43 authors 1 tie');
    const opener = find('.timeline-sides summary');
    expect(opener.textContent).toBe('5 before, 10 after');
    expect(opener.title).toContain('45 authors: 43 in, 2 around');
    await userEvent.click(opener);
    const rows = [...host.querySelectorAll('.timeline-sides tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['what', 'in', 'before', 'after', 'around', 'no date', 'all'],
      ['papers', '1,505', '5', '10', '0', '0', '1,520'],
      ['authors', '43', '0', '0', '2', '0', '45'],
      ['ties', '1', '0', '0', '0', '0', '1'],
    ]);
    await userEvent.keyboard('{Escape}');
    expect(find<HTMLDetailsElement>('.timeline-sides').open).toBe(false);
  });

  it('is said to screen readers once the window has come to rest and is counted, never while it plays', async () => {
    announcement.value = '';
    const stop = announceWindows();
    count(20, 43, 63);
    start();
    vi.useRealTimers();
    count(5, 6, 7);
    await settled();
    button('Pause').click();
    commitWindow(years(2005, 2009));
    expect(announcement.value).toBe('');
    count(12, 30, 41);
    await expect.poll(() => announcement.value).toBe('2005 to 2009: 12 papers, 30 authors, 41 ties');
    stop();
  });
});

describe('the bars', () => {
  it('are in the hues of the topics, and all papers stand faintly behind when some topics are hidden', async () => {
    const painted = () =>
      [...host.querySelectorAll<SVGPathElement>('.timeline-bars')].filter((path) => path.getAttribute('d'));
    expect(painted().map((path) => path.style.fill)).toEqual(['var(--hue-0)', 'var(--hue-1)']);
    expect(host.querySelector('.timeline-all')).toBeNull();
    hideGroups([0]);
    await settled();
    expect(painted().map((path) => path.style.fill)).toEqual(['var(--hue-1)']);
    expect(host.querySelector('.timeline-all')).not.toBeNull();
  });

  it('are grey by community, and those of hidden ones alone fall back behind the others', async () => {
    const area = (selector: string) =>
      [...host.querySelectorAll(selector)].map((path) => (path.getAttribute('d') ?? '').split('M').length - 1);
    const most = () => Math.max(...area('.timeline-bars'));
    colourBy.value = 'community';
    await expect.poll(most).toBe(20);
    expect(host.querySelector('.timeline-all')).toBeNull();
    hideGroups([1]);
    await expect.poll(() => area('.timeline-all')).toEqual([20]);
    await expect.poll(most).toBe(10);
    hideGroups([]);
    await expect.poll(most).toBe(20);
  });
});

describe('every width', () => {
  it.each([1440, 1024, 840, 390, 320])('of %i pixels holds all parts, and axe finds nothing', async (width) => {
    openTwentyYears(7);
    commitWindow(years(2005, 2009));
    count(12_345, 12_345, 123_456);
    host.style.width = `${width}px`;
    await settled();
    const { right } = host.getBoundingClientRect();
    for (const part of host.querySelectorAll('button, input, select, p, span, label, summary')) {
      expect(part.getBoundingClientRect().right, part.outerHTML).toBeLessThanOrEqual(right + 0.5);
    }
    const { violations } = await axe.run(host);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});
