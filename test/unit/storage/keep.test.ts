import { describe, expect, test } from 'vitest';
import { freshHeld, keep } from '../../../src/storage/keep.ts';
import {
  deleteSessions,
  duplicateSession,
  listSessions,
  readSession,
  remainsOf,
  renameSession,
} from '../../../src/storage/sessions.ts';
import { contents } from '../../storage/faultLoop.ts';
import { copyName, keeping } from '../../storage/keepings.ts';
import { memoryStorage } from '../../storage/memory.ts';

const kept = async (adapter = memoryStorage()) => {
  const { held } = await keep(adapter, freshHeld('work'), keeping(1), copyName);
  return { adapter, held };
};

const unwanted = () => Promise.reject(new Error('The papers are there already.'));

describe('a session', () => {
  test('is saved again and again under one id, and its papers only when they are others', async () => {
    const { adapter, held } = await kept();
    const second = await keep(adapter, held, { ...keeping(2), corpus: unwanted }, copyName);
    expect(await contents(adapter)).toBe('work: 2 of 1');
    const third = await keep(adapter, second.held, keeping(3, 2), copyName);
    expect([second.held.id, third.held.id]).toEqual([held.id, held.id]);
    expect(third.held.revision).toBe(3);
    expect(await contents(adapter)).toBe('work: 3 of 2');
  });

  test('that another tab has saved meanwhile is left to it, and this one keeps a copy, whatever the clocks say', async () => {
    const { adapter, held } = await kept();
    await keep(adapter, held, keeping(2, 1, 'another page'), copyName);
    const mine = await keep(adapter, held, keeping(9), copyName);
    expect(mine.how).toBe('copy');
    expect(await contents(adapter)).toBe('work (from another tab): 9 of 1; work: 2 of 1');
    const again = await keep(adapter, mine.held, keeping(10), copyName);
    expect([again.how, again.held.id]).toEqual(['again', mine.held.id]);
    expect(await contents(adapter)).toBe('work (from another tab): 10 of 1; work: 2 of 1');
  });

  test('that was wiped is saved anew with its papers, and that is told', async () => {
    const { adapter, held } = await kept();
    await deleteSessions(adapter, [held.id]);
    const anew = await keep(adapter, held, keeping(2), copyName);
    expect([anew.how, anew.held.id]).toEqual(['anew', held.id]);
    expect(await contents(adapter)).toBe('work: 2 of 1');
  });

  test('that cannot be read is never written over: what is open becomes another one beside it', async () => {
    const { adapter, held } = await kept();
    await adapter.transact('write', ({ put }) => put('sessions', { id: held.id, form: 7 }));
    expect((await keep(adapter, held, keeping(2), copyName)).how).toBe('copy');
    expect(await contents(adapter)).toBe('work (from another tab): 2 of 1; unreadable: newer-card');
  });

  test('keeps the name it was given in another tab', async () => {
    const { adapter, held } = await kept();
    expect(await renameSession(adapter, held.id, 'thesis')).toBe(true);
    await keep(adapter, held, keeping(2), copyName);
    expect(await contents(adapter)).toBe('thesis: 2 of 1');
  });

  test('is duplicated as a whole, and each of the two goes its own way', async () => {
    const { adapter, held } = await kept();
    expect(await duplicateSession(adapter, held.id, 'twin')).toBe(true);
    await keep(adapter, held, keeping(2, 2), copyName);
    expect(await contents(adapter)).toBe('twin: 1 of 1; work: 2 of 2');
  });

  test('that is not there is neither renamed, duplicated nor read', async () => {
    const adapter = memoryStorage();
    expect(await renameSession(adapter, 'gone', 'name')).toBe(false);
    expect(await duplicateSession(adapter, 'gone', 'name')).toBe(false);
    expect(await readSession(adapter, 'gone')).toBe(undefined);
  });
});

describe('what cannot be read', () => {
  const broken = {
    card: { id: '', form: 1, name: 7 },
    'newer-card': { id: '', form: 2 },
  } as const;

  test.each(Object.entries(broken))('is listed beside the others by its fault: %s', async (fault, row) => {
    const { adapter, held } = await kept();
    await adapter.transact('write', ({ put }) => put('sessions', { ...row, id: 'broken' }));
    const { cards, unreadable } = await listSessions(adapter);
    expect(cards.map(({ id }) => id)).toEqual([held.id]);
    expect(unreadable).toEqual([{ id: 'broken', fault }]);
  });

  test('says what is missing, and never shows the papers of another save', async () => {
    const { adapter, held } = await kept();
    const { id } = held;
    await adapter.transact('write', ({ put }) => put('papers', { id, revision: 9, corpus: new Uint8Array() }));
    expect(await readSession(adapter, id)).toBe('mixed');
    await adapter.transact('write', ({ remove }) => remove('papers', id));
    expect(await readSession(adapter, id)).toBe('no-papers');
    await adapter.transact('write', ({ put }) => put('states', { id, state: 7 }));
    expect(await readSession(adapter, id)).toBe('no-state');
    await adapter.transact('write', ({ remove }) => remove('sessions', id));
    expect((await listSessions(adapter)).unreadable).toEqual([{ id, fault: 'card' }]);
  });

  test('can be taken away as a file with all that is left, and deleted', async () => {
    const { adapter, held } = await kept();
    await adapter.transact('write', ({ put }) => put('sessions', { id: held.id, form: 1, note: 'half a card' }));
    const remains = await (await remainsOf(adapter, held.id)).text();
    for (const part of ['half a card', 'state 1', 'corpus 1']) expect(remains).toContain(part);
    await deleteSessions(adapter, [held.id]);
    expect(await listSessions(adapter)).toEqual({ cards: [], unreadable: [] });
  });
});

test('sessions are listed with the latest first', async () => {
  const { adapter } = await kept();
  await keep(adapter, freshHeld('later'), keeping(7), copyName);
  expect((await listSessions(adapter)).cards.map(({ name }) => name)).toEqual(['later', 'work']);
});
