import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepColoursFresh } from '../../../src/actions/colours.ts';
import { keepSummaryFresh, commitWindow } from '../../../src/actions/window.ts';
import { rampSlot } from '../../../src/arrange/palette.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { bench, colourBy, hiddenGroups, hoveredGroup, mapStyle, selection } from '../../../src/state/state.ts';
import { hiddenNodes, nodeHues, tieColours } from '../../../src/ui/derived.ts';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import type { Opened } from '../../../src/work/protocol.ts';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';

const Shown = () => <Legend current={bench.value!.opened} />;
const box = (label: string) => page.getByRole('checkbox', { name: `Show ${label}` });
const topicOf = ({ topics }: Opened) => topics[0]!.label;
const rowOf = (opened: Opened) => page.getByTitle(topicOf(opened), { exact: true });

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
    const row = rowOf(opened);
    await expect.element(row).toHaveTextContent(/papers? in the window/);
    commitWindow({ from: dayOf(2002, 1, 1), to: dayOf(2002, 12, 31), undated: true });
    await expect.element(row).toHaveTextContent('0 papers in the window');
    stop();
  });

  it('makes a group stand out while its row has the focus, and selects the topic', async () => {
    const opened = await openHere();
    show(<Shown />);
    const row = rowOf(opened);
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

  it('colours people by the date of their first paper, and says which colour is when', async () => {
    const opened = await openHere();
    const stop = keepColoursFresh();
    show(<Shown />);
    await userEvent.click(page.getByRole('radio', { name: 'First paper' }));
    await expect.element(page.getByText('Date of the first paper')).toBeVisible();
    // Eleven and on are the ramp: Ana began in 2001, Ed in 2015.
    await expect.poll(() => nodeHues.value[nodeCalled(opened, 'Ana Giménez')]).toBe(rampSlot(0));
    expect(nodeHues.value[nodeCalled(opened, 'Ed Eck')]).toBe(rampSlot(1));
    await expect.element(page.getByText('2001', { exact: true })).toBeVisible();
    await expect.element(page.getByText('2015', { exact: true })).toBeVisible();
    expect(page.getByRole('checkbox', { name: /^Show / }).elements()).toEqual([]);
    expect(await faults()).toEqual([]);
    stop();
  });

  it('colours ties by their main topic in the window, or by date, beside the colours of people', async () => {
    const opened = await openHere();
    const stop = keepColoursFresh();
    show(<Shown />);
    await userEvent.click(page.getByText('Ties and dots'));
    const choice = page.getByRole('combobox', { name: 'Colour of ties' });
    expect(tieColours.value).toEqual({ by: 'ends' });
    await userEvent.selectOptions(choice, 'main topic of the joint papers in the window');
    await expect.poll(() => tieColours.value.by).toBe('topic');
    await expect.element(page.getByText(/colours are those of the topics above/)).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'Community' }));
    await expect.element(page.getByRole('list', { name: 'Topics of ties' })).toHaveTextContent(topicOf(opened));
    await userEvent.selectOptions(choice, 'date of the first joint paper');
    await expect.poll(() => tieColours.value.by).toBe('hue');
    await expect.element(page.getByText('Date of the first joint paper', { exact: true })).toBeVisible();
    expect(await faults()).toEqual([]);
    stop();
  });

  it('sets how ties and dots are drawn, by keyboard too', async () => {
    await openHere();
    show(<Shown />);
    await userEvent.click(page.getByText('Ties and dots'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Curved ties' }));
    await userEvent.click(page.getByRole('checkbox', { name: /faint dots/i }));
    (page.getByRole('slider', { name: 'Weak ties fade' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    (page.getByRole('slider', { name: 'Names' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('slider', { name: 'Names' })).toHaveAttribute('aria-valuetext', 'many');
    await userEvent.click(page.getByRole('checkbox', { name: 'Shapes as well as colours' }));
    await userEvent.click(page.getByRole('radio', { name: 'Density', exact: true }));
    expect(mapStyle.value).toEqual({
      curved: true,
      faintNodes: false,
      fading: 0,
      ground: 'density',
      labelDensity: 2,
      shapes: true,
    });
    await expect.element(page.getByRole('figure', { name: /^Density of authors by their papers/ })).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    expect(mapStyle.value.ground).toBe('communities');
    await expect.element(page.getByText(/their colours mix by their share/)).toBeVisible();
    await expect
      .element(page.getByRole('slider', { name: 'Weak ties fade' }))
      .toHaveAttribute('aria-valuetext', 'not at all');
  });

  it('offers no dates where there are none', async () => {
    await openHere('Title,Authors\nOn graphs,Ana Giménez; Bo Berg\n');
    show(<Shown />);
    await expect.element(page.getByRole('radio', { name: 'Community' })).toBeVisible();
    // Topic, community, measure; and there is no window for main topics to be of.
    expect(page.getByRole('group', { name: 'Colour by' }).getByRole('radio').elements()).toHaveLength(3);
    expect(page.getByRole('group', { name: 'Main topic' }).elements()).toEqual([]);
    expect(page.getByRole('radio', { name: /first|mean/i }).elements()).toEqual([]);
  });
});
