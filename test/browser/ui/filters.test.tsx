import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announceFilters } from '../../../src/actions/announceFilters.ts';
import { keepFacetsFresh } from '../../../src/actions/facets.ts';
import { hideTopic, keepOnlyValue, setRange, showOnly, toggleValue } from '../../../src/actions/filters.ts';
import { listenForKeys } from '../../../src/actions/keys.ts';
import { colourMapBy } from '../../../src/actions/legend.ts';
import { commands } from '../../../src/actions/registry.ts';
import { selectNode, selectNodes, selectTie } from '../../../src/actions/select.ts';
import { commitWindow, moveWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters } from '../../../src/model/filters.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { slide } from '../../../src/state/filterPanel.ts';
import type { FacetsWish } from '../../../src/network/facets.ts';
import { announcement, bench, committedWindow, filters } from '../../../src/state/state.ts';
import { EmptyFilters } from '../../../src/ui/filters/EmptyFilters.tsx';
import { FilterBar } from '../../../src/ui/filters/FilterBar.tsx';
import { FilterSection } from '../../../src/ui/filters/FilterSection.tsx';
import { TopicFilterTools } from '../../../src/ui/filters/FilterTools.tsx';
import { Legend } from '../../../src/ui/legend/Legend.tsx';
import { cleanUp, faults, nodeCalled, openHere, show, tieBetween } from './here.tsx';
import { pressKeys, typeInto } from './quick.ts';

/** Five authors, seven ties; Ana and Bo are on three papers together, two of them in Nature. */
const journals = `Title,Authors,Year,Journal
On graphs,Ana Giménez; Bo Berg,2001,Nature
On maps,Ana Giménez; Bo Berg; Cy Card,2005,Nature
On time,Ana Giménez; Bo Berg; Cy Card; Di Dunn,2010,Science
Alone,Ed Eck,2015,
Late,Ana Giménez; Ed Eck,2020,Science
`;

const Shown = () => (
  <>
    <FilterBar />
    <EmptyFilters />
    <div class="panel corpus" style={{ width: '288px' }}>
      <FilterSection current={bench.value!.opened} />
    </div>
  </>
);

const command = (id: string) => commands.find((one) => one.id === id)!;
const section = () => page.getByRole('heading', { name: 'Filters' });
const row = (name: string) => page.elementLocator(rowElement(name));
const rowElement = (name: string): HTMLElement =>
  Array.from(document.querySelectorAll<HTMLElement>('.filter > summary')).find(
    (one) => one.querySelector('.filter-name')?.textContent === name,
  )!;
const box = (name: RegExp) => page.getByRole('checkbox', { name });
const sums = () => Array.from(document.querySelectorAll('.filter-sum > p'), ({ textContent }) => textContent);

/** A question that ends only when nobody wants it any more. */
const unanswered = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('Cancelled.'))));

const toYear = (year: number): TimeWindow => ({ from: dayOf(2001, 1, 1), to: dayOf(year, 12, 31), undated: true });

let stops: (() => void)[] = [];

async function shown(csv = journals) {
  const opened = await openHere(csv);
  stops = [keepFacetsFresh(), listenForKeys(window), announceFilters()];
  show(<Shown />);
  return opened;
}

async function unfolded(name: string, csv?: string) {
  const opened = await shown(csv);
  await userEvent.click(section());
  await vi.waitFor(() => expect(sums()).toHaveLength(3));
  await userEvent.click(row(name));
  return opened;
}

describe('filters', () => {
  beforeEach(() => page.viewport(900, 1000));
  afterEach(() => {
    for (const stop of stops) stop();
    cleanUp();
  });

  it('keep the papers of a venue, and tell what is visible and what is not of all there is', async () => {
    await unfolded('Venue');
    expect(sums()).toEqual(['All 5 authors visible', 'All 7 ties visible', 'All 5 papers visible']);
    await userEvent.click(box(/^Nature/));
    await vi.waitFor(() =>
      expect(sums()).toEqual([
        '3 of 5 authors visible: 2 hidden by filters',
        '3 of 7 ties visible: 4 hidden by filters',
        '2 of 5 papers visible: 3 hidden by filters',
      ]),
    );
    await expect.element(row('Venue')).toHaveTextContent('hides 3 papers');
    commitWindow({ from: dayOf(2001, 1, 1), to: dayOf(2001, 12, 31), undated: true });
    await vi.waitFor(() => expect(sums()[0]).toBe('2 of 5 authors visible: 3 outside the window'));
    expect(await faults()).toEqual([]);
  });

  it('count each value under all other filters', async () => {
    const opened = await unfolded('Venue');
    await expect.element(box(/^Nature/)).toHaveAccessibleName('Nature 2 papers under the other filters');
    showOnly([nodeCalled(opened, 'Cy Card')]);
    await expect.element(box(/^Nature/)).toHaveAccessibleName('Nature 1 paper under the other filters');
    await userEvent.click(page.getByRole('button', { name: 'Keep only Science' }));
    expect(filters.value.kept.venue).toEqual(['Science']);
  });

  it('are counted for the newest wish, which ends the one before', async () => {
    await shown();
    const asked = vi.spyOn(bench.value!, 'askLong');
    asked.mockImplementationOnce((_, __, ___, signal) => unanswered(signal));
    await userEvent.click(section());
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
    commitWindow({ from: dayOf(2001, 1, 1), to: dayOf(2001, 12, 31), undated: true });
    await vi.waitFor(() => expect(sums()[0]).toBe('2 of 5 authors visible: 3 outside the window'));
    expect(asked.mock.calls.map(([, , , { aborted }]) => aborted)).toEqual([true, false]);
  });

  it('follow a window that moves as fast as they are counted, the newest next; at rest the newest ends the one before', async () => {
    await shown();
    const current = bench.value!;
    const answer: (() => void)[] = [];
    const asked = vi.spyOn(current, 'askLong').mockImplementation(((name: 'facets', wish: FacetsWish) => {
      return new Promise((resolve) => answer.push(() => resolve(current.ask(name, wish))));
    }) as never);
    const moveTo = async (year: number) => {
      moveWindow(toYear(year));
      await vi.waitFor(() => expect(committedWindow.value).toEqual(toYear(year)));
    };
    await userEvent.click(section());
    await vi.waitFor(() => expect(answer).toHaveLength(1));
    await moveTo(2005);
    await moveTo(2001);
    expect(asked).toHaveBeenCalledOnce();
    answer[0]!();
    await vi.waitFor(() => expect(sums()[0]).toBe('All 5 authors visible'));
    await vi.waitFor(() => expect(answer).toHaveLength(2));
    answer[1]!();
    await vi.waitFor(() => expect(sums()[0]).toBe('2 of 5 authors visible: 3 outside the window'));
    await moveTo(2010);
    await vi.waitFor(() => expect(answer).toHaveLength(3));
    const aborted = () => asked.mock.calls.map(([, , , signal]) => signal.aborted);
    expect(aborted()).toEqual([false, false, false]);
    commitWindow(toYear(2015));
    expect(aborted()).toEqual([true, true, true]);
  });

  it('keep the papers that hold all words, once the hand rests', async () => {
    await unfolded('Venue');
    const field = page.getByRole('searchbox', { name: 'Words in papers' });
    await userEvent.type(field, 'nat on ');
    await vi.waitFor(() => expect(filters.value.text).toBe('nat on'));
    await expect.element(field).toHaveValue('nat on ');
    await userEvent.type(field, 'gr');
    await vi.waitFor(() => expect(sums()[2]).toBe('1 of 5 papers visible: 4 hidden by filters'));
    expect(filters.value.text).toBe('nat on gr');
    await expect.element(page.getByText('hides 4 papers')).toBeVisible();
    filters.value = noFilters;
    await expect.element(field).toHaveValue('');
  });

  it('say why a row is empty', async () => {
    await unfolded('Language');
    await expect.element(page.getByText('No file told the language of its papers.')).toBeVisible();
    await expect.element(row('Institution')).toHaveTextContent('not told');
  });

  it('find one venue of many', async () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `Paper ${at},Ana Ash${at},2001,Journal of ${names[at % 5]} ${at}`,
    );
    await unfolded('Venue', `Title,Authors,Year,Journal\n${many.join('\n')}\n`);
    await vi.waitFor(() => expect(box(/^Journal/).elements()).toHaveLength(8));
    await userEvent.click(page.getByRole('button', { name: 'More' }));
    await vi.waitFor(() => expect(box(/^Journal/).elements()).toHaveLength(30));
    await userEvent.type(page.getByRole('searchbox', { name: 'Find: venue' }), 'maps 1');
    await vi.waitFor(() => expect(box(/^Journal/).elements()).toHaveLength(2));
    expect(box(/^Journal of maps 1/).elements()).toHaveLength(2);
  });

  it('are reached and changed by the keyboard alone', async () => {
    await shown();
    await userEvent.keyboard('f');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(page.getByRole('searchbox', { name: 'Words in papers' }).element()),
    );
    await vi.waitFor(() => expect(sums()).toHaveLength(3));
    rowElement('Coauthors').focus();
    await userEvent.keyboard('{Enter}');
    const from = page.getByRole('slider', { name: 'Coauthors, from' });
    await expect.element(from).toHaveAttribute('aria-valuetext', 'no bound');
    (from.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(filters.value.ranges.degree).toEqual({ from: 3, to: null });
    expect(slide.value).toBeUndefined();
    await expect.element(from).toHaveAttribute('aria-valuenow', '3');
    await userEvent.keyboard('{Home}');
    expect(filters.value).toEqual(noFilters);
    await userEvent.keyboard('{End}{Escape}');
    const { from: last } = filters.value.ranges.degree;
    expect(last).toBe(4);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Shift>}f{/Shift}');
    expect(filters.value).toEqual(noFilters);
  });

  it('go on by as many bars as arrow keys were pressed, however fast', async () => {
    await unfolded('Coauthors');
    const from = page.getByRole('slider', { name: 'Coauthors, from' });
    (from.element() as HTMLElement).focus();
    pressKeys('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(slide.value?.range).toEqual({ from: 3, to: null });
    (from.element() as HTMLElement).blur();
    expect(filters.value.ranges.degree).toEqual({ from: 3, to: null });
  });

  it('keep what is typed on in a field after Enter', async () => {
    await unfolded('Coauthors');
    const from = page.getByRole('textbox', { name: 'Coauthors, from' }).element() as HTMLInputElement;
    from.focus();
    typeInto(from, '2');
    pressKeys('Enter');
    typeInto(from, '23');
    await vi.waitFor(() => expect(filters.value.ranges.degree.from).toBe(2));
    await expect.element(page.getByText('2 or more').first()).toBeVisible();
    expect(from.value).toBe('23');
  });

  it('hand the focus on from chip to chip, however fast they are cleared', async () => {
    await shown();
    toggleValue('venue', 'Nature');
    setRange('papers', { from: 2, to: null });
    hideTopic(0);
    await vi.waitFor(() => expect(document.querySelectorAll('.filter-chip-clear')).toHaveLength(3));
    document.querySelectorAll<HTMLElement>('.filter-chip-clear')[1]!.focus();
    for (let presses = 0; presses < 3; presses++) (document.activeElement as HTMLElement).click();
    expect(filters.value).toEqual(noFilters);
    expect(document.activeElement?.textContent).toBe('Filters');
  });

  it('follow a handle under the pointer, and go back where the gesture is cancelled', async () => {
    await unfolded('Coauthors');
    const chart = document.querySelector<HTMLElement>('.filter-chart')!;
    const { left, width, top } = chart.getBoundingClientRect();
    const pointer = (type: string, share: number) =>
      chart.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: left + share * width, clientY: top + 9 }),
      );
    vi.spyOn(chart, 'setPointerCapture').mockReturnValue(undefined);
    // Degrees from 1 to 4 are four bars: Ana has four coauthors, Ed one, the others three.
    pointer('pointerdown', 0.04);
    pointer('pointermove', 0.52);
    expect(slide.value?.range).toEqual({ from: 3, to: null });
    pointer('pointerup', 0.52);
    expect(slide.value).toBeUndefined();
    expect(filters.value.ranges.degree).toEqual({ from: 3, to: null });
    await expect.element(page.getByRole('textbox', { name: 'Coauthors, from' })).toHaveValue('3');
    pointer('pointerdown', 0.99);
    pointer('pointermove', 0.76);
    pointer('pointercancel', 0.76);
    expect(filters.value.ranges.degree).toEqual({ from: 3, to: null });
  });

  it('take bounds that are typed, turn those the wrong way round and refuse what is no number', async () => {
    await unfolded('Coauthors');
    const [from, to] = ['from', 'to'].map((edge) => page.getByRole('textbox', { name: `Coauthors, ${edge}` }));
    await userEvent.fill(to!, '2');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(from!, '3');
    await userEvent.keyboard('{Enter}');
    expect(filters.value.ranges.degree).toEqual({ from: 2, to: 3 });
    await userEvent.fill(from!, 'some');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('“some” is no number.', { exact: false })).toBeVisible();
    expect(filters.value.ranges.degree).toEqual({ from: 2, to: 3 });
    expect(await faults()).toEqual([]);
  });

  it('keep a bound that is typed after another was set, before that is drawn', async () => {
    await unfolded('Coauthors');
    const from = page.getByRole('textbox', { name: 'Coauthors, from' }).element() as HTMLInputElement;
    setRange('degree', { from: 2, to: null });
    from.focus();
    typeInto(from, '3');
    await expect.element(page.getByRole('button', { name: /^Clear the filter Coauthors/ })).toBeVisible();
    expect(from.value).toBe('3');
    pressKeys('Enter');
    expect(filters.value.ranges.degree).toEqual({ from: 3, to: null });
  });

  it('stand over the map, each to be changed or cleared, and all of them at once', async () => {
    await shown();
    toggleValue('venue', 'Nature');
    toggleValue('venue', 'Science');
    setRange('papers', { from: 2, to: null });
    hideTopic(0);
    const clear = page.getByRole('button', { name: 'Clear the filter Papers of each author: 2 or more' });
    await expect.element(page.getByText('Venue: Nature and 1 more', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Filters in use' })).toHaveTextContent(/of 5 authors/);
    (clear.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(filters.value.ranges.papers).toEqual({ from: null, to: null });
    expect(document.activeElement?.className).toBe('filter-chip-clear');
    await userEvent.click(page.getByRole('button', { name: 'Change the filter Venue: Nature and 1 more' }));
    await expect.element(box(/^Nature/)).toBeChecked();
    expect(document.activeElement).toBe(rowElement('Venue'));
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Clear all', exact: true }));
    expect(filters.value).toEqual(noFilters);
    expect(document.activeElement?.textContent).toBe('Filters');
  });

  it('are told once they have come to rest', async () => {
    await shown();
    toggleValue('venue', 'Nature');
    await vi.waitFor(() => expect(announcement.value).toBe('Filter Venue Nature: 3 of 5 authors visible'));
    command('clear-filters').run();
    await vi.waitFor(() => expect(announcement.value).toBe('No filters: 5 of 5 authors visible'));
  });

  it('that leave nobody say which of them hides most, and lead back', async () => {
    await shown();
    keepOnlyValue('venue', 'Science');
    setRange('papers', { from: 3, to: null });
    await expect.element(page.getByRole('heading', { name: 'The filters leave no author on the map' })).toBeVisible();
    await expect
      .element(page.getByText('“Papers of each author: 3 or more” hides 5 authors, more than any other.'))
      .toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Clear this filter' }));
    expect(filters.value.ranges.papers.from).toBeNull();
    await vi.waitFor(() => expect(document.querySelector('.map-empty')).toBeNull());
  });
});

const names = ['maps', 'time', 'graphs', 'trees', 'words'];

describe('the commands of filters', () => {
  afterEach(cleanUp);

  it('show the selected alone, with those they wrote with, and everybody again', async () => {
    const opened = await openHere(journals);
    const [ana, bo, ed] = ['Ana Giménez', 'Bo Berg', 'Ed Eck'].map((name) => nodeCalled(opened, name));
    expect(command('only-selected').blocked?.()).toBe('Nobody is selected.');
    expect(command('everybody').blocked?.()).toBe('All authors are shown already.');
    selectTie(tieBetween(opened, 'Ana Giménez', 'Bo Berg'));
    command('only-selected').run();
    expect(filters.value.only).toEqual([ana!, bo!].sort((one, other) => one - other));
    expect(command('only-selected').blocked?.()).toBe('It is all that is shown.');
    selectNode(ed!);
    command('only-neighbours').run();
    expect(filters.value.only).toEqual([ana!, ed!].sort((one, other) => one - other));
    command('everybody').run();
    expect(filters.value.only).toBeNull();
  });

  it('hide the topic or the community of the selected, or all others', async () => {
    const opened = await openHere();
    const { communities, communityCount } = opened.arrangement;
    const ed = nodeCalled(opened, 'Ed Eck');
    selectNode(ed);
    expect(command('hide-topic').blocked?.()).toBeUndefined();
    command('hide-topic').run();
    expect(filters.value.hiddenTopics).toEqual([opened.mainTopics[ed]]);
    command('only-topic').run();
    expect(filters.value.hiddenTopics).toHaveLength(opened.topics.length - 1);
    command('hide-community').run();
    expect(filters.value.hiddenCommunities).toEqual([communities[ed]]);
    command('only-community').run();
    expect(filters.value.hiddenCommunities).toHaveLength(communityCount - 1);
    expect(filters.value.hiddenCommunities).not.toContain(communities[ed]);
    command('clear-filters').run();
    expect(filters.value).toEqual(noFilters);
    expect(command('clear-filters').blocked?.()).toBe('No filter is in use.');
  });

  it('show the topics and the communities of several together', async () => {
    const opened = await openHere();
    const { communities } = opened.arrangement;
    const both = [nodeCalled(opened, 'Ana Giménez'), nodeCalled(opened, 'Ed Eck')];
    selectNodes(both);
    command('only-topic').run();
    command('only-community').run();
    for (const node of both) {
      expect(filters.value.hiddenTopics).not.toContain(opened.mainTopics[node]);
      expect(filters.value.hiddenCommunities).not.toContain(communities[node]);
    }
    const kept = new Set(both.map((node) => communities[node]));
    expect(filters.value.hiddenCommunities).toHaveLength(opened.arrangement.communityCount - kept.size);
  });

  it('change nothing that is so already', async () => {
    const opened = await openHere();
    showOnly([nodeCalled(opened, 'Ana Giménez')]);
    const before = filters.value;
    showOnly([nodeCalled(opened, 'Ana Giménez'), nodeCalled(opened, 'Ana Giménez')]);
    setRange('degree', { from: null, to: null });
    expect(filters.value).toBe(before);
  });
});

describe('the legend', () => {
  afterEach(cleanUp);

  it('tells of groups that it does not show and that stay hidden, and shows them again', async () => {
    await openHere();
    hideTopic(0);
    colourMapBy('community');
    show(<Legend current={bench.value!.opened} />);
    await expect.element(page.getByText('1 topic is hidden, too')).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show all topics' }));
    expect(filters.value).toEqual(noFilters);
  });

  it('is where topics are filtered: their row leads to its first box', async () => {
    await openHere();
    colourMapBy('community');
    show(
      <>
        <Legend current={bench.value!.opened} />
        <FilterSection current={bench.value!.opened} />
      </>,
    );
    await userEvent.click(section());
    await userEvent.click(row('Topics'));
    await userEvent.click(page.getByRole('button', { name: 'Choose in the legend' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('.legend input')));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Show ${bench.value!.opened.topics[0]!.label}`);
  });

  it('has its filter beside a topic, too: that one alone, or all others', async () => {
    const { topics } = await openHere();
    show(<TopicFilterTools topic={1} />);
    await userEvent.click(page.getByRole('button', { name: 'Show only this topic' }));
    expect(filters.value.hiddenTopics).toEqual(Array.from(topics.keys()).filter((topic) => topic !== 1));
    await userEvent.click(page.getByRole('button', { name: 'Hide it on the map' }));
    expect(filters.value.hiddenTopics).toEqual(Array.from(topics.keys()));
    await expect.element(page.getByRole('button', { name: 'Hide it on the map' })).toBeDisabled();
  });
});
