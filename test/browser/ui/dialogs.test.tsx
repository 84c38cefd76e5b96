import { options } from 'preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bringText, pasted } from '../../../src/actions/bring.ts';
import { fileName } from '../../../src/actions/download.ts';
import { listenForKeys } from '../../../src/actions/keys.ts';
import { commands, titleOf } from '../../../src/actions/registry.ts';
import { rememberedColumns } from '../../../src/actions/rememberedColumns.ts';
import { selectNode } from '../../../src/actions/select.ts';
import { saveKind } from '../../../src/state/saving.ts';
import { asking, bench, dialog, failure, selection } from '../../../src/state/state.ts';
import type { Choices } from '../../../src/work/protocol.ts';
import { Dialogs } from '../../../src/ui/dialogs/Dialogs.tsx';
import { drawInOwnTasks, keepLettersTyped } from '../../../src/ui/drawing.ts';
import { FilterSection } from '../../../src/ui/filters/FilterSection.tsx';
import { Explained } from '../../../src/ui/parts/Explained.tsx';
import { cleanUp, faults, openHere, show } from './here.tsx';
import { pressKeys, typeInto } from './quick.ts';

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const list = (name: string) => page.getByRole('combobox', { name }).element() as HTMLSelectElement;
const rows = () => Array.from(document.querySelectorAll('.palette-row'), (row) => row.firstElementChild!.textContent);
const typedIn = () => (document.activeElement as HTMLInputElement).value;
const shown = () => document.querySelectorAll('.notices li').length;

describe('dialogs', () => {
  afterEach(() => {
    failure.value = undefined;
    asking.value = undefined;
    cleanUp();
  });

  it('reports records in = accepted + merged + rejected, with a notice for what was rejected', async () => {
    await openHere('Title,Authors,Year\nOne,Ana Ash; Bo Berg,2001\n,,\nTwo,Ana Ash,2002\n');
    dialog.value = 'report';
    show(<Dialogs />);
    const sentence = page.getByText(/records in = /).element().textContent;
    const [all, accepted, merged, rejected] = sentence.match(/\d+/g)!.map(Number);
    expect(all).toBe(accepted! + merged! + rejected!);
    expect(accepted).toBe(2);
    await expect.element(page.getByRole('cell', { name: 'csv' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('asks what columns hold, with the focus on the first of them and without fault for axe', async () => {
    const question = {
      file: 'odd.csv',
      kind: 'columns',
      headerKey: 'what|who',
      header: ['What', 'Who', ''],
      separator: ',',
      roles: [undefined, undefined, undefined],
      samples: [['One'], ['Ana Ash; Bo Berg'], []],
      examples: [],
    } as const;
    const record = { title: 'One', authors: ['Ana Ash', 'Bo Berg'], date: '2001', venue: '' };
    let answer: Choices | undefined;
    asking.value = {
      inquiry: {
        questions: [question],
        examples: () => Promise.resolve([record]),
        columns: () => Promise.resolve(undefined),
      },
      answer: (choices) => (answer = choices),
      cancel: () => undefined,
    };
    show(<Dialogs />);
    await expect.element(page.getByRole('dialog', { name: 'What do the columns of odd.csv hold?' })).toBeVisible();
    expect(document.activeElement?.tagName).toBe('SELECT');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Column What holds' }), 'Title');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Column Who holds' }), 'Authors');
    await expect.element(page.getByText('Bo Berg', { exact: true })).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('checkbox', { name: /Remember/ }));
    await userEvent.click(page.getByRole('button', { name: 'Read it this way' }));
    expect(answer?.get('odd.csv')?.table?.roles).toEqual(['title', 'authors', undefined]);
    expect(rememberedColumns(question.headerKey)).toBeUndefined();
  });

  it('filters the notices by severity', async () => {
    const opened = await openHere('Title,Authors,Year\nOne,Ana Ash; Bo Berg,2001\nTwo,,soon\n');
    dialog.value = 'report';
    show(<Dialogs />);
    await expect.poll(shown).toBe(opened.files[0]!.notices.length);
    for (const name of [/^Errors/, /^Warnings/, /^Facts/]) await userEvent.click(page.getByRole('checkbox', { name }));
    await expect.poll(shown).toBe(0);
  });

  it('takes every severity that is switched off at once', async () => {
    const opened = await openHere('Title,Authors,Year\nOne,Ana Ash; Bo Berg,2001\nTwo,,soon\n');
    dialog.value = 'report';
    show(<Dialogs />);
    await expect.poll(shown).toBe(opened.files[0]!.notices.length);
    const boxes = [/^Errors/, /^Warnings/, /^Facts/].map((name) => page.getByRole('checkbox', { name }).element());
    for (const box of boxes) (box as HTMLElement).click();
    await expect.poll(shown).toBe(0);
    for (const box of boxes) expect(box).not.toBeChecked();
  });

  it('reads columns as they were said last, however fast that is told', async () => {
    let answer: Choices | undefined;
    const headerKey = 'what|who|when';
    const question = {
      file: 'odd.csv',
      kind: 'columns',
      headerKey,
      header: ['What', 'Who', 'When'],
      separator: undefined,
      roles: ['title', 'authors', undefined],
      samples: [['One'], ['Ana Ash'], ['2001']],
      examples: [],
    } as const;
    asking.value = {
      inquiry: {
        questions: [question],
        examples: () => Promise.resolve([]),
        columns: () => Promise.resolve(undefined),
      },
      answer: (choices) => (answer = choices),
      cancel: () => undefined,
    };
    show(<Dialogs />);
    const read = page.getByRole('button', { name: 'Read it this way' });
    await expect.element(read).toBeEnabled();
    const lists = [list('Column What holds'), list('Column Who holds'), list('Column When holds')];
    for (const [at, role] of ['authors', 'title', 'date'].entries()) {
      lists[at]!.value = role;
      lists[at]!.dispatchEvent(new Event('change', { bubbles: true }));
    }
    (page.getByRole('checkbox', { name: /Remember/ }).element() as HTMLElement).click();
    (read.element() as HTMLElement).click();
    expect(answer?.get('odd.csv')?.table?.roles).toEqual(['authors', 'title', 'date']);
    expect(rememberedColumns(headerKey)).toBeUndefined();
  });

  it('saves once, and what was chosen last, when the button is pressed twice at once', async () => {
    await openHere();
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    dialog.value = 'export';
    saveKind.value = 'graph';
    show(<Dialogs />);
    const button = page.getByRole('button', { name: 'Save graph' });
    await expect.element(button).toBeVisible();
    (page.getByRole('radio', { name: /^GraphML/ }).element() as HTMLElement).click();
    for (const press of [1, 2]) if (press) (button.element() as HTMLElement).click();
    await expect.poll(() => saved.mock.contexts.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(saved.mock.contexts.map((link) => (link as HTMLAnchorElement).download.split('.').at(-1))).toEqual([
      'graphml',
    ]);
    saved.mockRestore();
    saveKind.value = 'picture';
  });

  it('opens anew when it is asked for again before it is seen to be closed', async () => {
    // As the page does it: what has changed is drawn in a task of its own.
    options.debounceRendering = (draw) => void setTimeout(draw);
    onTestFinished(() => void delete options.debounceRendering);
    await openHere();
    dialog.value = 'palette';
    show(<Dialogs />);
    const field = page.getByRole('combobox', { name: 'Command' });
    await field.fill('import');
    const closed = document.querySelector('dialog')!;
    const isAskedAgain = new Promise<void>((resolve) => {
      closed.addEventListener('close', () => {
        dialog.value = 'palette';
        resolve();
      });
    });
    closed.close();
    await isAskedAgain;
    await expect.element(field).toBeVisible();
    await expect.element(field).toHaveValue('');
  });

  it('says why nothing was opened and what to do, and that the rest stays', async () => {
    await openHere();
    const notice = {
      severity: 'error',
      code: 'file-empty',
      message: '“a.csv” is empty.',
      file: 'a.csv',
      line: 0,
      hint: 'Choose another.',
    } as const;
    const records = { in: 0, accepted: 0, merged: 0, rejected: 0 };
    const files = [{ name: 'a.csv', format: 'unknown', encoding: 'utf-8', records, notices: [notice] }];
    failure.value = {
      title: 'a.csv',
      message: 'Nothing in it.',
      files,
      noticeCounts: { error: 1, warning: 0, info: 0 },
    };
    show(<Dialogs />);
    await expect.element(page.getByRole('dialog', { name: 'a.csv could not be opened' })).toBeVisible();
    await expect.element(page.getByText('Choose another.')).toBeVisible();
    await expect.element(page.getByText('What was open is still open.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => failure.value).toBeUndefined();
  });

  it('offers no picture without a map, and says why', async () => {
    await openHere();
    dialog.value = 'export';
    show(<Dialogs />);
    await expect.element(page.getByRole('button', { name: 'Save picture' })).toBeDisabled();
    await expect.element(page.getByText(/^No picture:/)).toBeVisible();
    await tab('Graph').click();
    await expect.element(page.getByRole('button', { name: 'Save graph' })).toBeEnabled();
    expect(await faults()).toEqual([]);
  });

  it('goes on by as many tabs as arrow keys were pressed, however fast', async () => {
    await openHere();
    dialog.value = 'export';
    show(<Dialogs />);
    await tab('Picture').click();
    await expect.element(tab('Picture')).toHaveAttribute('aria-selected', 'true');
    pressKeys('ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown');
    await expect.element(tab('Tables')).toHaveAttribute('aria-selected', 'true');
    expect(document.activeElement).toBe(tab('Tables').element());
  });

  it('is without fault for axe with help, commands or pasting on the screen', async () => {
    await openHere();
    show(<Dialogs />);
    for (const name of ['help', 'palette', 'paste'] as const) {
      dialog.value = name;
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await faults()).toEqual([]);
    }
  });

  it('keeps what was pasted until the user chose to open it', async () => {
    await openHere();
    dialog.value = 'paste';
    show(<Dialogs />);
    const button = page.getByRole('button', { name: 'Open text' });
    await expect.element(button).toBeDisabled();
    await page.getByRole('textbox', { name: 'Text of the papers' }).fill('@article{a, title={A}}');
    await expect.element(button).toBeEnabled();
    bringText('  ');
    expect(pasted.value).toContain('@article');
  });

  it('names files so that every system takes them', () => {
    expect(fileName('Müller: “maps” / a*b?', '2001-2005', 'png')).toBe('coterie-müller-maps-a-b-2001-2005.png');
  });
});

describe('shortcuts', () => {
  let stop: () => void;
  beforeEach(async () => {
    await openHere();
    stop = listenForKeys(window);
  });
  afterEach(() => {
    stop();
    cleanUp();
  });

  it('open a dialog from anywhere on the page', async () => {
    show(<Dialogs />);
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('dialog', { name: 'Save' })).toBeVisible();
    await userEvent.keyboard('r');
    expect(dialog.value).toBe('export');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog.value).toBeUndefined();
  });

  describe('whose fields are not drawn yet', () => {
    let before: typeof options.debounceRendering;
    let stopKeeping: () => void;
    beforeEach(() => {
      before = options.debounceRendering?.bind(options);
      // As slow as it gets: nothing is drawn by itself.
      drawInOwnTasks(() => undefined);
      stopKeeping = keepLettersTyped(window);
    });
    afterEach(() => {
      stopKeeping();
      options.debounceRendering = before;
    });

    it('lose no letter that is typed on into the palette', async () => {
      show(<Dialogs />);
      await userEvent.keyboard('{Control>}k{/Control}report');
      expect(typedIn()).toBe('report');
      expect(dialog.value).toBe('palette');
    });

    it('lose no letter that is typed on into the words of the filters, and take none for a shortcut', async () => {
      show(<FilterSection current={bench.value!.opened} />);
      await userEvent.keyboard('ferie');
      expect(typedIn()).toBe('erie');
      expect(dialog.value).toBe(undefined);
    });
  });

  it('ask for a dialog anew in the very moment in which Escape closes it', async () => {
    show(<Dialogs />);
    dialog.value = 'report';
    await expect.element(page.getByRole('dialog', { name: 'Import report' })).toBeVisible();
    document.querySelector('dialog')!.addEventListener('cancel', () => (dialog.value = 'report'));
    await userEvent.keyboard('{Escape}');
    await new Promise((rested) => setTimeout(rested, 50));
    expect(dialog.value).toBe('report');
    await expect.element(page.getByRole('dialog')).toBeVisible();
  });

  it('put nothing away but the explanation when Escape closes one', async () => {
    show(<Explained of="ties" />);
    selectNode(0);
    await userEvent.click(page.getByRole('button', { name: 'Ties' }));
    await expect.poll(() => document.querySelectorAll(':popover-open').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelectorAll(':popover-open').length).toBe(0);
    expect(selection.value).toBeDefined();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => selection.value).toBeUndefined();
  });

  it('leave alone what is typed into a field, except with Ctrl or ⌘', async () => {
    show(<input aria-label="Name" />);
    await page.getByRole('textbox').fill('');
    await userEvent.keyboard('oer? 0');
    expect(dialog.value).toBeUndefined();
    await expect.element(page.getByRole('textbox')).toHaveValue('oer? 0');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(dialog.value).toBe('palette');
  });

  it('run the first command found when Enter is pressed in the palette', async () => {
    show(<Dialogs />);
    dialog.value = 'palette';
    await page.getByRole('combobox', { name: 'Command' }).fill('import rep');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Import report' })).toBeVisible();
  });

  it('run the command that the cursor was led to in the palette, once, however fast the keys come', async () => {
    show(<Dialogs />);
    dialog.value = 'palette';
    const field = page.getByRole('combobox', { name: 'Command' });
    await expect.element(field).toBeVisible();
    const titles = Array.from(document.querySelectorAll('.palette-row'), (row) => row.firstElementChild!.textContent);
    const third = commands.find((command) => titleOf(command) === titles[2])!;
    const run = vi.spyOn(third, 'run').mockReturnValue(undefined);
    (field.element() as HTMLElement).focus();
    pressKeys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter', 'Enter');
    expect(run).toHaveBeenCalledTimes(1);
    expect(dialog.value).toBeUndefined();
    run.mockRestore();
  });

  it('run what is found for the words that were typed last', async () => {
    show(<Dialogs />);
    dialog.value = 'palette';
    const field = page.getByRole('combobox', { name: 'Command' });
    const all = () => expect.poll(() => rows().length);
    await field.fill('zoom');
    await all().toBeLessThan(20);
    const [, second] = rows();
    await field.fill('');
    await all().toBeGreaterThan(20);
    const run = vi
      .spyOn(
        commands.find((command) => titleOf(command) === second)!,
        'run',
      )
      .mockReturnValue(undefined);
    typeInto(field.element() as HTMLInputElement, 'zoom');
    pressKeys('ArrowDown', 'Enter');
    expect(run).toHaveBeenCalledTimes(1);
    run.mockRestore();
  });
});
