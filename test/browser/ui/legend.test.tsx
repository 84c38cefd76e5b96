import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepSummaryFresh, commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { bench, colourBy, hiddenGroups, hoveredGroup, selection } from '../../../src/state/state.ts';
import { hiddenNodes } from '../../../src/ui/derived.ts';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import type { Opened } from '../../../src/work/protocol.ts';
import { cleanUp, faults, openHere, show } from './here.tsx';

const Shown = () => <Legend current={bench.value!.opened} />;
const box = (label: string) => page.getByRole('checkbox', { name: `Show ${label}` });
const topicOf = ({ topics }: Opened) => topics[0]!.label;

describe('legend', () => {
  afterEach(cleanUp);

  it('hides the nodes of a group whose box is cleared, and shows them again', async () => {
    const opened = await openHere();
    show(<Shown />);
    await userEvent.click(box(topicOf(opened)));
    expect([...hiddenGroups.value]).toEqual([0]);
    expect(hiddenNodes.value![opened.columns.authorCount]).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'Show all groups' }));
    expect(hiddenNodes.value).toBeUndefined();
  });

  it('counts the papers of each topic in the window', async () => {
    const opened = await openHere();
    const stop = keepSummaryFresh();
    show(<Shown />);
    const row = page.getByRole('button', { name: topicOf(opened) });
    await expect.element(row).toHaveTextContent(/papers? in the window/);
    commitWindow({ from: dayOf(2002, 1, 1), to: dayOf(2002, 12, 31), undated: true });
    await expect.element(row).toHaveTextContent('0 papers in the window');
    stop();
  });

  it('makes a group stand out while its row has the focus, and selects the topic', async () => {
    const opened = await openHere();
    show(<Shown />);
    const row = page.getByRole('button', { name: topicOf(opened) });
    (row.element() as HTMLElement).focus();
    expect(hoveredGroup.value).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(selection.value).toEqual({ kind: 'node', node: opened.columns.authorCount });
  });

  it('shows everything again when colour changes its meaning', async () => {
    const opened = await openHere();
    show(<Shown />);
    await userEvent.click(box(topicOf(opened)));
    await userEvent.click(page.getByRole('radio', { name: 'Community' }));
    expect(colourBy.value).toBe('community');
    expect(hiddenGroups.value.size).toBe(0);
    await expect.element(page.getByRole('heading', { name: 'Communities' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
