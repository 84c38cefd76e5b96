import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { closeLink, copyLink, link } from '../../../src/actions/link.ts';
import { beginHistory } from '../../../src/actions/history.ts';
import { showAddressed } from '../../../src/actions/addressedView.ts';
import { namesOf, nodesCalled } from '../../../src/actions/nodeNames.ts';
import { viewOf } from '../../../src/state/address.ts';
import { filters, pinned, selection, settings } from '../../../src/state/state.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { LinkNote } from '../../../src/ui/LinkNote.tsx';
import { cleanUp, faults, nodeCalled, openHere, show, tieBetween } from './here.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  closeLink();
  pinned.value = new Set();
  settings.value = defaultSettings;
  cleanUp();
});

const hash = () => new URL(link.value!.address).hash;

describe('a link', () => {
  it('is copied, and says what is not in it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const current = await openHere();
    pinned.value = new Set([0]);
    selection.value = { kind: 'paper', paper: 1 };
    settings.value = { ...defaultSettings, stopTerms: Array.from({ length: 2000 }, (_, at) => `word ${at}`) };
    show(<LinkNote />);
    await copyLink();
    expect(write).toHaveBeenCalledWith(link.value!.address);
    await expect.element(page.getByText('The link is copied.')).toBeVisible();
    expect(
      page
        .getByRole('listitem')
        .all()
        .map((item) => item.element().textContent),
    ).toEqual([
      'saved selections',
      'the places of what is pinned',
      'the paper, or the part of a drawing, that is selected',
      'words left out, which is too long for an address',
    ]);
    expect(await faults()).toEqual([]);
    expect(hash().length).toBeLessThan(8000);
    expect(current.labels.length).toBeGreaterThan(0);
  });

  it('stands in a field, selected, where the browser keeps its clipboard to itself', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
    await openHere();
    show(<LinkNote />);
    await copyLink();
    const field = page.getByRole('textbox', { name: 'Address of what is seen' });
    await expect.element(field).toHaveValue(link.value!.address);
    expect(document.getSelection()?.toString()).toBe(link.value!.address);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => link.value).toBe(undefined);
  });

  it('brings back filters and selection by name, and tells what it does not find', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const current = await openHere();
    beginHistory(defaultSettings);
    const wanted = [nodeCalled(current, 'Bo Berg'), nodeCalled(current, 'Di Dunn')].sort((a, b) => a - b);
    filters.value = { ...filters.value, hiddenTopics: [1], hiddenCommunities: [0], only: wanted, text: 'a & b' };
    selection.value = { kind: 'tie', tie: tieBetween(current, 'Ana Giménez', 'Cy Card') };
    const seen = [filters.value, selection.value];
    await copyLink();
    const { view } = viewOf(hash());
    showAddressed(viewOf('').view);
    expect([filters.value.text, selection.value]).toEqual(['', undefined]);
    expect(showAddressed(view)).toEqual([]);
    expect([filters.value, selection.value]).toEqual(seen);
    expect(showAddressed({ ...view, select: ['Bo Berg', 'Nobody'], tie: [], hideTopics: ['none'] })).toEqual([
      'hideTopics=none',
      'select=Nobody',
    ]);
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(current, 'Bo Berg') });
  });
});

it('people of one name are told apart by their order, and topics by their ids', async () => {
  const current = await openHere();
  const labels = ['Li Wu', 'Ana Diaz', 'Li Wu', 'Li Wu~2', 'Li Wu', ...current.labels.slice(5)];
  const twins = { ...current, labels };
  const topic = current.columns.authorCount;
  const nodes = [0, 1, 2, 3, 4, topic].filter((node) => node < current.columns.authorCount || node === topic);
  const names = namesOf(twins, nodes);
  expect(names.slice(0, 3)).toEqual(['Li Wu', 'Ana Diaz', 'Li Wu~2']);
  expect(names.at(-1)).toBe(`t:${current.topics[0]!.id}`);
  const found = nodesCalled(
    twins,
    names.filter((name) => name !== 'Li Wu~2'),
  );
  expect(found).toEqual(nodes.filter((_, at) => names[at] !== 'Li Wu~2'));
  expect(nodesCalled({ ...twins, labels: labels.with(3, 'Bo Berg') }, ['Li Wu~2', 'Nobody', 't:none'])).toEqual([
    2,
    undefined,
    undefined,
  ]);
});
