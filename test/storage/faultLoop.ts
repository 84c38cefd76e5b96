import { expect } from 'vitest';
import type { Adapter } from '../../src/storage/adapter.ts';
import { freshHeld, keep, type Held } from '../../src/storage/keep.ts';
import {
  deleteSessions,
  duplicateSession,
  listSessions,
  readSession,
  renameSession,
} from '../../src/storage/sessions.ts';
import { failingAt } from './faults.ts';
import { copyName, keeping, whatLies } from './keepings.ts';

/** All that lies in storage, in words. */
export async function contents(adapter: Adapter): Promise<string> {
  const { cards, unreadable } = await listSessions(adapter);
  const lines = await Promise.all(
    cards.map(async ({ id, name }) => `${name}: ${whatLies(await readSession(adapter, id))}`),
  );
  return [...lines.toSorted(), ...unreadable.map(({ fault }) => `unreadable: ${fault}`)].join('; ');
}

interface Change {
  readonly what: string;
  readonly run: (adapter: Adapter, held: Held) => Promise<unknown>;
  readonly after: string;
}

const before = 'work: 1 of 1';
const changes: readonly Change[] = [
  { what: 'a save', run: (at, held) => keep(at, held, keeping(2), copyName), after: 'work: 2 of 1' },
  {
    what: 'a save with other papers',
    run: (at, held) => keep(at, held, keeping(2, 2), copyName),
    after: 'work: 2 of 2',
  },
  {
    what: 'a first save',
    run: (at) => keep(at, freshHeld('more'), keeping(5, 5), copyName),
    after: `more: 5 of 5; ${before}`,
  },
  { what: 'a new name', run: (at, { id }) => renameSession(at, id, 'other'), after: 'other: 1 of 1' },
  { what: 'a duplicate', run: (at, { id }) => duplicateSession(at, id, 'twin'), after: `twin: 1 of 1; ${before}` },
  { what: 'a deletion', run: (at, { id }) => deleteSessions(at, [id]), after: '' },
];

/** Lets every single thing that a change does fail in its turn: what lies there is what was there before, or all of it. */
export async function runFaultLoop(fresh: () => Promise<Adapter>): Promise<number> {
  let faults = 0;
  for (const { what, run, after } of changes) {
    for (let n = 1; ; n++) {
      const adapter = await fresh();
      const { held } = await keep(adapter, freshHeld('work'), keeping(1), copyName);
      const failing = failingAt(n, adapter);
      const failure = await run(failing, held).then(
        () => undefined,
        (error: unknown) => String(error),
      );
      const lies = await contents(adapter);
      const allowed = failure === undefined ? [after] : [before, after];
      expect(allowed, `${what}, fault ${n}`).toContain(lies);
      if (!failing.wasHit()) break;
      expect(failure, `${what}, fault ${n}`).toContain('planted');
      faults++;
    }
  }
  return faults;
}

/** After a fault the same page saves again: nothing is lost, and nothing is taken for that of another tab. */
export async function runRetryLoop(fresh: () => Promise<Adapter>): Promise<void> {
  for (let n = 1; ; n++) {
    const adapter = await fresh();
    const { held } = await keep(adapter, freshHeld('work'), keeping(1), copyName);
    const failing = failingAt(n, adapter);
    await keep(failing, held, keeping(2, 2), copyName).catch(() => undefined);
    const { how } = await keep(adapter, held, keeping(3, 2), copyName);
    expect([how, await contents(adapter)], `fault ${n}`).toEqual(['again', 'work: 3 of 2']);
    if (!failing.wasHit()) return;
  }
}
