import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { today } from '../../../src/actions/today.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { selection } from '../../../src/state/state.ts';
import { BurstsView } from '../../../src/ui/stage/bursts/BurstsView.tsx';
import * as choices from '../../../src/ui/stage/bursts/choices.ts';
import { cleanUp, faults, openHere, show } from './here.tsx';
import { settled } from './settled.ts';

/**
 * Five papers in each of twelve years. Ana and Bo write one together every year from 2006, and all of 2010 and 2011; the
 * others are by people who write each year alike. The word `maps` rises by a paper every other year.
 */
function twelveYears(): string {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const year = 2000 + at;
    const isHot = year >= 2010;
    return [0, 1, 2, 3, 4].map((paper) => {
      const authors = isHot || (paper === 0 && year >= 2006) ? 'Ana Giménez; Bo Berg' : `Cy Card; Di Dunn`;
      const word = paper < Math.floor(at / 2) ? 'maps' : 'graphs';
      return `Of ${year} number ${paper} on ${word},${authors},${year},${word}`;
    });
  });
  return ['Title,Authors,Year,Keywords', ...rows.flat()].join('\n');
}

const evidenceOf = () => (selection.value?.kind === 'evidence' ? selection.value.evidence : undefined);

let host: HTMLElement;
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const text = () => host.textContent;
const names = () => all('.shift-name > span:last-child').map(({ textContent }) => textContent);

async function choose(label: string, value: string): Promise<void> {
  const field = all('label').find(({ textContent }) => textContent.startsWith(label))!;
  await userEvent.selectOptions(field.querySelector('select')!, value);
  await settled();
}

async function showTable(csv: string): Promise<void> {
  const current = await openHere(csv);
  host = show(<BurstsView current={current} />);
  await settled();
}

beforeEach(() => {
  today.value = dayOf(2020, 1, 1);
});

afterEach(() => {
  cleanUp();
  [choices.part.value, choices.burstKind.value, choices.burstOrder.value] = ['bursts', 'term', 'weight'];
  [choices.costs.value, choices.filterText.value] = [{ s: 2, gamma: 2 }, ''];
  [choices.trendKind.value, choices.direction.value, choices.isOnlySignificant.value] = ['term', 'both', true];
  vi.restoreAllMocks();
});

describe('bursts', () => {
  beforeEach(async () => {
    choices.burstKind.value = 'author';
    await showTable(twelveYears());
  });

  it('are told with their years, and how many of how many had one', () => {
    expect(names().toSorted()).toEqual(['Ana Giménez', 'Bo Berg']);
    expect(all('.shift-years').map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 2 }, () => '2010 to 2011, still on'),
    );
    expect(text()).toContain('2 of 4 authors with three papers or more had 2 bursts.');
  });

  it('are marked in the shares of the years', () => {
    const [row] = all('tbody tr');
    const bars = [...row!.querySelectorAll('.shift-shares rect')].slice(0, 12);
    expect(bars.map((bar) => bar.classList.contains('is-marked'))).toEqual(
      Array.from({ length: 12 }, (_, year) => year >= 10),
    );
  });

  it('open to the papers of their years and the people behind them, the name to all of them', async () => {
    await userEvent.click(all('.shift-years')[0]!);
    expect(selection.value).toMatchObject({ kind: 'evidence', what: 'Burst of an author' });
    expect(evidenceOf()!.papers).toHaveLength(10);
    expect(evidenceOf()!.people.map(({ weight }) => weight)).toEqual([10, 10]);
    await userEvent.click(all('.shift-name')[0]!);
    expect(evidenceOf()!.papers).toHaveLength(14);
  });

  it('grow fewer when beginning one costs more', async () => {
    const field = all('.shift-cost input')[1] as HTMLInputElement;
    await userEvent.fill(field, '10');
    await userEvent.tab();
    await settled();
    expect(names()).toEqual([]);
    expect(text()).toContain('None of 4 authors with three papers or more had a burst.');
    expect(text()).toContain('γ = 10');
    await userEvent.fill(field, '-1');
    await userEvent.tab();
    expect(field.value).toBe('10');
  });

  it('are filtered by what is in a name, however it is accented, and a filter that leaves none says so', async () => {
    await userEvent.fill(host.querySelector<HTMLInputElement>('[type=search]')!, 'gimenez');
    expect(names()).toEqual(['Ana Giménez']);
    await userEvent.fill(host.querySelector<HTMLInputElement>('[type=search]')!, 'nobody');
    expect(text()).toContain('No author with a burst has “nobody” in its name.');
  });

  it('are of ties, too, and come by name where that is asked for', async () => {
    await choose('Order', 'name');
    expect(names()).toEqual(['Ana Giménez', 'Bo Berg']);
    await choose('Bursts of', 'tie');
    expect(names()).toEqual(['Ana Giménez – Bo Berg']);
  });

  it('are saved as a table', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:none';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(all('button').find(({ textContent }) => textContent === 'Save as CSV')!);
    const lines = (await saved[0]!.text()).trim().split('\r\n');
    expect(lines[0]).toContain('author,from,to,weight,papers,papers in all,still on');
    expect(lines.slice(1).every((line) => /,2010,2011,[\d.]+,10,14,yes$/.test(line))).toBe(true);
    expect(lines).toHaveLength(3);
  });

  it('have no faults that axe can find', async () => {
    expect(await faults()).toEqual([]);
  });
});

describe('trends', () => {
  beforeEach(async () => {
    choices.part.value = 'trends';
    await showTable(twelveYears());
  });

  it('are told with slope, test and whether they stand', () => {
    const row = all('tbody tr').find(({ textContent }) => textContent.startsWith('maps'))!;
    expect(row.textContent).toMatch(/^maps30\+\d+\.\d\d\d\.\d(< 0\.001|0\.0\d\d)yes$/);
    expect(text()).toContain('compares each year from 2000 to 2011 with every later one');
  });

  it('are of one direction where that is asked for', async () => {
    await choose('Direction', 'falling');
    expect(names()).not.toContain('maps');
    await choose('Direction', 'rising');
    expect(names()).toContain('maps');
  });

  it('leave out the year that is not over, and say so', async () => {
    today.value = dayOf(2011, 5, 1);
    await settled();
    expect(text()).toContain('2011 is not over, and left out.');
    expect(text()).toContain('each year from 2000 to 2010');
  });

  it('have no faults that axe can find', async () => {
    expect(await faults()).toEqual([]);
  });
});

/** A paper of the same two people for each of the years. */
const table = (years: readonly string[]) =>
  ['Title,Authors,Year,Keywords', ...years.map((year, at) => `Paper ${at},Ana Berg; Bo Card,${year},maps`)].join('\n');

describe('what cannot be said is explained', () => {
  it.each([
    ['without dates', ['', '', '']],
    ['of one year', ['2001', '2001', '2001']],
  ])('for papers %s', async (_, years) => {
    await showTable(table(years));
    for (const part of ['bursts', 'trends'] as const) {
      choices.part.value = part;
      await settled();
      expect(host.querySelector('.shift-note.is-empty, .stage-head p')!.textContent.length).toBeGreaterThan(30);
      expect(all('table')).toEqual([]);
    }
  });

  it('for trends over fewer than eight years', async () => {
    choices.part.value = 'trends';
    await showTable(table(['2001', '2002', '2003', '2004']));
    expect(host.querySelector('.shift-note.is-empty')!.textContent).toMatch(/years/);
  });
});
