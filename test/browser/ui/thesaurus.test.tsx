import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openText } from '../../../src/actions/open.ts';
import { bench, failure, opened, settings } from '../../../src/state/state.ts';
import { PeopleForm } from '../../../src/ui/settings/PeopleForm.tsx';
import { cleanUp, faults, fivePapers, show } from './here.tsx';

/** The worker is started, and the first time its parts are fetched one by one. */
const patience = { timeout: 20_000 };

const field = () => page.getByLabelText('Thesaurus file');
const fileOf = (text: string, name = 'names.txt') => new File([text], name, { type: 'text/plain' });

async function shown(): Promise<void> {
  await openText(fivePapers);
  await expect.poll(() => opened.value?.columns.authorCount, patience).toBe(5);
  show(<PeopleForm />);
}

describe('a thesaurus file', () => {
  afterEach(() => {
    bench.value?.close();
    failure.value = undefined;
    cleanUp();
    vi.restoreAllMocks();
  });

  it('puts names in the place of others, says how many, and is saved and removed again', async () => {
    await shown();
    const text = 'label\treplace by\nCy Card\tBo Berg\nEd Eck\t\n';
    await userEvent.upload(field(), fileOf(text));
    await expect.element(page.getByText('1 name is replaced and 1 is left out. From names.txt.')).toBeVisible();
    expect(opened.value?.labels.slice(0, opened.value.columns.authorCount).toSorted()).toEqual([
      'Ana Giménez',
      'Bo Berg',
      'Di Dunn',
    ]);
    expect(await faults()).toEqual([]);

    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'about:blank';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(page.getByRole('button', { name: 'Save it' }));
    expect(await saved[0]?.text()).toBe(text);

    await userEvent.click(page.getByRole('button', { name: 'Remove' }));
    await expect.poll(() => opened.value?.columns.authorCount, patience).toBe(5);
    expect(settings.value.thesaurus).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Save it' })).not.toBeInTheDocument();
  });

  it('tells which of its lines are doubtful', async () => {
    await shown();
    await userEvent.upload(field(), fileOf('label\treplace by\nCy Card\tBo Berg\ncy card\tEd Eck\n'));
    await userEvent.click(page.getByText('1 line to look at'));
    await expect.element(page.getByText(/“cy card” stands in line 2 already/)).toBeVisible();
    await expect.poll(() => settings.value.thesaurus, patience).toEqual([['Cy Card', 'Bo Berg']]);
  });

  it('changes nothing when it is none, and says what it should look like', async () => {
    await shown();
    const before = bench.value;
    await userEvent.upload(field(), fileOf('Title,Authors\nOn graphs,Ana Giménez\n', 'papers.csv'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('papers.csv could not be used.');
    await expect.element(page.getByText(/Its first line is “label”/)).toBeVisible();
    expect(bench.value).toBe(before);
    expect(await faults()).toEqual([]);
  });
});
