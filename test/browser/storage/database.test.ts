import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { browserStorage } from '../../../src/storage/database.ts';
import { freshHeld, keep } from '../../../src/storage/keep.ts';
import { heldSessions, holdSession } from '../../../src/storage/locks.ts';
import { listSessions } from '../../../src/storage/sessions.ts';
import { contents, runFaultLoop, runRetryLoop } from '../../storage/faultLoop.ts';
import { copyName, keeping } from '../../storage/keepings.ts';

let made = 0;
const names: string[] = [];
function newName(): string {
  const name = `test ${++made}`;
  names.push(name);
  return name;
}
const fresh = () => Promise.resolve(browserStorage({ name: newName() }));
afterEach(async () => {
  await Promise.all(names.splice(0).map((name) => deleteDB(name)));
});

const save = async (name: string) => {
  const adapter = browserStorage({ name, patience: 100 });
  const { held } = await keep(adapter, freshHeld('work'), keeping(1), copyName);
  return { adapter, held };
};

describe('storage of the browser', () => {
  test('whatever fails while something is kept, what lies there is what was there before or all of the new', async () => {
    expect(await runFaultLoop(fresh)).toBeGreaterThan(40);
  });

  test('a save that failed is made up for by the next one, whether it had come through or not', () =>
    runRetryLoop(fresh));

  test('is there for the next page', async () => {
    const name = newName();
    await save(name);
    expect(await contents(browserStorage({ name }))).toBe('work: 1 of 1');
  });

  test('of two pages that save the same session neither writes over the other', async () => {
    const name = newName();
    const { held } = await save(name);
    const pages = [browserStorage({ name }), browserStorage({ name })];
    const saved = await Promise.all(
      pages.map((adapter, page) => keep(adapter, held, keeping(2 + page, 1, `page ${page}`), copyName)),
    );
    expect(saved.map(({ how }) => how).toSorted()).toEqual(['again', 'copy']);
    expect(await contents(pages[0]!)).toMatch(/^work \(from another tab\): [23] of 1; work: [23] of 1$/);
  });

  test('of a newer version is left as it is, and said to be', async () => {
    const name = newName();
    await save(name);
    const newer = await openDB(name, 9, { blocking: () => newer.close() });
    newer.close();
    const adapter = browserStorage({ name });
    await expect(listSessions(adapter)).rejects.toMatchObject({ kind: 'newer' });
    await expect(keep(adapter, freshHeld('more'), keeping(2), copyName)).rejects.toMatchObject({ kind: 'newer' });
    expect(await contents(browserStorage({ name, version: 9 }))).toBe('work: 1 of 1');
  });

  test('that another tab holds open in an older version says so, and goes on when that lets go', async () => {
    const name = newName();
    const { adapter, held } = await save(name);
    const old = await openDB(name, 1);
    const later = browserStorage({ name, version: 2, patience: 100 });
    await expect(keep(later, held, keeping(2), copyName)).rejects.toMatchObject({ kind: 'blocked' });
    old.close();
    await expect.poll(() => contents(later).catch(String)).toBe('work: 1 of 1');
    await keep(later, held, keeping(2), copyName);
    expect(await contents(later)).toBe('work: 2 of 1');
    // The older page had let go by itself, and is told to be older.
    await expect(listSessions(adapter)).rejects.toMatchObject({ kind: 'newer' });
  });

  test('that was deleted under a page is made anew at its next save', async () => {
    const name = newName();
    const { adapter, held } = await save(name);
    await deleteDB(name);
    const anew = await keep(adapter, held, keeping(2), copyName);
    expect(anew.how).toBe('anew');
    expect(await contents(adapter)).toBe('work: 2 of 1');
  });
});

test('a session is held by one at a time, until it is let go', async () => {
  const first = await holdSession('some');
  expect(await holdSession('some')).toBe(undefined);
  expect((await heldSessions()).has('some')).toBe(true);
  first!.release();
  await expect.poll(async () => (await heldSessions()).has('some')).toBe(false);
  const next = await holdSession('some');
  expect(next).toBeDefined();
  next!.release();
});
