import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandCalled } from '../../../src/actions/registry.ts';
import { select, selectNodes } from '../../../src/actions/select.ts';
import { commitWindow, wholeRange } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { hiddenPanels } from '../../../src/actions/panels.ts';
import { noFilters } from '../../../src/model/filters.ts';
import type { BridgesWish } from '../../../src/model/paths.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import {
  bench,
  committedWindow,
  filters,
  hovered,
  selection,
  shownWay,
  wantedSection,
} from '../../../src/state/state.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import type { Opened, QuestionName } from '../../../src/work/protocol.ts';
import { cleanUp, faults, nodeCalled, openHere, show, tieBetween } from './here.tsx';

/**
 * Ann – Bob – Cat – Dan is one way, Ann – Eve – Dan the shorter; the strong ties are on the long one, and in time only
 * it can be gone. Zed and Yan are in a part of their own; Pia met Ann in 1990 alone.
 */
const csv = `Title,Authors,Year,Keywords
First,Ann Ash; Bob Bay,2001,graphs
Second,Ann Ash; Bob Bay,2002,graphs
Third,Ann Ash; Bob Bay,2003,graphs
Fourth,Bob Bay; Cat Cox,2004,graphs
Fifth,Bob Bay; Cat Cox,2005,graphs
Sixth,Bob Bay; Cat Cox,2006,graphs
Seventh,Cat Cox; Dan Day,2007,maps
Eighth,Cat Cox; Dan Day,2008,maps
Ninth,Cat Cox; Dan Day,2009,maps
Late,Ann Ash; Eve Elm,2010,graphs
Early,Eve Elm; Dan Day,1999,maps
Apart,Zed Zim; Yan Yew,2005,time
Old,Pia Poe; Ann Ash,1990,maps
`;

let opened: Opened;

async function shown(): Promise<Opened> {
  // They are who they are called, though they share no coauthors.
  opened = await openHere(csv, { identity: 'names' });
  show(<Inspector />);
  return opened;
}

const node = (name: string) => nodeCalled(opened, name);
const inYears = (from: number, to: number) =>
  commitWindow({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31), undated: true });
const names = () => [...document.querySelectorAll('.path-list .row-name')].map(({ textContent }) => textContent);
const status = () => document.querySelector('#ways output')?.textContent ?? '';
const focused = () => document.activeElement?.textContent ?? '';
const choose = (name: string) => (page.getByRole('radio', { name }).element() as HTMLElement).click();
const run = (id: string) => commandCalled(id).run();
const blocked = (id: string) => commandCalled(id).blocked?.();

/** Presses Tab until what has the focus says so. */
async function tabTo(words: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (words.test(focused()) || words.test(document.activeElement?.getAttribute('aria-label') ?? '')) return;
    await userEvent.tab();
  }
  throw new Error(`The focus never came to ${words}.`);
}

afterEach(() => {
  cleanUp();
  wantedSection.value = undefined;
  hiddenPanels.value = new Set();
});

describe('the ways between two', () => {
  it('are the shortest, the strongest and the one in time, each with its people in their order', async () => {
    await shown();
    selectNodes([node('Ann Ash'), node('Dan Day')]);
    await expect.poll(names).toEqual(['Ann Ash', 'Eve Elm', 'Dan Day']);
    expect(status()).toBe('2 hops; no other way is as short.');
    choose('Strongest');
    await expect.poll(names).toEqual(['Ann Ash', 'Bob Bay', 'Cat Cox', 'Dan Day']);
    choose('In time');
    await expect.poll(status).toBe('3 hops: how it could have travelled, there by 2007-01-01.');
    await expect.element(page.getByText('at the earliest 2004-01-01')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Fourth/ })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('stand out on the map while they are shown, and the papers of each hop open', async () => {
    await shown();
    const [ann, eve, dan] = ['Ann Ash', 'Eve Elm', 'Dan Day'].map(node);
    selectNodes([ann!, dan!]);
    await expect.poll(() => shownWay.value?.nodes).toEqual([ann, eve, dan]);
    expect(shownWay.value!.ties).toEqual([
      tieBetween(opened, 'Ann Ash', 'Eve Elm'),
      tieBetween(opened, 'Eve Elm', 'Dan Day'),
    ]);
    await page.getByText('1 paper · weight 1').first().click();
    expect(hovered.value).toEqual({ kind: 'tie', tie: tieBetween(opened, 'Ann Ash', 'Eve Elm') });
    await page.getByRole('button', { name: /^Late/ }).click();
    expect(selection.value?.kind).toBe('paper');
    await expect.poll(() => shownWay.value).toBeUndefined();
  });

  it('can be turned round: what goes one way in time need not go back the same way', async () => {
    await shown();
    selectNodes([node('Ann Ash'), node('Dan Day')]);
    await expect.poll(names).toEqual(['Ann Ash', 'Eve Elm', 'Dan Day']);
    choose('In time');
    await expect.poll(names).toEqual(['Ann Ash', 'Bob Bay', 'Cat Cox', 'Dan Day']);
    await page.getByRole('button', { name: 'Turn round: from Dan Day to Ann Ash' }).click();
    await expect.poll(names).toEqual(['Dan Day', 'Eve Elm', 'Ann Ash']);
    expect(status()).toBe('2 hops: how it could have travelled, there by 2010-01-01.');
  });

  it('are told to be none where somebody is outside the window, and all years bring one', async () => {
    await shown();
    selectNodes([node('Pia Poe'), node('Dan Day')]);
    inYears(2000, 2008);
    await expect
      .poll(status)
      .toBe('Pia Poe is not in sight: outside the window. Over all years there is one of 3 hops.');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Widen to all years' }).click();
    expect(committedWindow.value).toEqual(wholeRange());
    await expect.poll(() => names().at(0)).toMatch(/Pia Poe|Dan Day/);
  });

  it('are told to be none between two parts, whatever the years', async () => {
    await shown();
    selectNodes([node('Zed Zim'), node('Dan Day')]);
    await expect
      .poll(status)
      .toBe('No way in this window: the two are in different parts of the network, of 6 authors and 2 authors.');
    expect(page.getByRole('button', { name: 'Widen to all years' }).query()).toBeNull();
  });

  it('tell that filters may be what hides somebody', async () => {
    await shown();
    filters.value = { ...noFilters, text: 'seventh' };
    selectNodes([node('Pia Poe'), node('Dan Day')]);
    inYears(2000, 2008);
    await expect.poll(status).toContain('outside the window, or hidden by the filters');
  });
});

test('a way is found by the keyboard alone, from one person to another who is typed', async () => {
  await shown();
  select({ kind: 'node', node: node('Ann Ash') });
  await expect.element(page.getByRole('heading', { name: 'Ann Ash' })).toBeVisible();
  expect(blocked('way-to')).toBeUndefined();
  run('way-to');
  await expect.poll(focused).toBe('Way to…');
  await userEvent.tab();
  await userEvent.keyboard('dan');
  await expect.element(page.getByRole('option', { name: /Dan Day/ })).toHaveAttribute('aria-selected', 'true');
  expect(await faults()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(selection.value).toEqual({ kind: 'nodes', nodes: [node('Ann Ash'), node('Dan Day')] });
  await expect.poll(focused).toBe('Ways between them');
  await tabTo(/^Eve Elm$|^2.*Eve Elm$/);
  expect(hovered.value).toEqual({ kind: 'node', node: node('Eve Elm') });
  await userEvent.keyboard('{Enter}');
  expect(selection.value).toEqual({ kind: 'node', node: node('Eve Elm') });
});

test('who might be next is looked for when it is opened, said in words, shown on the map and selected', async () => {
  await shown();
  select({ kind: 'node', node: node('Ann Ash') });
  await expect.element(page.getByRole('heading', { name: 'Ann Ash' })).toBeVisible();
  expect(document.querySelectorAll('#who-next .row')).toHaveLength(0);
  run('who-next');
  await expect.poll(focused).toBe('Who next');
  const cat = page.getByRole('button', { name: /Cat Cox/ });
  await expect.element(cat).toBeVisible();
  expect(cat.element().textContent).toMatch(/through Bob Bay/);
  expect(await faults()).toEqual([]);
  await tabTo(/Cat Cox/);
  expect(shownWay.value).toMatchObject({
    nodes: [node('Ann Ash'), node('Bob Bay'), node('Cat Cox')],
    ties: [tieBetween(opened, 'Ann Ash', 'Bob Bay'), tieBetween(opened, 'Bob Bay', 'Cat Cox')],
  });
  await userEvent.keyboard('{Enter}');
  expect(selection.value).toEqual({ kind: 'node', node: node('Cat Cox') });
  await expect.poll(() => shownWay.value).toBeUndefined();
});

test('those tied outside the window are suggested when that is wished, and it is said where there is nobody', async () => {
  await shown();
  select({ kind: 'node', node: node('Ann Ash') });
  inYears(1999, 2009);
  run('who-next');
  await expect.poll(() => document.querySelectorAll('#who-next .row').length).toBe(1);
  select({ kind: 'node', node: node('Zed Zim') });
  run('who-next');
  await expect.element(page.getByText('Nobody else shares coauthors in the window.')).toBeVisible();
});

test('who holds groups together is counted when it is opened, with what falls apart, also where he is selected', async () => {
  await shown();
  select({ kind: 'node', node: node('Bob Bay') });
  expect(document.querySelector('#bridges')).toBeNull();
  hiddenPanels.value = new Set(['right']);
  run('bridges');
  expect(hiddenPanels.value.has('right')).toBe(false);
  await expect.poll(focused).toBe('Bridges');
  const ann = page.getByRole('button', { name: /Without Ann Ash, 6 fall into 4 \+ 1/ });
  await expect.element(ann).toBeVisible();
  expect(await faults()).toEqual([]);
  await tabTo(/Without Ann Ash/);
  await userEvent.keyboard('{Enter}');
  expect(selection.value).toEqual({ kind: 'node', node: node('Ann Ash') });
  await expect.element(page.getByText('Without Ann Ash the component of 6 falls into 4 + 1.')).toBeVisible();
});

test('who held groups together in a window that is left is not counted on', async () => {
  await shown();
  const windows: TimeWindow[] = [];
  const dropped: TimeWindow[] = [];
  // Takes longer than any test, until it is dropped.
  const unanswered = (name: QuestionName, { sight }: BridgesWish, _: unknown, signal: AbortSignal) =>
    new Promise((__, reject) => {
      if (name === 'bridges') windows.push(sight.window);
      signal.addEventListener('abort', () => {
        if (name === 'bridges') dropped.push(sight.window);
        reject(signal.reason as Error);
      });
    });
  vi.spyOn(bench.value!, 'askLong').mockImplementation(unanswered as never);
  run('bridges');
  await expect.poll(() => windows).toHaveLength(1);
  inYears(2001, 2005);
  await expect.poll(() => windows).toEqual([windows[0], committedWindow.value]);
  expect(dropped).toEqual([windows[0]]);
});

test('commands say why they cannot be done', async () => {
  expect(['path', 'way-to', 'who-next', 'bridges'].map(blocked)).toEqual(Array(4).fill('Nothing is open yet.'));
  await shown();
  expect(blocked('path')).toBe('Select two authors first: Shift and a press adds the second.');
  expect(blocked('who-next')).toBe('Select one author first.');
  expect(blocked('bridges')).toBeUndefined();
  selectNodes([node('Ann Ash'), node('Dan Day')]);
  expect([blocked('path'), blocked('way-to')]).toEqual([undefined, 'Select one author first.']);
  run('path');
  await expect.poll(focused).toBe('Ways between them');
  // A topic is no end of a way.
  selectNodes([node('Ann Ash'), opened.columns.authorCount]);
  expect(blocked('path')).not.toBeUndefined();
});
