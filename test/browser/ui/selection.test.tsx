import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listenForKeys } from '../../../src/actions/keys.ts';
import { commands } from '../../../src/actions/registry.ts';
import { keepSelectionsRemembered, restoreSelection, saveSelection } from '../../../src/actions/savedSelections.ts';
import { addToSelection, removeFromSelection, selectNodes, toggleInSelection } from '../../../src/actions/select.ts';
import { commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { mapTool, savedSelections } from '../../../src/state/selecting.ts';
import { bench, dialog, selection } from '../../../src/state/state.ts';
import { Dialogs } from '../../../src/ui/dialogs/Dialogs.tsx';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import { SavedSelections } from '../../../src/ui/selection/SavedSelections.tsx';
import type { Opened } from '../../../src/work/protocol.ts';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';

afterEach(() => {
  cleanUp();
  savedSelections.value = [];
  mapTool.value = 'pointer';
  localStorage.clear();
});

const names = ['Ana Giménez', 'Bo Berg', 'Cy Card', 'Di Dunn', 'Ed Eck'] as const;
const nodesOf = (opened: Opened, ...who: readonly (typeof names)[number][]) =>
  who.map((name) => nodeCalled(opened, name)).sort((a, b) => a - b);
const namesSelected = ({ labels }: Opened): string[] => {
  const chosen = selection.value;
  if (chosen?.kind === 'node') return [labels[chosen.node]!];
  return chosen?.kind === 'nodes' ? chosen.nodes.map((node) => labels[node]!) : [];
};
const blocked = (id: string) => commands.find((command) => command.id === id)!.blocked!();
/** A number of the inspector, with its name. */
const number = (name: string) => page.elementLocator(page.getByText(name, { exact: true }).element().closest('div')!);
const run = (id: string) => commands.find((command) => command.id === id)!.run();

describe('selecting one, two and many', () => {
  it('has one shape for each number of nodes, in ascending order', async () => {
    const opened = await openHere();
    const [ana, bo] = [nodeCalled(opened, 'Ana Giménez'), nodeCalled(opened, 'Bo Berg')];
    toggleInSelection(bo);
    expect(selection.value).toEqual({ kind: 'node', node: bo });
    addToSelection([ana, bo, ana]);
    expect(selection.value).toEqual({ kind: 'nodes', nodes: [ana, bo].sort((a, b) => a - b) });
    removeFromSelection([bo]);
    expect(selection.value).toEqual({ kind: 'node', node: ana });
    toggleInSelection(ana);
    expect(selection.value).toBeUndefined();
  });

  it('goes on to neighbours, one step more, all, and all but these', async () => {
    const opened = await openHere();
    selectNodes(nodesOf(opened, 'Ed Eck'));
    run('neighbours');
    expect(namesSelected(opened)).toEqual(['Ana Giménez']);
    run('expand');
    expect(namesSelected(opened)).toEqual([...names]);
    selectNodes(nodesOf(opened, 'Ana Giménez', 'Bo Berg'));
    run('invert');
    expect(namesSelected(opened)).toEqual(['Cy Card', 'Di Dunn', 'Ed Eck']);
    run('select-visible');
    expect(namesSelected(opened)).toEqual([...names]);
    // In 2001 there are two.
    commitWindow({ from: dayOf(2001, 1, 1), to: dayOf(2001, 12, 31), undated: true });
    run('select-visible');
    expect(namesSelected(opened)).toEqual(['Ana Giménez', 'Bo Berg']);
  });

  it('takes the community, or the main topic, of what is selected as a whole', async () => {
    const opened = await openHere();
    const { communities } = opened.arrangement;
    const [ana] = nodesOf(opened, 'Ana Giménez');
    selectNodes([ana!]);
    run('same-community');
    const together = names.filter((name) => communities[nodeCalled(opened, name)] === communities[ana!]);
    expect(namesSelected(opened)).toEqual(together);
    selectNodes([ana!]);
    run('same-topic');
    const alike = names.filter((name) => opened.mainTopics[nodeCalled(opened, name)] === opened.mainTopics[ana!]);
    expect(namesSelected(opened)).toEqual(alike);
  });

  it('is done by keys, with Shift for one step more, and Escape puts a tool away before it clears', async () => {
    const opened = await openHere();
    const stop = listenForKeys(window);
    selectNodes(nodesOf(opened, 'Ed Eck'));
    await userEvent.keyboard('{Shift>}N{/Shift}');
    expect(namesSelected(opened)).toEqual(['Ana Giménez', 'Ed Eck']);
    await userEvent.keyboard('n');
    expect(namesSelected(opened)).toEqual(['Bo Berg', 'Cy Card', 'Di Dunn']);
    mapTool.value = 'lasso';
    await userEvent.keyboard('{Escape}');
    expect(mapTool.value).toBe('pointer');
    expect(selection.value).toBeDefined();
    await userEvent.keyboard('{Escape}');
    expect(selection.value).toBeUndefined();
    stop();
  });

  it('says why a command cannot be done', async () => {
    await openHere();
    for (const id of ['neighbours', 'expand', 'same-community', 'same-topic', 'save-selection']) {
      expect(blocked(id)).toBe('Nobody is selected.');
    }
    expect(blocked('clear')).toBe('Nothing is selected.');
    expect(blocked('select-visible')).toBeUndefined();
    bench.value = undefined;
    expect(blocked('invert')).toBe('Nothing is open yet.');
    expect(blocked('box')).toBe('Nothing is open yet.');
  });

  it('is done from a row of the legend, by keyboard', async () => {
    const opened = await openHere();
    show(<Legend current={opened} />);
    const { label } = opened.topics[0]!;
    const button = page.getByRole('button', { name: `Select the people of “${label}”` });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(namesSelected(opened)).toEqual(names.filter((name) => opened.mainTopics[nodeCalled(opened, name)] === 0));
    expect(await faults()).toEqual([]);
  });
});

describe('what the inspector says of several', () => {
  it('compares two: what they did together, and whom they have in common', async () => {
    const opened = await openHere();
    selectNodes(nodesOf(opened, 'Ana Giménez', 'Bo Berg'));
    show(<Inspector />);
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect.element(panel).toHaveTextContent('3 papers together in the window, 3 in all.');
    await expect.element(panel).toHaveTextContent('First joint work2001');
    await expect.element(panel).toHaveTextContent('Last joint work2010');
    await expect.element(page.getByRole('button', { name: 'Cy Card', exact: true })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Coauthors in common' })).toBeVisible();
    expect(await faults()).toEqual([]);
    commitWindow({ from: dayOf(2015, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await expect.element(panel).toHaveTextContent('None together in the window; 3 papers in all.');
    selectNodes(nodesOf(opened, 'Bo Berg', 'Ed Eck'));
    commitWindow({ from: dayOf(2001, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await expect.element(panel).toHaveTextContent('No joint paper; 1 author in common.');
  });

  it('sums up more than two, and lets each of them go', async () => {
    const opened = await openHere();
    selectNodes(nodesOf(opened, 'Ana Giménez', 'Bo Berg', 'Ed Eck'));
    show(<Inspector />);
    await expect.element(page.getByRole('heading', { name: '3 selected' })).toBeVisible();
    await expect.element(page.getByText('Ties among them')).toBeVisible();
    await expect.element(number('Papers in the window')).toHaveTextContent('5');
    await expect.element(number('Ties among them')).toHaveTextContent('2');
    await expect.element(number('Total weight among them')).toHaveTextContent('4');
    await expect.element(number('Ties to others')).toHaveTextContent('4');
    await userEvent.click(page.getByRole('radio', { name: 'of two or more' }));
    await expect.element(page.getByText('On graphs')).toBeVisible();
    await expect.poll(() => page.getByText('Alone', { exact: true }).elements()).toEqual([]);
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Take Ed Eck out of the selection' }));
    expect(namesSelected(opened)).toEqual(['Ana Giménez', 'Bo Berg']);
  });
});

describe('saved selections', () => {
  it('are saved under a name, listed, and restored, also together with what is selected', async () => {
    const opened = await openHere();
    show(
      <>
        <SavedSelections />
        <Dialogs />
      </>,
    );
    selectNodes(nodesOf(opened, 'Ana Giménez', 'Bo Berg'));
    run('save-selection');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'The two');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => savedSelections.value.map(({ name }) => name)).toEqual(['The two']);
    expect(dialog.value).toBeUndefined();
    selectNodes(nodesOf(opened, 'Bo Berg', 'Ed Eck'));
    const row = page.getByTitle(/^Select “The two”/);
    await userEvent.click(row, { modifiers: ['Shift'] });
    await expect.poll(() => namesSelected(opened)).toEqual(['Ana Giménez', 'Bo Berg', 'Ed Eck']);
    await userEvent.click(row);
    await expect.poll(() => namesSelected(opened)).toEqual(['Ana Giménez', 'Bo Berg']);
    selectNodes(nodesOf(opened, 'Bo Berg', 'Ed Eck'));
    await userEvent.click(page.getByRole('button', { name: 'What can be done with “The two”' }));
    await userEvent.click(page.getByRole('button', { name: 'Keep what both have' }));
    await expect.poll(() => namesSelected(opened)).toEqual(['Bo Berg']);
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Rename' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'New name of “The two”' }), 'Both');
    await userEvent.keyboard('{Enter}');
    expect(savedSelections.value.map(({ name }) => name)).toEqual(['Both']);
    await userEvent.click(page.getByRole('button', { name: 'What can be done with “Both”' }));
    await userEvent.click(page.getByRole('button', { name: 'Delete' }));
    expect(savedSelections.value).toEqual([]);
  });

  it('are found again in the same papers under other settings, and where storage is forbidden there are none', async () => {
    const opened = await openHere();
    let stop = keepSelectionsRemembered();
    selectNodes(nodesOf(opened, 'Ana Giménez', 'Ed Eck'));
    await saveSelection('Late ones');
    stop();
    savedSelections.value = [];
    // Who has two papers at least: other numbers for those who stay.
    const fewer = await openHere(undefined, { minPapers: 2 });
    stop = keepSelectionsRemembered();
    expect(savedSelections.value.map(({ name }) => name)).toEqual(['Late ones']);
    selectNodes([]);
    await restoreSelection(savedSelections.value[0]!);
    expect(namesSelected(fewer)).toEqual(['Ana Giménez', 'Ed Eck']);
    stop();
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('forbidden');
    });
    stop = keepSelectionsRemembered();
    expect(savedSelections.value).toEqual([]);
    selectNodes(nodesOf(fewer, 'Ana Giménez'));
    await saveSelection('One');
    expect(savedSelections.value).toHaveLength(1);
    stop();
    storage.mockRestore();
  });
});
