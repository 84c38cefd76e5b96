import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { closeReview, openReview } from '../../../src/actions/review.ts';
import { keepReviewFresh } from '../../../src/actions/reviewQueue.ts';
import type { ReviewEvidence, ReviewQueue, Side, Suggestion } from '../../../src/model/review.ts';
import { bench, announcement, selection, settings } from '../../../src/state/state.ts';
import { chosenId, isReviewing, lineAfter, putOff, reviewFound, verdicts } from '../../../src/state/review.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { ReviewBench } from '../../../src/ui/review/ReviewBench.tsx';
import { reviewEmphasis, reviewHues } from '../../../src/ui/review/reviewEmphasis.ts';
import type { Opened } from '../../../src/work/protocol.ts';
import type { Workbench } from '../../../src/work/workbench.ts';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';
import { pressKeys } from './quick.ts';

const papers = `Title,Authors,Year,Keywords
On graphs,Ludo Walther; Bo Berg,2001,graphs
On maps,Ludo Walther; Bo Berg; Cy Card,2005,maps; graphs
On time,L. Walther; Bo Berg; Di Dunn,2010,time; maps
Alone,E. Holm; Cy Card,2015,time
Late,Eva Holm; Li Wei,2020,graphs; time
Early,Li Wei; Flo Falk,2001,graphs
`;

/** Answers to the questions of the bench in place of the worker's; all others are its own. */
function suggesting(queue: ReviewQueue, evidence: (id: string) => ReviewEvidence | undefined): void {
  const real = bench.peek()!;
  const ask = (name: never, argument: never) => {
    if (name === 'reviewQueue') return Promise.resolve(queue);
    if (name === 'reviewEvidence') return Promise.resolve(evidence(argument));
    return real.ask(name, argument);
  };
  bench.value = standIn(real.opened, ask);
}

const nothing = () => undefined;

function standIn(opened: Opened, ask: (name: never, argument: never) => Promise<unknown>): Workbench {
  return { opened, ask, measurer: bench.peek()!.measurer, close: nothing, giveWayTo: nothing } as unknown as Workbench;
}

const side = (opened: Opened, name: string, list: readonly number[], years: Side['years']): Side => ({
  node: nodeCalled(opened, name),
  name,
  forms: [name],
  papers: list,
  years,
});

/** Three suggestions: two merges and a split. */
function threeOf(opened: Opened): readonly Suggestion[] {
  const walthers = [side(opened, 'Ludo Walther', [0, 1], [2001, 2005]), side(opened, 'L. Walther', [2], [2010, 2010])];
  const holms = [side(opened, 'E. Holm', [3], [2015, 2015]), side(opened, 'Eva Holm', [4], [2020, 2020])];
  const li = nodeCalled(opened, 'Li Wei');
  const weis = [
    { ...side(opened, 'Li Wei', [4], [2020, 2020]), node: li },
    { ...side(opened, 'Li Wei', [5], [2001, 2001]), node: -1 },
  ];
  return [
    suggestion('walther', 'merge', walthers, 0.9, 3),
    suggestion('holm', 'merge', holms, 0.6, 2),
    suggestion('wei', 'split', weis, 0.4, 2),
  ];
}

function suggestion(
  id: string,
  kind: Suggestion['kind'],
  sides: readonly Side[],
  certainty: number,
  tiesChanged: number,
): Suggestion {
  const mentions = sides.map(({ name, papers: [paper] }) => ({ paper: `paper ${paper}`, name }));
  const [one, other] = [mentions[0]!, mentions[1]!];
  const merge = { kind: 'merge', of: 'people', one, other } as const;
  const split = { kind: 'split', of: 'people', mentions: [other] } as const;
  const apart = { kind: 'apart', of: 'people', one, other } as const;
  const reason = kind === 'merge' ? 'initials' : 'falls apart';
  const [accept, reject] = kind === 'merge' ? [[merge], [apart]] : [[split], [merge]];
  return { id, kind, reason, sides, certainty, tiesChanged, accept, reject };
}

const evidenceOf = (opened: Opened, { sides }: Suggestion): ReviewEvidence => ({
  sides,
  coauthors: [{ name: 'Bo Berg', node: nodeCalled(opened, 'Bo Berg'), papers: [[0, 1], [2]] }],
  sharedCoauthors: 1,
  topics: [],
  institutions: [],
  venues: [{ name: 'Journal of Maps', papers: [[1], []] }],
  ids: [],
  together: [],
  titles: [{ one: 1, other: 2, cosine: 0.5 }],
  forIt: ['One shared coauthor'],
  againstIt: ['Papers of other years'],
});

/** As the shell has them. */
const RightOfTheMap = () => (
  <div class="shell" data-reviewing={isReviewing.value}>
    {isReviewing.value && <ReviewBench />}
    <Inspector />
  </div>
);

const option = (name: RegExp) => page.getByRole('option', { name });
const chosenNames = () => document.querySelector('.suggestion[aria-selected="true"]')?.textContent ?? '';

describe('bench of who is who', () => {
  let stop: () => void;
  afterEach(() => {
    closeReview();
    stop();
    cleanUp();
    [reviewFound.value, chosenId.value, lineAfter.value] = [undefined, undefined, undefined];
    [putOff.value, verdicts.value] = [[], new Map()];
  });

  async function openBench(): Promise<Opened> {
    const opened = await openHere(papers, { identity: 'verbatim' });
    settings.value = opened.settings;
    const suggestions = threeOf(opened);
    suggesting({ suggestions, total: 5 }, (id) => {
      const found = suggestions.find((one) => one.id === id);
      return found && evidenceOf(opened, found);
    });
    stop = keepReviewFresh();
    openReview();
    show(<RightOfTheMap />);
    await expect.element(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
    return opened;
  }

  it('shows the queue with names, reason, certainty in words and ties, and the evidence of the first one', async () => {
    await openBench();
    await expect.element(page.getByText('5 suggestions', { exact: true })).toBeVisible();
    await expect
      .element(option(/Ludo Walther takes in L. Walther\s*initials fit\s*nearly certain\s*3 ties/))
      .toBeVisible();
    await expect.element(option(/Li Wei is 2 people\?\s*falls into groups\s*doubtful/)).toBeVisible();
    await expect.element(page.getByText('2 more suggestions after these.')).toBeVisible();
    await expect.element(page.getByText('One shared coauthor')).toBeVisible();
    await expect.element(page.getByText('0.50 alike')).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('goes through the queue by keys, and puts what is to wait at its end', async () => {
    const opened = await openBench();
    expect(new Set(reviewEmphasis.value?.nodes)).toContain(nodeCalled(opened, 'L. Walther'));
    await userEvent.keyboard('j');
    await expect.poll(chosenNames).toContain('Holm');
    expect(new Set(reviewEmphasis.value?.nodes)).toContain(nodeCalled(opened, 'Eva Holm'));
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(chosenNames).toContain('Walther');
    await userEvent.keyboard('l');
    await expect.poll(chosenNames).toContain('Holm');
    const names = Array.from(document.querySelectorAll('.suggestion'), ({ textContent }) => textContent ?? '');
    expect(names.at(-1)).toContain('Walther');
    expect(announcement.value).toBe('Put off until the end. 5 suggestions left.');
  });

  it('opens a number to its papers without losing the place, and a paper with the way back', async () => {
    await openBench();
    await userEvent.click(page.getByRole('button', { name: '2 papers of Ludo Walther with Bo Berg' }));
    const opened = page.getByRole('region', { name: '2 papers of Ludo Walther with Bo Berg' });
    await expect.element(opened.getByRole('button', { name: /On graphs/ })).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(opened.getByRole('button', { name: /On graphs/ }));
    await expect.element(page.getByRole('heading', { name: 'On graphs' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Who is who', exact: true }));
    expect(selection.value).toBeUndefined();
    await expect.element(opened.getByRole('button', { name: /On graphs/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(opened).not.toBeInTheDocument();
    expect(isReviewing.value).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(isReviewing.value).toBe(false);
    await expect.element(page.getByRole('complementary', { name: 'Selection' })).toBeVisible();
  });

  it('says what the map becomes before all above the line are accepted', async () => {
    await openBench();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByRole('button', { name: /^Accept these 2/ })).toBeVisible();
    await userEvent.keyboard('A');
    await expect
      .element(page.getByText('Accept these 2? 2 people fewer; about 5 ties get another end. It can be undone.'))
      .toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(page.getByRole('button', { name: 'Take the line away' }));
    await expect.element(page.getByRole('button', { name: /^Draw a line under this one/ })).toBeVisible();
  });

  it('decides nothing by an Enter that comes before its question is seen', async () => {
    await openBench();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByRole('button', { name: /^Accept these 2/ })).toBeVisible();
    pressKeys('A', 'Enter');
    expect(verdicts.value.size).toBe(0);
    await expect.element(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  });

  it('previews a split in the colours of its groups, and names them in words', async () => {
    const opened = await openBench();
    await userEvent.click(option(/Li Wei/));
    // What speaks against one person speaks for several.
    await expect.element(page.getByText(/^For several people\s*Papers of other years$/)).toBeVisible();
    await expect.element(page.getByText(/^Against it\s*One shared coauthor$/)).toBeVisible();
    await userEvent.keyboard('p');
    await expect.element(page.getByText('1 paper with Eva Holm')).toBeVisible();
    await expect.element(page.getByText('1 paper with Flo Falk')).toBeVisible();
    expect(reviewHues.value?.[nodeCalled(opened, 'Eva Holm')]).toBe(0);
    expect(reviewHues.value?.[nodeCalled(opened, 'Flo Falk')]).toBe(1);
    await userEvent.click(page.getByRole('button', { name: /^Preview/ }));
    expect(reviewHues.value).toBeUndefined();
  });

  it('keeps what is looked at when other suggestions come', async () => {
    const opened = await openBench();
    await userEvent.keyboard('jj');
    await expect.poll(chosenNames).toContain('Li Wei');
    const [walther, , wei] = threeOf(opened);
    const other = { ...opened, columns: { ...opened.columns, tieSource: opened.columns.tieSource.slice() } };
    const queue = { suggestions: [wei, walther], total: 2 };
    const answers: Readonly<Record<string, unknown>> = { reviewQueue: queue, papers: [] };
    bench.value = standIn(other, (name: string) => Promise.resolve(answers[name]));
    await expect.element(page.getByText('2 suggestions', { exact: true })).toBeVisible();
    expect(chosenId.value).toBe('wei');
    expect(chosenNames()).toContain('Li Wei');
  });

  it('says why nothing is suggested, and offers what can be done', async () => {
    const opened = await openHere(papers, { identity: 'verbatim' });
    settings.value = opened.settings;
    suggesting({ suggestions: [], total: 0 }, () => undefined);
    stop = keepReviewFresh();
    openReview();
    show(<RightOfTheMap />);
    await expect.element(page.getByText(/^No suggestions: as the settings are, every spelling/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Names and ids, carefully' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
