import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { selectTie } from '../../../src/actions/select.ts';
import { commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { bench, selection } from '../../../src/state/state.ts';
import { sumWords } from '../../../src/ui/inspector/arithmetic.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { matchNames } from '../../../src/ui/inspector/matchNames.ts';
import { OnePersonButton } from '../../../src/ui/people/OnePersonButton.tsx';
import { cleanUp, faults, nodeCalled, openHere, show, tieBetween } from './here.tsx';

const Asker = () => <OnePersonButton current={bench.value!.opened} tie={0} />;

describe('inspector', () => {
  afterEach(cleanUp);

  it('explains the fractional weight of a tie inside the window and overall', async () => {
    const opened = await openHere(undefined, { counting: 'fractional' });
    commitWindow({ from: dayOf(2001, 1, 1), to: dayOf(2005, 12, 31), undated: true });
    show(<Inspector />);
    selectTie(tieBetween(opened, 'Ana Giménez', 'Bo Berg'));
    await expect.element(page.getByText('2 papers in the window, 3 in all')).toBeVisible();
    await expect.element(page.getByText('1.5 = 1/1 + 1/2', { exact: true })).toBeVisible();
    await expect.element(page.getByText('1.83 = 1/1 + 1/2 + 1/3')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'On maps' })).toBeVisible();
    await userEvent.click(page.getByText('Outside the window'));
    await expect.element(page.getByRole('button', { name: 'On time' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('goes from a tie to a paper, to its author, and back', async () => {
    const opened = await openHere();
    show(<Inspector />);
    const tie = tieBetween(opened, 'Ana Giménez', 'Bo Berg');
    selectTie(tie);
    await userEvent.click(page.getByRole('button', { name: 'On time' }));
    await userEvent.click(page.getByRole('button', { name: 'Di Dunn' }));
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'Di Dunn') });
    await expect.element(page.getByRole('button', { name: 'Tie with Ana Giménez: 1 paper' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    expect(selection.value).toEqual({ kind: 'tie', tie });
  });

  it('speaks of countries where the network is one of countries, down to the paper', async () => {
    const csv = `Title,Authors,Year,Affiliations
On graphs,Ana Giménez; Bo Berg,2001,"Univ Oslo, Norway; Univ Bath, England"
On maps,Bo Berg,2005,"Univ Oslo, Norway; Univ Leeds, UK; CNRS, France"
`;
    const opened = await openHere(csv, { network: 'countries' });
    show(<Inspector />);
    await expect.element(page.getByText('Choose a country, a topic or a tie')).toBeVisible();
    selectTie(tieBetween(opened, 'Norway', 'United Kingdom'));
    await expect.element(page.getByText('2 papers in the window, 2 in all')).toBeVisible();
    await expect.element(page.getByText('Papers with more than 25 countries add no pairs.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'On maps' }));
    await expect.element(page.getByRole('heading', { name: 'Countries' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'United Kingdom' }));
    expect(selection.value).toEqual({ kind: 'node', node: nodeCalled(opened, 'United Kingdom') });
    await expect.element(page.getByRole('heading', { name: 'Partner countries' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('asks about the same two people after a count in which they have other numbers', async () => {
    const pair = 'On graphs,Bo Berg; Cy Card,2001\n';
    await openHere(`Title,Authors,Year\nAlone,Al Ash,2002\n${pair}`);
    show(<Asker />);
    await userEvent.click(page.getByRole('button', { name: 'These are one person…' }));
    const both = page.getByRole('heading', { name: /Bo Berg.*Cy Card/ });
    await expect.element(both).toBeVisible();
    const said = both.element().textContent;
    const { labels } = await openHere(`Title,Authors,Year\n${pair}`);
    expect(labels.slice(0, 2)).toEqual(['Bo Berg', 'Cy Card']);
    await expect.element(page.getByRole('heading', { name: said, exact: true })).toBeVisible();
    // It asks about these two as they are now: nobody else has taken the place of one of them.
    await expect.poll(() => page.getByRole('dialog').element().textContent).not.toContain('Looking');
    expect(page.getByRole('dialog').element().textContent).toContain(said);
  });

  it('gathers equal terms and cuts long sums', () => {
    expect(sumWords([1, 1, 1], false)).toBe('3 = 3 × 1');
    expect(sumWords([1 / 2, 1, 1 / 2], true)).toBe('2 = 2 × 1/2 + 1/1');
    expect(sumWords([], true)).toBe('0');
    const many = Array.from({ length: 12 }, (_, index) => 1 / (index + 1));
    expect(sumWords(many, true)).toMatch(/1\/8 \+ …$/);
  });

  it('finds the person behind a listed name that is spelt otherwise elsewhere', () => {
    const labels = ['Berg, Bo', 'Ana Gimenez', 'Bo Becker'];
    expect(matchNames(['Ana Giménez', 'B. Becker', 'Bo Berg', 'N. N.'], [0, 1, 2], labels)).toEqual([
      1,
      2,
      0,
      undefined,
    ]);
  });
});
