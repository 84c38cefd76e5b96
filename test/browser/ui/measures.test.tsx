import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepMeasuresFresh } from '../../../src/actions/measures.ts';
import { commitWindow, moveWindow } from '../../../src/actions/window.ts';
import { otherSlot, rampSlot } from '../../../src/arrange/palette.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { bench, colourBy, measured, measureTime, selection, sizeBy } from '../../../src/state/state.ts';
import { nodeHues, nodeSizes } from '../../../src/ui/derived.ts';
import { AuthorView } from '../../../src/ui/inspector/AuthorView.tsx';
import { Overview } from '../../../src/ui/inspector/Overview.tsx';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import { MapTip } from '../../../src/ui/map/MapTip.tsx';
import { pointed } from '../../../src/ui/map/pointed.ts';
import type { Workbench } from '../../../src/work/workbench.ts';
import { cleanUp, faults, fivePapers, nodeCalled, openHere, show } from './here.tsx';

const Shown = () => <Legend current={bench.value!.opened} />;
const early = { from: dayOf(2001, 1, 1), to: dayOf(2005, 12, 31), undated: true };
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

/** A question that takes longer than any test, until it is dropped. */
const unanswered = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

describe('measures', () => {
  afterEach(cleanUp);

  it('colour people on the ramp, over all time or in the window, by value or by rank', async () => {
    const opened = await openHere();
    const stop = keepMeasuresFresh();
    const hueOf = (name: string) => nodeHues.value[nodeCalled(opened, name)];
    show(<Shown />);
    await userEvent.click(page.getByRole('radio', { name: 'Measure' }));
    await expect.poll(() => hueOf('Ana Giménez')).toBe(rampSlot(1));
    expect(hueOf('Ed Eck')).toBe(rampSlot(0));
    // Cy and Di have three each: two of four steps above Ed's one, at the root of two thirds.
    expect(hueOf('Cy Card')).toBe(rampSlot(Math.sqrt(2 / 3)));
    await userEvent.click(page.getByRole('radio', { name: 'By rank' }));
    expect(hueOf('Cy Card')).not.toBe(rampSlot(Math.sqrt(2 / 3)));
    expect(hueOf('Ana Giménez')).toBe(rampSlot(1));
    commitWindow(early);
    await userEvent.click(page.getByRole('radio', { name: 'The window' }));
    await expect.poll(() => hueOf('Ed Eck')).toBe(otherSlot);
    await expect.element(page.getByText(/Grey: authors without a value/)).toBeVisible();
    expect(await faults()).toEqual([]);
    stop();
  });

  it('size people, with a key of values beside circles', async () => {
    const opened = await openHere();
    const stop = keepMeasuresFresh();
    show(<Shown />);
    const key = page.getByRole('list', { name: 'Sizes of dots' });
    await expect.element(key).toHaveTextContent('124');
    expect(nodeSizes.value).toBeUndefined();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Size of authors' }), 'Total tie weight');
    await expect.poll(() => nodeSizes.value?.[nodeCalled(opened, 'Ana Giménez')]).toBe(1);
    // Ana: 1 + 2 + 3 + 1 coauthors on her papers; Ed one on his.
    expect(nodeSizes.value![nodeCalled(opened, 'Ed Eck')]).toBeCloseTo(1 / 7, 6);
    await expect.element(key).toHaveTextContent('11.757');
    stop();
  });

  it('of who is under the pointer stand on the card there', async () => {
    const opened = await openHere();
    const stop = keepMeasuresFresh();
    colourBy.value = 'degree';
    sizeBy.value = 'meanYear';
    show(<MapTip />);
    await expect.poll(() => Object.keys(measured.value)).toHaveLength(2);
    pointed.value = { picked: { kind: 'node', node: nodeCalled(opened, 'Bo Berg') }, x: 5, y: 5 };
    await expect.element(page.getByText('Coauthors 3')).toBeInTheDocument();
    await expect.element(page.getByText('Mean year 2005.3')).toBeInTheDocument();
    pointed.value = undefined;
    stop();
  });

  it('are worked out again when a window is committed, and only if they are of the window', async () => {
    await openHere();
    const stop = keepMeasuresFresh();
    const ask = vi.spyOn(bench.value!.measurer, 'ask');
    const asked = () => ask.mock.calls.length;
    show(<Shown />);
    commitWindow(early);
    expect(asked()).toBe(0);
    await userEvent.click(page.getByRole('radio', { name: 'Measure' }));
    await expect.poll(() => asked()).toBe(1);
    commitWindow({ ...early, to: early.to - 400 });
    await userEvent.click(page.getByRole('radio', { name: 'The window' }));
    await expect.poll(() => asked()).toBe(2);
    moveWindow(early);
    expect(asked()).toBe(2);
    commitWindow();
    await expect.poll(() => asked()).toBe(3);
    stop();
  });

  it('that take their time tell how far they are, can be stopped, and be worked out after all', async () => {
    const opened = await openHere();
    const stop = keepMeasuresFresh();
    const { measurer } = bench.value!;
    const ask = vi.spyOn(measurer, 'ask').mockImplementation((_, __, signal) => unanswered(signal!));
    vi.spyOn(measurer, 'cancel').mockReturnValue(new Set(['betweenness']));
    colourBy.value = 'betweenness';
    show(
      <>
        <Legend current={opened} />
        <Overview current={opened} />
      </>,
    );
    await expect.element(page.getByText('Betweenness: being worked out …')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Leading by' }), 'Betweenness');
    measurer.onProgress({ measure: 'betweenness', share: 0.405 });
    await expect.element(page.getByText('40 %').first()).toBeVisible();
    // In the legend, and above the list.
    expect(page.getByRole('progressbar', { name: 'Betweenness' }).elements()).toHaveLength(2);
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }).first());
    await expect.element(page.getByText('Betweenness: cancelled.').first()).toBeVisible();
    expect(page.getByRole('progressbar').elements()).toHaveLength(0);
    const asked = ask.mock.calls.length;
    commitWindow(early);
    await expect.element(page.getByText('2001 to 2005')).toBeVisible();
    expect(ask).toHaveBeenCalledTimes(asked);
    ask.mockRestore();
    await userEvent.click(page.getByRole('button', { name: 'Work it out' }).first());
    await expect.poll(() => measured.value.betweenness?.values).toHaveLength(5);
    await expect.element(page.getByText('Betweenness: cancelled.')).not.toBeInTheDocument();
    stop();
  });

  it('stay when the same network is arranged anew, and go with it', async () => {
    await openHere();
    const stop = keepMeasuresFresh();
    sizeBy.value = 'betweenness';
    await expect.poll(() => measured.value.betweenness).toBeDefined();
    const { opened, measurer } = bench.value!;
    const ask = vi.spyOn(measurer, 'ask');
    const { betweenness } = measured.value;
    const settings = { ...opened.settings, seed: 2 };
    bench.value = { opened: { ...opened, settings }, measurer } as unknown as Workbench;
    expect(measured.value.betweenness).toBe(betweenness);
    expect(ask).not.toHaveBeenCalled();
    await openHere(fivePapers.replace('Late', 'Later'));
    await expect.poll(() => measured.value.betweenness).not.toBe(betweenness);
    stop();
  });

  it('are dropped when the window moves on while they are worked out', async () => {
    await openHere();
    const stop = keepMeasuresFresh();
    const signals: AbortSignal[] = [];
    vi.spyOn(bench.value!.measurer, 'ask').mockImplementation((_, __, signal) => {
      signals.push(signal!);
      return unanswered(signal!);
    });
    colourBy.value = 'closeness';
    await expect.poll(() => signals).toHaveLength(1);
    commitWindow(early);
    expect(signals[0]!.aborted).toBe(false);
    measureTime.value = 'window';
    expect(signals[0]!.aborted).toBe(true);
    await expect.poll(() => signals).toHaveLength(2);
    moveWindow({ ...early, to: early.to - 400 });
    expect(signals[1]!.aborted).toBe(true);
    commitWindow();
    await expect.poll(() => signals).toHaveLength(3);
    expect(signals[2]!.aborted).toBe(false);
    stop();
  });

  it('of a person stand side by side for all time and for the window, each explained', async () => {
    const opened = await openHere();
    commitWindow(early);
    const node = nodeCalled(opened, 'Ana Giménez');
    show(<AuthorView current={opened} node={node} />);
    await expect.element(rowOf('Coauthors')).toHaveTextContent('Coauthors42');
    await expect.element(rowOf('Total tie weight')).toHaveTextContent('Total tie weight73');
    await expect.element(rowOf('Mean year')).toHaveTextContent('Mean year20092003');
    await expect.element(rowOf('h-index')).toHaveTextContent('h-index here––');
    const pageRank = page.getByRole('button', { name: 'PageRank' });
    await expect.element(pageRank).toHaveAttribute('title', expect.stringMatching(/walk along the ties/));
    await userEvent.click(pageRank);
    await expect.element(page.getByText(/Page et al/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('of the window as a whole stand in the overview, and rank people by any of them', async () => {
    const opened = await openHere(
      fivePapers.replace('Keywords', 'Keywords,Cited by').replaceAll(/(\d{4},.*)$/gm, '$1,3'),
    );
    show(<Overview current={opened} />);
    const numbers = page.getByText('Collaboration index').first();
    await expect.element(numbers).toBeVisible();
    // Two, three, four, one and two authors; five people have written with others, on four papers.
    await expect.element(page.getByText('2.4', { exact: true })).toBeVisible();
    await expect.element(page.getByText('20 %', { exact: true })).toBeVisible();
    await expect.element(page.getByText('1.25', { exact: true })).toBeVisible();
    await expect.element(page.getByText('5 of 5')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Leading by' }), 'h-index here');
    await expect.element(page.getByRole('button', { name: /^Ana Giménez ?3$/ })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Bo Berg ?3$/ }));
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Bo Berg') });
    expect(await faults()).toEqual([]);
  });
});
