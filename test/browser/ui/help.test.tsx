import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HelpDialog } from '../../../src/ui/dialogs/HelpDialog.tsx';
import { Explained, ExplainedTogether } from '../../../src/ui/parts/Explained.tsx';
import { cleanUp, faults, show } from './here.tsx';

const card = (): HTMLElement | null => document.querySelector('.explanation:popover-open');
const nameOf = (name: string) => page.getByRole('button', { name, exact: true });

describe('the name of a number', () => {
  afterEach(cleanUp);

  it('says what it means on pointing, and opens definition, formula and source', async () => {
    show(<Explained of="density" />);
    await expect.element(nameOf('Density')).toHaveAttribute('title', expect.stringMatching(/^Share of all pairs/));
    expect(card()).toBe(null);
    await userEvent.click(nameOf('Density'));
    await expect.poll(card).not.toBe(null);
    expect(card()!.textContent).toContain('ties / (n(n − 1)/2)');
    expect(card()!.textContent).toContain('Wasserman & Faust 1994');
    await expect.element(nameOf('Density')).toHaveAccessibleDescription(expect.stringContaining('Wasserman'));
    expect(await faults()).toEqual([]);
  });

  it('opens and closes by keys, and keeps the focus', async () => {
    show(<Explained of="pageRank" />);
    await userEvent.tab();
    const button = document.activeElement;
    await userEvent.keyboard('{Enter}');
    await expect.poll(card).not.toBe(null);
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Escape}');
    await expect.poll(card).toBe(null);
    expect(document.activeElement).toBe(button);
    expect(button!.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes at a second press, and when another is opened', async () => {
    show(
      <>
        <p>
          <Explained of="ties" />
        </p>
        <p>
          <Explained of="components" />
        </p>
      </>,
    );
    await userEvent.click(nameOf('Ties'));
    await expect.poll(card).not.toBe(null);
    await userEvent.click(nameOf('Ties'));
    await expect.poll(card).toBe(null);
    (nameOf('Ties').element() as HTMLElement).click();
    await expect.poll(card).not.toBe(null);
    (nameOf('Components').element() as HTMLElement).click();
    await expect.poll(() => card()?.textContent).toContain('connected parts');
    expect(document.querySelectorAll('.explanation:popover-open')).toHaveLength(1);
  });

  it('opens within the window, wherever it stands', async () => {
    const host = show(<Explained of="communities" />);
    for (const place of ['inset: 0 auto auto 0', 'inset: auto 0 0 auto']) {
      host.style.cssText = `position: fixed; ${place}`;
      (nameOf('Communities').element() as HTMLElement).click();
      await expect.poll(card).not.toBe(null);
      const box = card()!.getBoundingClientRect();
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(innerWidth);
      expect(box.bottom).toBeLessThanOrEqual(innerHeight);
      await userEvent.keyboard('{Escape}');
      await expect.poll(card).toBe(null);
    }
  });

  it('may stand for several where their own names do something else', async () => {
    show(<ExplainedTogether of={['degree', 'tieWeight']} name="What the columns mean" />);
    await userEvent.click(nameOf('What the columns mean'));
    await expect.poll(() => card()?.querySelectorAll('strong').length).toBe(2);
  });
});

describe('the help', () => {
  afterEach(cleanUp);

  it('leads to the licences, a file beside the page, which opens only when it is asked for', async () => {
    show(<HelpDialog onClose={() => undefined} />);
    const link = page.getByRole('link', { name: 'Licences of libraries' });
    await expect.element(link).toHaveAttribute('href', './licences/libraries.txt');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});
