import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openText, wantedSettings } from '../../../src/actions/open.ts';
import { areDecisionsUsedAgain, keepWishesRemembered } from '../../../src/actions/remembered.ts';
import { selectNode, selectTie } from '../../../src/actions/select.ts';
import { mergePeople } from '../../../src/actions/whoIsWho.ts';
import { undo } from '../../../src/actions/undo.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bench, dialog, opened, selection, settings } from '../../../src/state/state.ts';
import { Dialogs } from '../../../src/ui/dialogs/Dialogs.tsx';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { PeopleForm } from '../../../src/ui/settings/PeopleForm.tsx';
import { cleanUp, faults, nodeCalled, show, tieBetween } from './here.tsx';
import { pressKeys, typeInto } from './quick.ts';

/** The worker is started, and the first time its parts are fetched one by one. */
const patience = { timeout: 20_000 };

/** Pat Quill has two spellings on one paper; P. Quill shares nobody with her; one paper of Wei Wong is somebody else's. */
const csv = `Title,Authors,Year,Keywords,ORCIDs
Maps of science,Pat Quill; Ann Ode,2010,maps,0000-0002-1825-0097; 0000-0001-5109-3700
More maps,Pat Quill; Ann Ode; Pat R. Quill,2011,maps,
Counting,P. Quill; Rob Stark,2013,counting,
Proteins,Wei Wong; Li Zhan,2018,proteins,
More proteins,Wei Wong; Li Zhan,2019,proteins,
Bridges,Wei Wong; Li Zhan; Jo Smit,2012,bridges,
`;

async function openPeople(): Promise<void> {
  await openText(csv);
  await expect.poll(() => opened.value?.recordCount, patience).toBe(6);
}

const Shown = () => (
  <>
    <Inspector />
    <PeopleForm />
    <Dialogs />
  </>
);

const select = (name: string) => selectNode(nodeCalled(opened.value!, name));
const people = () => opened.value!.labels.slice(0, opened.value!.columns.authorCount).toSorted();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const focus = (of: { element(): Element }) => (of.element() as HTMLElement).focus();

async function press(name: string | RegExp): Promise<void> {
  await expect.element(button(name)).toBeEnabled();
  focus(button(name));
  await userEvent.keyboard('{Enter}');
}

const load = (name: string, text: string): Promise<void> =>
  userEvent.upload(page.getByLabelText('Load decisions'), new File([text], name, { type: 'application/json' }));

let stop: () => void;
beforeEach(() => {
  localStorage.clear();
  stop = keepWishesRemembered();
});
afterEach(() => {
  stop();
  bench.value?.close();
  cleanUp();
  settings.value = defaultSettings;
  areDecisionsUsedAgain.value = false;
  localStorage.clear();
});

const box = (name: RegExp) => page.getByRole('checkbox', { name }).element() as HTMLElement;
const mergeInto = (one: string, into: string) =>
  mergePeople(nodeCalled(opened.value!, one), nodeCalled(opened.value!, into));
const backs = () => Array.from(document.querySelectorAll<HTMLElement>('.take-back'));
/** How many papers each has who is called so. */
const papersOf = (name: string) => {
  const { labels, columns } = opened.value!;
  const { offsets } = columns.nodePapers;
  return labels.flatMap((label, node) => (label === name ? [offsets[node + 1]! - offsets[node]!] : []));
};

describe('who is who by hand', () => {
  it('says what a person is called and known by, and why, and opens each number to its papers', async () => {
    await openPeople();
    show(<Shown />);
    select('Pat Quill');
    await expect
      .element(page.getByRole('link', { name: '0000-0002-1825-0097' }))
      .toHaveAttribute('href', 'https://orcid.org/0000-0002-1825-0097');
    await press('Pat Quill: 2 papers');
    const names = page.getByRole('group').filter({ hasText: 'Names and ids' });
    await expect.element(names.getByRole('button', { name: /^Maps of science/ })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('merges with somebody who is searched by name, by keyboard, and takes it back where it was done', async () => {
    await openPeople();
    show(<Shown />);
    select('P. Quill');
    await press('Merge with…');
    await expect.element(page.getByRole('combobox', { name: /Name of somebody/ })).toHaveFocus();
    await userEvent.keyboard('pat quill');
    await expect.element(page.getByRole('option', { name: /Pat Quill/ })).toHaveAttribute('aria-selected', 'true');
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'P. Quill and Pat Quill' })).toHaveFocus();
    expect(await faults()).toEqual([]);
    await press('Merge into Pat Quill (3 papers)');
    await expect.poll(() => people(), patience).not.toContain('P. Quill');
    await expect.element(page.getByRole('heading', { name: 'Pat Quill' })).toBeVisible();
    expect(settings.value.decisions).toHaveLength(1);
    const inspector = page.getByRole('complementary');
    await expect.element(inspector.getByText('Merge of P. Quill into Pat Quill.')).toBeVisible();
    focus(inspector.getByRole('button', { name: 'Undo' }));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => people(), patience).toContain('P. Quill');
    expect(settings.value.decisions).toEqual([]);
  });

  it('merges two names of one paper only after a second thought', async () => {
    await openPeople();
    show(<Shown />);
    selectTie(tieBetween(opened.value!, 'Pat Quill', 'Pat R. Quill'));
    await press('These are one person…');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Two different names on one paper are two people');
    const merge = button(/^Merge into Pat Quill/);
    await expect.element(merge).toBeDisabled();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('checkbox', { name: 'They are one person all the same' }));
    await userEvent.click(merge);
    await expect.poll(() => people(), patience).not.toContain('Pat R. Quill');
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(opened.value!, 'Pat Quill') });
  });

  it('splits off the papers that are somebody else’s, by keyboard', async () => {
    await openPeople();
    show(<Shown />);
    select('Wei Wong');
    await press('Split…');
    const group = page.getByRole('checkbox', { name: /^Bridges/ });
    await expect.element(group).toBeVisible();
    expect(await faults()).toEqual([]);
    focus(group);
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('This paper is somebody else’s; 2 papers stay.')).toBeVisible();
    await press('Split');
    await expect.poll(() => people().filter((name) => name === 'Wei Wong'), patience).toHaveLength(2);
    await expect.element(page.getByText('2 papers in the window, 2 in all')).toBeVisible();
    await expect.element(page.getByRole('complementary').getByText('Split of Wei Wong.')).toBeVisible();
    await undo();
    await expect.poll(() => people().filter((name) => name === 'Wei Wong'), patience).toHaveLength(1);
  });

  it('splits off all that was ticked, once, however fast', async () => {
    await openPeople();
    show(<Shown />);
    select('Wei Wong');
    await press('Split…');
    await expect.element(page.getByRole('checkbox', { name: /^Bridges/ })).toBeVisible();
    box(/^Proteins/).click();
    await expect.element(button('Split')).toBeEnabled();
    const split = button('Split').element() as HTMLElement;
    box(/^More proteins/).click();
    box(/^Proteins/).click();
    box(/^Bridges/).click();
    split.click();
    split.click();
    await expect.poll(() => settings.value.decisions, patience).toHaveLength(1);
    expect(papersOf('Wei Wong').toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(wantedSettings().decisions).toHaveLength(1);
  });

  it('looks for whoever was typed last, where Enter comes at once', async () => {
    await openPeople();
    show(<Shown />);
    select('P. Quill');
    await press('Merge with…');
    await expect.element(page.getByRole('option', { name: /Pat Quill/ })).toBeVisible();
    const field = page.getByRole('combobox', { name: /Name of somebody/ });
    typeInto(field.element() as HTMLInputElement, 'rob');
    pressKeys('Enter');
    await expect.element(page.getByRole('heading', { name: /Rob Stark/ })).toBeVisible();
  });

  it('takes back those decisions that were pressed, however fast', async () => {
    await openPeople();
    await mergeInto('P. Quill', 'Pat Quill');
    await mergeInto('Pat R. Quill', 'Pat Quill');
    await mergeInto('Rob Stark', 'Jo Smit');
    dialog.value = 'decisions';
    show(<Shown />);
    await expect.poll(() => backs().length, patience).toBe(3);
    const [, middle, oldest] = backs();
    for (const pressed of [oldest, middle, middle]) pressed!.click();
    await expect.poll(() => settings.value.decisions.length, patience).toBe(1);
    const [left] = settings.value.decisions;
    expect(left).toMatchObject({ kind: 'merge', one: { name: 'Rob Stark' } });
    dialog.value = undefined;
  });

  it('lists every decision in words, of which each can be taken back by itself', async () => {
    await openPeople();
    show(<Shown />);
    select('P. Quill');
    await press('Merge with…');
    await expect.element(page.getByRole('combobox', { name: /Name of somebody/ })).toHaveFocus();
    await userEvent.keyboard('pat quill');
    await expect.element(page.getByRole('option', { name: /Pat Quill/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await press(/^Merge into Pat Quill/);
    await expect.poll(() => settings.value.decisions, patience).toHaveLength(1);
    select('Wei Wong');
    await press('Split…');
    await userEvent.click(page.getByRole('checkbox', { name: /^Bridges/ }));
    await press('Split');
    await expect.poll(() => settings.value.decisions, patience).toHaveLength(2);
    await press('Decisions…');
    const rows = page.getByRole('list', { name: 'Decisions, the newest first' }).getByRole('listitem');
    await expect.element(rows.nth(0)).toHaveTextContent('1 paper of Wei Wong is somebody else’s');
    await expect.element(rows.nth(1)).toHaveTextContent('P. Quill (1 paper) is Pat Quill');
    expect(await faults()).toEqual([]);
    await press('Take back: P. Quill (1 paper) is Pat Quill');
    await expect.poll(() => people(), patience).toContain('P. Quill');
    expect(settings.value.decisions.map(({ kind }) => kind)).toEqual(['split']);
    await expect.element(button(/^Take back: 1 paper of Wei Wong/)).toHaveFocus();
    await press('Take all back');
    await expect.poll(() => settings.value.decisions, patience).toEqual([]);
    await undo();
    await expect.poll(() => settings.value.decisions, patience).toHaveLength(1);
    dialog.value = undefined;
  });

  it('uses decisions again when the papers are opened anew, says so, and forgets them when told', async () => {
    await openPeople();
    show(<Shown />);
    select('Wei Wong');
    await press('Split…');
    await userEvent.click(page.getByRole('checkbox', { name: /^Bridges/ }));
    await press('Split');
    await expect.poll(() => settings.value.decisions, patience).toHaveLength(1);
    await openPeople();
    await expect.poll(() => areDecisionsUsedAgain.value, patience).toBe(true);
    expect(people().filter((name) => name === 'Wei Wong')).toHaveLength(2);
    await expect.element(page.getByText(/when these papers were open before is used again/)).toBeVisible();
    expect(await faults()).toEqual([]);
    await press('Forget it');
    await expect.poll(() => people().filter((name) => name === 'Wei Wong'), patience).toHaveLength(1);
    expect([settings.value.decisions, areDecisionsUsedAgain.value, localStorage.length]).toEqual([[], false, 0]);
  });

  it('loads decisions from a file, and says how many apply and how many are about papers that are not open', async () => {
    await openPeople();
    show(<Shown />);
    await press('Decisions…');
    const here = { paper: 'counting 2013', name: 'P. Quill' };
    const merge = { kind: 'merge', of: 'people', one: here, other: { paper: 'more maps 2011', name: 'Pat Quill' } };
    const elsewhere = { kind: 'split', of: 'people', mentions: [{ paper: '10.1/none', name: 'No One' }] };
    await load('log.json', JSON.stringify({ coterie: { format: 1, decisions: [merge, elsewhere] } }));
    const words = 'log.json: 2 decisions, of which 1 applies, 1 is about papers or names that are not open.';
    await expect.element(page.getByText(words), patience).toBeVisible();
    expect(people()).not.toContain('P. Quill');
    await expect.element(page.getByText(/^Changes nothing/)).toBeVisible();
    await load('log.json', 'label\treplace by\n');
    await expect.element(page.getByText('“log.json” could not be used.')).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(settings.value.decisions).toHaveLength(2);
  });
});
