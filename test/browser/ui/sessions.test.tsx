import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { kept, leaveKept, refreshKept, storage } from '../../../src/actions/kept.ts';
import { isKeeping } from '../../../src/actions/keepWish.ts';
import { dismissOffer, offerLast, sessionOffer } from '../../../src/actions/sessionOffer.ts';
import { dialog } from '../../../src/state/state.ts';
import { freshHeld, keep } from '../../../src/storage/keep.ts';
import { listSessions } from '../../../src/storage/sessions.ts';
import { OfferBar } from '../../../src/ui/sessions/OfferBar.tsx';
import { SessionsDialog } from '../../../src/ui/sessions/SessionsDialog.tsx';
import { keeping } from '../../storage/keepings.ts';
import { cleanUp, faults, show } from './here.tsx';
import { promised } from './promised.ts';

const copied = (name: string) => `${name}, copied`;
const keepOne = (name: string) => keep(storage, freshHeld(name), keeping(1), copied);
const list = () => page.getByRole('list', { name: 'Sessions' });
const close = () => void (dialog.value = undefined);

afterEach(async () => {
  cleanUp();
  dismissOffer();
  isKeeping.value = true;
  await deleteDB('coterie');
});

describe('the list of sessions', () => {
  it('says what it is where nothing is kept', async () => {
    show(<SessionsDialog onClose={close} />);
    await expect.element(page.getByText(/Nothing is kept yet/)).toBeVisible();
    await expect.element(page.getByText(/stays in this browser on this computer/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('names what is kept, what cannot be read, and the room that is left, for everybody', async () => {
    await keepOne('thesis');
    await storage.transact('write', ({ put }) => put('sessions', { id: 'broken', form: 1 }));
    show(<SessionsDialog onClose={close} />);
    await expect.element(list()).toHaveTextContent(/thesis1 paper · saved .* ago|thesis1 paper · saved just now/);
    await expect.element(page.getByText('Its entry in the list is damaged.')).toBeVisible();
    await expect.element(page.getByText(/ used of .* that this browser lets the page have/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('shows what it was asked for last, however late an earlier answer comes', async () => {
    await keepOne('thesis');
    const transact = storage.transact.bind(storage);
    const { promise: released, keep: release } = promised();
    vi.spyOn(storage, 'transact').mockImplementationOnce(async (how, work) => {
      const answer = await transact(how, work);
      await released;
      return answer;
    });
    const early = refreshKept();
    await keepOne('book');
    await refreshKept();
    release();
    await early;
    expect(kept.value?.cards.map(({ name }) => name).toSorted()).toEqual(['book', 'thesis']);
    leaveKept();
    vi.restoreAllMocks();
  });

  it('deletes nothing by one slip: it asks, and the way back has the focus', async () => {
    await keepOne('thesis');
    show(<SessionsDialog onClose={close} />);
    await page.getByRole('button', { name: 'Delete thesis' }).click();
    await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Delete thesis' })).toHaveFocus();
    expect((await listSessions(storage)).cards.map(({ name }) => name)).toEqual(['thesis']);
  });
});

describe('the offer to go on', () => {
  it('is of the session that was saved last, and goes when it is not wanted', async () => {
    await keepOne('thesis');
    show(<OfferBar />);
    await offerLast({ hash: '', search: '' });
    await expect.element(page.getByText('Go on with ‘thesis’')).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(sessionOffer.value).toBe(undefined);
  });

  it.each([
    ['the address says what to show', { hash: '#papers=example-planted', search: '' }, true],
    ['it is a part of another page', { hash: '', search: '?embed' }, true],
    ['nothing is to be kept', { hash: '', search: '' }, false],
  ])('is not made where %s', async (_, place, isKept) => {
    await keepOne('thesis');
    isKeeping.value = isKept;
    await offerLast(place);
    expect(sessionOffer.value).toBe(undefined);
  });
});
