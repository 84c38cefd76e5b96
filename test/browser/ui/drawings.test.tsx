import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { periodChoice, bench, selection, stageView } from '../../../src/state/state.ts';
import { today } from '../../../src/actions/today.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { ChangesView } from '../../../src/ui/stage/changes/ChangesView.tsx';
import { DiagramView } from '../../../src/ui/stage/diagram/DiagramView.tsx';
import { FlowView } from '../../../src/ui/stage/flow/FlowView.tsx';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { cleanUp, faults, nodeCalled, openHere, show } from './here.tsx';
import { pressKeys } from './quick.ts';

/** Ana and Bo write on reefs until 2008 and on maps from then on; Cy writes on maps all along, Di on reefs. */
function movingCsv(): string {
  const rows: string[] = ['Title,Authors,Year,Keywords'];
  const reefs = ['coral bleaching', 'reef fish', 'ocean acidification'];
  const maps = ['street maps', 'map projection', 'atlas design'];
  const write = (year: number, authors: string, words: readonly string[]) =>
    rows.push(`${words[year % 3]} and ${words[(year + 1) % 3]} ${year},${authors},${year},${words.join('; ')}`);
  for (let year = 2001; year <= 2016; year++) {
    write(year, 'Ana Ash; Bo Berg', year <= 2008 ? reefs : maps);
    write(year, 'Cy Card', maps);
    write(year, 'Di Dunnow', reefs);
  }
  return `${rows.join('\n')}\n`;
}

afterEach(() => {
  cleanUp();
  stageView.value = 'map';
  periodChoice.value = { way: 'years', count: 4, cuts: [] };
});

async function openMoving() {
  today.value = dayOf(2026, 6, 1);
  return openHere(movingCsv(), { topics: 'keywords' });
}

const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? '';
const periodsShown = () => [...document.querySelectorAll('.flow-period')].map(({ textContent }) => textContent);

/** Topic of the reefs, and of the maps. */
const topicsOf = ({ topics }: Awaited<ReturnType<typeof openMoving>>) => ({
  reefs: topics.findIndex(({ terms }) => terms.includes('reef fish')),
  maps: topics.findIndex(({ terms }) => terms.includes('street maps')),
});

it('shows who moved from topic to topic, and a band opens to these people and their papers', async () => {
  const current = await openMoving();
  const { reefs, maps } = topicsOf(current);
  expect(new Set([reefs, maps])).toEqual(new Set([0, 1]));
  periodChoice.value = { way: 'years', count: 2, cuts: [] };
  show(
    <>
      <FlowView current={current} />
      <Inspector />
    </>,
  );
  await expect.poll(() => document.querySelectorAll('.flow-node').length).toBe(4);
  await page.getByText('As a table').click();
  const moved = [...document.querySelectorAll('.plain-table tbody tr')]
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()))
    .filter(([, from, to]) => from !== to);
  expect(moved).toEqual([['2009–2016', current.topics[reefs]!.label, current.topics[maps]!.label, '2']]);
  await page
    .getByRole('row', { name: new RegExp(`2009–2016.*2$`) })
    .getByRole('button')
    .nth(0)
    .click();
  await expect.poll(() => selection.value?.kind).toBe('evidence');
  expect(await faults()).toEqual([]);
});

it('goes through the flow by arrow keys, and Enter opens a topic of a period', async () => {
  const current = await openMoving();
  show(<FlowView current={current} />);
  await expect.poll(() => document.querySelectorAll('.flow-node').length).toBeGreaterThan(3);
  const first = document.querySelector<SVGElement>('.flow-node[tabindex="0"]')!;
  first.focus();
  expect(focusedName()).toContain('2001–2004');
  await userEvent.keyboard('{ArrowRight}');
  expect(focusedName()).toContain('2005–2008');
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect(focusedName()).toContain('2001–2004');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => selection.value).toMatchObject({ kind: 'evidence', what: 'Topic in a period' });
});

it('goes on through the flow from where the keys have led, however fast they come', async () => {
  const current = await openMoving();
  show(<FlowView current={current} />);
  await expect.poll(() => document.querySelectorAll('.flow-node').length).toBeGreaterThan(3);
  document.querySelector<SVGElement>('.flow-node[tabindex="0"]')!.focus();
  pressKeys('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
  expect(focusedName()).toContain('2009–2012');
});

it('cuts time where the user cuts it, and says when there are no dates', async () => {
  const current = await openMoving();
  show(<FlowView current={current} />);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Periods' }), 'Own years');
  await userEvent.fill(page.getByLabelText('New periods from'), '2011, 2003, 1850');
  await userEvent.keyboard('{Enter}');
  await expect.poll(periodsShown).toEqual(['2001–2002', '2003–2010', '2011–2016']);
  cleanUp();
  const undated = await openHere('Title,Authors\nCoral reefs,Ana Ash\nReef fish,Ana Ash\n');
  show(<FlowView current={undated} />);
  await expect.element(page.getByText(/date/)).toBeVisible();
});

it('shows the strategic diagram of a period, and a circle selects its topic', async () => {
  const current = await openMoving();
  const { maps } = topicsOf(current);
  show(<DiagramView current={current} />);
  await expect.poll(() => document.querySelectorAll('.diagram-point').length).toBe(2);
  const circle = page.getByRole('button', { name: new RegExp(`^${current.topics[maps]!.label}: `) });
  (circle.element() as SVGElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(selection.value).toEqual({ kind: 'node', node: current.columns.authorCount + maps });
  expect(document.querySelectorAll('.diagram-path[data-lit] circle').length).toBeGreaterThan(1);
  expect(await faults()).toEqual([]);
});

it('tells what changed between two spans in sentences that open to their papers', async () => {
  const current = await openMoving();
  const ask = vi.spyOn(bench.value!, 'askLong');
  show(<ChangesView current={current} />);
  await expect.element(page.getByRole('heading', { name: 'Rising topics' })).toBeVisible();
  const { maps } = topicsOf(current);
  await page
    .getByRole('button', { name: `“${current.topics[maps]!.label}”`, exact: true })
    .first()
    .click();
  expect(selection.value).toEqual({ kind: 'node', node: current.columns.authorCount + maps });
  await userEvent.fill(page.getByLabelText('After, to'), '2010');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => ask.mock.lastCall?.[1])
    .toMatchObject({ after: { from: dayOf(2009, 1, 1), to: dayOf(2010, 12, 31) } });
  await expect.element(page.getByText(/not equally long/)).toBeVisible();
  await page
    .getByRole('button', { name: /^\d+ papers?$/ })
    .first()
    .click();
  expect(selection.value?.kind).toBe('evidence');
  expect(await faults()).toEqual([]);
});

it('tells how a person moved through the topics, and the papers that turned it', async () => {
  const current = await openMoving();
  show(<Inspector />);
  selection.value = { kind: 'node', node: nodeCalled(current, 'Ana Ash') };
  await expect.element(page.getByRole('heading', { name: 'Path through the topics' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Turning papers' })).toBeVisible();
  const drifts = [...document.querySelectorAll('.path-mix tbody tr td:nth-child(3)')].map(
    ({ textContent }) => textContent,
  );
  expect(Math.max(...drifts.map(Number))).toBeGreaterThan(0.5);
  selection.value = { kind: 'node', node: nodeCalled(current, 'Cy Card') };
  await expect.poll(() => document.querySelectorAll('.turning').length).toBe(0);
  expect(await faults()).toEqual([]);
});
