import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { hovered, selection } from '../../../src/state/state.ts';
import { SearchBox } from '../../../src/ui/search/SearchBox.tsx';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';

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

  it('keeps what is outside the window in the list and says so', async () => {
    commitWindow({ from: dayOf(2015, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await field().fill('berg');
    await expect.element(options().first()).toHaveTextContent('outside the window');
  });

  it('says so when nothing is found', async () => {
    await field().fill('qqq');
    await expect.element(page.getByText('Nothing found')).toBeVisible();
  });

  it('is without fault for axe while the list is open', async () => {
    await field().fill('a');
    await expect.element(options().first()).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
