import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandCalled } from '../../../src/actions/registry.ts';
import { selectNodes, selectedNodes } from '../../../src/actions/select.ts';
import { resetWindow, commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters } from '../../../src/model/filters.ts';
import type { PaperTableRow, TableWish } from '../../../src/model/table.ts';
import { announcement, bench, filters, hovered, selection, stageView, themeChoice } from '../../../src/state/state.ts';
import { isOnlySelected, tableKind, tableSorts, tableText, wantedRow } from '../../../src/state/table.ts';
import { TableView } from '../../../src/ui/stage/table/TableView.tsx';
import { cleanUp, faults, fivePapers, nodeCalled, openHere, show, tieBetween } from './here.tsx';
import { typeInto } from './quick.ts';

const usual = tableSorts.value;

afterEach(() => {
  cleanUp();
  vi.restoreAllMocks();
  [tableKind.value, tableSorts.value, tableText.value, isOnlySelected.value] = ['authors', usual, '', false];
  [wantedRow.value, stageView.value, themeChoice.value] = [undefined, 'map', 'auto'];
});

const Shown = () => (
  <section class="stage-view" data-view="table" style={{ height: '500px' }} aria-label="Table">
    <TableView current={bench.value!.opened} />
  </section>
);

/** As on the stage: the table has its height from what it stands in. */
async function showTable(csv = fivePapers) {
  const opened = await openHere(csv);
  stageView.value = 'table';
  show(<Shown />);
  await expect.poll(() => rowTexts().length).toBeGreaterThan(0);
  return opened;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.table-row')];
const cellTexts = (row: Element) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent);
/** The rows from above, each by what its cells say, without the tools before them. */
const rowTexts = () =>
  rows()
    .toSorted((one, other) => Number(one.dataset['place']) - Number(other.dataset['place']))
    .map((row) => cellTexts(row).filter((text) => text !== ''));
const names = () => rowTexts().map(([name]) => name!.replace(/^[\d·]+/, ''));
const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
const tab = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) });
const focusedText = () => document.activeElement?.textContent;

const box = (name: string) => page.getByRole('checkbox', { name: `Select ${name}` });

const focusedRow = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');

const press = (of: { element(): Element }) => (of.element() as HTMLElement).click();

const rowAt = (paper: number): PaperTableRow => ({
  paper,
  title: `Title ${paper + 1}`,
  authors: ['Ana Giménez'],
  authorCount: 1,
  date: '2001',
  venue: '',
  topic: -1,
});

async function enterGrid(): Promise<void> {
  document.querySelector<HTMLElement>('.table-row [data-column="2"]')!.focus();
  await expect.poll(() => document.activeElement?.getAttribute('tabindex')).toBe('0');
}

describe('the table', () => {
  it.each(['light', 'dark'] as const)(
    'has a row for all that is visible, and no fault, in the %s theme',
    async (theme) => {
      themeChoice.value = theme;
      await showTable();
      expect(names()).toEqual(['Ana Giménez', 'Bo Berg', 'Cy Card', 'Ed Eck', 'Di Dunn']);
      const grid = page.getByRole('treegrid', { name: 'Authors' });
      await expect.element(grid).toHaveAttribute('aria-rowcount', '6');
      expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6']);
      for (const [kind, count] of [
        ['Ties', 7],
        ['Papers', 5],
        ['Authors', 5],
      ] as const) {
        await userEvent.click(tab(kind));
        await expect.poll(() => rows().length).toBe(count);
        await expect.element(tab(kind)).toHaveTextContent(`${kind} ${count}`);
        expect(await faults()).toEqual([]);
      }
    },
  );

  it('is sorted by the names of its columns, numbers the largest first, names from their beginning', async () => {
    await showTable();
    await expect.element(heading('Papers')).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(heading('Author').getByRole('button'));
    await expect.poll(names).toEqual(['Ana Giménez', 'Bo Berg', 'Cy Card', 'Di Dunn', 'Ed Eck']);
    await expect.element(heading('Author')).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(heading('Author').getByRole('button'));
    await expect.poll(names).toEqual(['Ed Eck', 'Di Dunn', 'Cy Card', 'Bo Berg', 'Ana Giménez']);
    await userEvent.click(heading('Ties').getByRole('button'));
    await expect.poll(() => names()[0]).toBe('Ana Giménez');
    await expect.element(heading('Author')).toHaveAttribute('aria-sort', 'none');
  });

  it('is gone through by the keyboard, which selects rows and opens them', async () => {
    const opened = await showTable();
    await enterGrid();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focusedText()).toContain('Cy Card');
    expect(hovered.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Cy Card') });
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowUp} ');
    const both = ['Bo Berg', 'Cy Card'].map((name) => nodeCalled(opened, name));
    expect(selectedNodes()).toEqual(both);
    await expect.poll(() => document.querySelectorAll('[aria-selected="true"]').length).toBe(2);
    await userEvent.keyboard('{ArrowRight}');
    expect(focusedText()).toBe('3');
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}{ArrowRight}{ArrowRight}');
    expect(focusedText()).toContain('Di Dunn');
    await userEvent.keyboard('{Enter}');
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Di Dunn') });
    await userEvent.keyboard('{PageUp}{ArrowUp}');
    expect(document.activeElement?.closest('th')?.textContent).toBe('Author');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => tableSorts.value.authors.column).toBe('name');
  });

  it('opens an author to coauthors, each of which leads to his or her own row', async () => {
    const opened = await showTable();
    await userEvent.click(page.getByRole('button', { name: 'Coauthors of Bo Berg' }));
    await expect.poll(() => document.querySelectorAll('[aria-level="2"]').length).toBe(3);
    const neighbours = rowTexts().slice(2, 5);
    // What the two have written together, and its weight: shared with as many as the papers have.
    expect(neighbours.map(([name, papers]) => [name!.replace(/^[\d·]+/, ''), papers])).toEqual([
      ['Ana Giménez', '3'],
      ['Cy Card', '2'],
      ['Di Dunn', '1'],
    ]);
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Di Dunn', exact: true }));
    await expect.poll(() => document.activeElement?.closest('tr')?.getAttribute('aria-level')).toBe('1');
    expect(focusedText()).toContain('Di Dunn');
    const { tieSource } = opened.columns;
    await userEvent.click(tab('Ties'));
    await expect.poll(() => rows().length).toBe(7);
    const tie = tieBetween(opened, 'Ana Giménez', 'Bo Berg');
    await userEvent.click(page.getByRole('button', { name: opened.labels[tieSource[tie]!]! }).first());
    await expect.poll(() => tableKind.value).toBe('authors');
    await expect.poll(focusedText).toContain(opened.labels[tieSource[tie]!]);
  });

  it('is closed again where a row is opened and closed at once', async () => {
    await showTable();
    const opener = page.getByRole('button', { name: 'Coauthors of Bo Berg' });
    press(opener);
    press(opener);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
  });

  it('selects all rows of the text that was typed last', async () => {
    const opened = await showTable();
    await userEvent.fill(page.getByRole('searchbox'), 'berg');
    await expect.poll(names).toEqual(['Bo Berg']);
    typeInto(page.getByRole('searchbox').element() as HTMLInputElement, '');
    press(page.getByRole('button', { name: 'Select all' }));
    await expect.poll(() => selectedNodes().length).toBe(opened.columns.authorCount);
  });

  it('selects from one row to another with Shift, and all that it has', async () => {
    const opened = await showTable();
    await userEvent.click(box('Bo Berg'));
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(box('Ed Eck'));
    await userEvent.keyboard('{/Shift}');
    const nodes = ['Bo Berg', 'Cy Card', 'Ed Eck'].map((name) => nodeCalled(opened, name));
    await expect.poll(selectedNodes).toEqual(nodes);
    await userEvent.click(page.getByRole('checkbox', { name: 'Only selected' }));
    await expect.poll(names).toEqual(['Bo Berg', 'Cy Card', 'Ed Eck']);
    await userEvent.fill(page.getByRole('searchbox'), 'b');
    await expect.poll(names).toEqual(['Bo Berg']);
    await userEvent.click(page.getByRole('button', { name: 'Select all' }));
    await expect.poll(selectedNodes).toEqual([nodeCalled(opened, 'Bo Berg')]);
  });

  it('follows the selection, the window and filters, and keeps the row of the keyboard', async () => {
    const opened = await showTable();
    selectNodes([nodeCalled(opened, 'Ed Eck')]);
    await expect.poll(() => document.querySelector('[aria-selected="true"]')?.textContent).toContain('Ed Eck');
    await enterGrid();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focusedText()).toContain('Ed Eck');
    commitWindow({ from: dayOf(2014, 1, 1), to: dayOf(2020, 12, 31), undated: true });
    await expect.poll(names).toEqual(['Ed Eck', 'Ana Giménez']);
    expect(focusedText()).toContain('Ed Eck');
    resetWindow(false);
    await expect.poll(names).toHaveLength(5);
    expect(focusedText()).toContain('Ed Eck');
    filters.value = { ...noFilters, only: [nodeCalled(opened, 'Ana Giménez')] };
    await expect.poll(names).toEqual(['Ana Giménez']);
  });

  it('says why it is empty, and leads on', async () => {
    await showTable();
    await userEvent.fill(page.getByRole('searchbox'), 'zzz');
    await expect.element(page.getByText('No row has “zzz”.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Clear the field' }));
    await expect.poll(() => rows().length).toBe(5);
    await userEvent.click(page.getByRole('checkbox', { name: 'Only selected' }));
    await userEvent.click(page.getByRole('button', { name: 'Show all rows' }));
    await expect.poll(() => rows().length).toBe(5);
    filters.value = { ...noFilters, ranges: { ...noFilters.ranges, papers: { from: 9, to: null } } };
    await userEvent.click(page.getByRole('button', { name: 'Clear all filters' }));
    await expect.poll(() => rows().length).toBe(5);
    commitWindow({ from: dayOf(2012, 1, 1), to: dayOf(2012, 12, 31), undated: false });
    await expect.element(page.getByText('No authors in the window.')).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show all years' }));
    await expect.poll(() => rows().length).toBe(5);
  });

  it('is copied and saved as it stands, or the selected rows alone', async () => {
    const opened = await showTable();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    commandCalled('copy-table').run();
    await expect.poll(() => announcement.value).toBe('Copied 5 rows.');
    const lines = copied.mock.lastCall![0].trimEnd().split('\n');
    expect(lines[0]!.split('\t').slice(1, 4)).toEqual(['name', 'papers', 'ties']);
    expect(lines[1]!.split('\t').slice(1, 4)).toEqual(['Ana Giménez', '4', '4']);
    selectNodes(['Bo Berg', 'Ed Eck'].map((name) => nodeCalled(opened, name)));
    await userEvent.click(page.getByRole('button', { name: 'Copy 2 selected' }));
    await expect.poll(() => announcement.value).toBe('Copied 2 rows.');
    commandCalled('save-table').run();
    await expect.poll(() => announcement.value).toMatch(/^Saved coterie-.*authors-2001-2020-selected\.csv/);
  });

  it('shows what is selected elsewhere in its row, whatever keeps it out of the table', async () => {
    const opened = await showTable();
    tableText.value = 'ana';
    await expect.poll(names).toEqual(['Ana Giménez']);
    selection.value = { kind: 'tie', tie: tieBetween(opened, 'Ana Giménez', 'Ed Eck') };
    commandCalled('show-in-table').run();
    await expect.poll(() => tableKind.value).toBe('ties');
    await expect.poll(() => document.activeElement?.closest('tr')?.textContent).toContain('Ed Eck');
    selectNodes([nodeCalled(opened, 'Di Dunn')]);
    commandCalled('show-in-table').run();
    await expect.poll(focusedText).toContain('Di Dunn');
    expect(tableText.value).toBe('');
    stageView.value = 'map';
    commandCalled('view-table').run();
    expect(stageView.value).toBe('table');
  });
});

describe('a table of 100,000 rows', () => {
  const total = 100_000;

  /** Whatever is asked for: paper after paper. */
  async function showMany() {
    await openHere();
    tableKind.value = 'papers';
    const asked: TableWish[] = [];
    vi.spyOn(bench.value!, 'ask').mockImplementation((async (_: string, wish: TableWish) => {
      asked.push(wish);
      const count = Math.min(wish.count, total - wish.from);
      const visible = { authors: 0, ties: 0, topics: 0, papers: total };
      return {
        total,
        visible,
        rows: Array.from({ length: count }, (__, at) => rowAt(wish.from + at)),
        found: wish.find?.map(() => -1) ?? [],
      };
    }) as never);
    stageView.value = 'table';
    show(<Shown />);
    await expect.poll(() => rows().length).toBeGreaterThan(5);
    return asked;
  }

  it('has elements for those in sight alone, and asks for these in parts', async () => {
    const asked = await showMany();
    const place = document.querySelector('.table-place')!;
    for (const share of [0.2, 0.5, 0.9]) {
      place.scrollTop = share * place.scrollHeight;
      const inSight = () => Number(/Title (\d+)/.exec(rowTexts()[8]?.[0] ?? '')?.[1]);
      await expect.poll(() => Math.abs(inSight() - share * total)).toBeLessThan(100);
      expect(rows().length).toBeLessThan(100);
    }
    expect(document.querySelectorAll('.table-view *').length).toBeLessThan(1500);
    expect(asked.every(({ count }) => count <= 100)).toBe(true);
    expect(asked.length).toBeLessThan(15);
  });

  it('is crossed by single keys, and the focus is never lost', async () => {
    await showMany();
    await enterGrid();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(focusedRow).toBe(`${total + 1}`);
    await expect.poll(() => cellTexts(document.activeElement!.closest('tr')!)[0]).toBe(`Title ${total}`);
    document.querySelector('.table-place')!.scrollTop = 0;
    await expect.poll(() => rowTexts()[0]?.[0]).toBe('Title 1');
    expect(focusedRow()).toBe(`${total + 1}`);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focusedRow).toBe(`${total}`);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await expect.poll(focusedRow).toBe('2');
  });
});
