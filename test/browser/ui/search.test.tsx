import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { select } from '../../../src/actions/select.ts';
import { commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters } from '../../../src/model/filters.ts';
import { committedWindow, filters, hovered, selection } from '../../../src/state/state.ts';
import { SearchBox } from '../../../src/ui/search/SearchBox.tsx';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';
import { pressKeys, typeInto } from './quick.ts';

const field = () => page.getByRole('combobox');
const options = () => page.getByRole('option');

describe('search', () => {
  beforeEach(async () => {
    await openHere();
    show(
      <>
        <SearchBox />
        <button type="button" data-keys="map">
          Network map
        </button>
      </>,
    );
  });
  afterEach(cleanUp);

  it('finds authors without regard to accents, and names the row under the cursor', async () => {
    await field().fill('gimenez');
    await expect.element(options().first()).toHaveTextContent('Ana Giménez');
    await userEvent.keyboard('{ArrowDown}');
    const cursor = document.querySelector('[aria-selected="true"]');
    expect(cursor).not.toBeNull();
    await expect.element(field()).toHaveAttribute('aria-activedescendant', cursor!.id);
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  });

  it('previews with the arrows and selects with Enter only', async () => {
    const opened = await openHere();
    const node = nodeCalled(opened, 'Ana Giménez');
    await field().fill('gimenez');
    await expect.element(options().first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(hovered.value).toEqual({ kind: 'node', node });
    expect(selection.value).toBeUndefined();
    await userEvent.keyboard('{Enter}');
    expect(selection.value).toEqual({ kind: 'node', node });
    expect(hovered.value).toBeUndefined();
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(page.getByRole('button', { name: 'Network map' })).toHaveFocus();
  });

  it('leads the cursor on by as many rows as arrow keys were pressed, however fast', async () => {
    await field().fill('graphs');
    await expect.poll(() => options().elements().length).toBeGreaterThan(1);
    pressKeys('ArrowDown', 'ArrowDown');
    await expect.element(options().nth(1)).toHaveAttribute('aria-selected', 'true');
  });

  it('goes to what is found for the words that were typed last, not to what is still in the list', async () => {
    const opened = await openHere();
    await field().fill('berg');
    await expect.element(options().first()).toHaveTextContent('Bo Berg');
    typeInto(field().element() as HTMLInputElement, 'card');
    pressKeys('Enter');
    expect(selection.value).toBeUndefined();
    await expect.poll(() => selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Cy Card') });
  });

  it('goes to nobody by the number that he or she had in a network that has given way to another', async () => {
    await field().fill('berg');
    await expect.element(options().first()).toHaveTextContent('Bo Berg');
    const opened = await openHere('Title,Authors,Year\nOn nets,Ann Ash; Bo Berg; Zoe Zim,2001\n');
    pressKeys('Enter');
    expect(selection.value).toBeUndefined();
    await expect.poll(() => selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Bo Berg') });
  });

  it('goes to the first that is found where Enter comes before the answer', async () => {
    await field().fill('berg');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => selection.value).toBeDefined();
    await expect.element(field()).toHaveValue('');
  });

  it('closes and empties with Escape, forgets the preview and gives the focus to the map', async () => {
    await field().fill('berg');
    await expect.element(options().first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
    expect(hovered.value).toBeUndefined();
    expect(selection.value).toBeUndefined();
    await expect.element(field()).toHaveValue('');
    await expect.element(page.getByRole('button', { name: 'Network map' })).toHaveFocus();
  });

  it('keeps what is outside the window in the list, says which window, and widens it with Shift and Enter', async () => {
    const opened = await openHere();
    commitWindow({ from: dayOf(2015, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await field().fill('berg');
    await expect.element(options().first()).toHaveTextContent('outside 2015 to 2020');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Bo Berg') });
    expect(committedWindow.value).toMatchObject({ from: dayOf(2001, 1, 1), to: dayOf(2020, 12, 31) });
  });

  it('widens with the small button of a row, too', async () => {
    commitWindow({ from: dayOf(2015, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await field().fill('berg');
    await expect.element(page.getByTitle(/Widen the window to all of Bo Berg/)).toBeVisible();
    await userEvent.click(page.getByTitle(/Widen the window to all of Bo Berg/));
    expect(committedWindow.value.from).toBe(dayOf(2001, 1, 1));
  });

  it('leaves the window alone with Enter alone', async () => {
    commitWindow({ from: dayOf(2015, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await field().fill('berg');
    await expect.element(options().first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(selection.value?.kind).toBe('node');
    expect(committedWindow.value.from).toBe(dayOf(2015, 1, 1));
  });

  it('says that filters hide somebody, and Shift and Enter bring back only the groups that do', async () => {
    const opened = await openHere();
    const node = nodeCalled(opened, 'Bo Berg');
    filters.value = {
      ...noFilters,
      hiddenCommunities: [opened.arrangement.communities[node]!],
    };
    await field().fill('berg');
    await expect.element(options().first()).toHaveTextContent('hidden by filters');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(filters.value).toEqual(noFilters);
    expect(selection.value).toEqual({ kind: 'node', node });
  });

  it('adds to the selection with Control and Enter, and stays open', async () => {
    const opened = await openHere();
    const [ana, bo] = [nodeCalled(opened, 'Ana Giménez'), nodeCalled(opened, 'Bo Berg')] as const;
    select({ kind: 'node', node: ana });
    await field().fill('berg');
    await expect.element(options().first()).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(selection.value).toEqual({ kind: 'nodes', nodes: [ana, bo].toSorted((one, other) => one - other) });
    await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  });

  it('tells papers and active years, and how many there are where the list is cut', async () => {
    await field().fill('gimenez');
    await expect.element(options().first()).toHaveTextContent('4 papers · 2001–2020');
    const many = Array.from({ length: 45 }, (_, at) => `Ann Lee${at}`).join('; ');
    await openHere(`Title,Authors,Year\nOn many,${many},2001\n`);
    await field().fill('ann');
    await expect.element(page.getByText('20 of 45')).toBeVisible();
  });

  it('says so when nothing is found', async () => {
    await field().fill('qqq');
    await expect.element(page.getByText('Nothing found. Try another spelling')).toBeVisible();
  });

  it('is without fault for axe while the list is open', async () => {
    await field().fill('a');
    await expect.element(options().first()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
