import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hiddenPanels } from '../../../src/actions/panels.ts';
import { spanWords } from '../../../src/actions/words.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { bench, failure, loading } from '../../../src/state/state.ts';
import { Corpus } from '../../../src/ui/corpus/Corpus.tsx';
import { Header } from '../../../src/ui/Header.tsx';
import { PanelToggle } from '../../../src/ui/PanelToggle.tsx';
import { cleanUp, faults, fivePapers, openHere, show } from './here.tsx';

describe('panels', () => {
  afterEach(() => {
    hiddenPanels.value = new Set();
    cleanUp();
  });

  it('fold away and come back by their tabs, which say whether they are open', async () => {
    show(
      <>
        <PanelToggle side="left" />
        <PanelToggle side="right" />
        <div id="panel-left" />
        <div id="panel-right" />
      </>,
    );
    const tab = page.getByRole('button', { name: 'Papers panel' });
    await expect.element(tab).toHaveAttribute('aria-expanded', 'true');
    (tab.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(tab).toHaveAttribute('aria-expanded', 'false');
    expect([...hiddenPanels.value]).toEqual(['left']);
    await expect
      .element(page.getByRole('button', { name: 'Selection panel' }))
      .toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    expect(hiddenPanels.value.size).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('say on the report button how bad it was', async () => {
    const opened = await openHere('Title,Authors,Year\nOne,Ana Ash; Bo Berg,2001\nTwo,Ana Ash,soon\n');
    expect(opened.noticeCounts.warning).toBe(1);
    show(<Corpus current={opened} />);
    await expect.element(page.getByRole('button', { name: 'Import report 1 warning' })).toBeVisible();
  });

  it('word whole years as years and everything else as days', () => {
    const [start, end] = [dayOf(2001, 1, 1), dayOf(2005, 12, 31)];
    expect(spanWords({ from: start, to: end })).toBe('2001 to 2005');
    expect(spanWords({ from: start, to: dayOf(2001, 12, 31) })).toBe('2001');
    expect(spanWords({ from: dayOf(2001, 2, 1), to: dayOf(2001, 2, 28) })).toBe('2001-02');
    expect(spanWords({ from: dayOf(2001, 3, 1), to: end })).toBe('2001-03-01 to 2005-12-31');
    const extent = { from: dayOf(2001, 3, 1), to: end };
    expect(spanWords(extent, extent)).toBe('2001 to 2005');
  });
});

/** The worker is started, and the first time its parts are fetched one by one. */
const patience = { timeout: 20_000 };

describe('the file field', () => {
  afterEach(() => {
    bench.value?.close();
    failure.value = undefined;
    cleanUp();
  });

  it('opens what is chosen at once, and again what is chosen again', async () => {
    await openHere();
    show(<Header />);
    const field = page.getByLabelText('Open files');
    for (const name of ['first.csv', 'second.csv', 'second.csv']) {
      const before = bench.value;
      await userEvent.upload(field, new File([fivePapers], name, { type: 'text/csv' }));
      await expect.poll(() => bench.value !== before && bench.value?.opened.title, patience).toBe(name);
      await expect.poll(() => loading.value, patience).toBeUndefined();
    }
    expect(await faults()).toEqual([]);
  });
});
