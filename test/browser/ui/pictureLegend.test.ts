import { afterEach, expect, it } from 'vitest';
import { hideGroups } from '../../../src/actions/legend.ts';
import { keepMeasuresFresh } from '../../../src/actions/measures.ts';
import { keepColoursFresh } from '../../../src/actions/colours.ts';
import { pictureLegend } from '../../../src/actions/picture/legend.ts';
import { darkColours, lightColours, lightDensity, otherSlot, rampSlot } from '../../../src/arrange/palette.ts';
import { sheetThemes } from '../../../src/drawing/themes.ts';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import { colourBy, dateHues, mapStyle, measured, measureTime, sizeBy, tieColourBy } from '../../../src/state/state.ts';
import type { Opened } from '../../../src/work/protocol.ts';
import { cleanUp, openHere } from './here.tsx';

afterEach(cleanUp);

const legendOf = (opened: Opened) => pictureLegend(opened, sheetThemes.light);
/** The section with this title. */
const section = (opened: Opened, title: string | RegExp) =>
  legendOf(opened).find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
const labels = (opened: Opened, title: string | RegExp) => section(opened, title)?.entries.map(({ label }) => label);

it('a picture says what its colours mean: groups that are shown, and the topics of ties where they are others', async () => {
  const opened = await openHere();
  const first = `1 ${opened.topics[0]!.label}`;
  expect(section(opened, 'Topics')).toMatchObject({
    kind: 'names',
    entries: [{ label: first, colour: lightColours[0], shape: 'disc' }, {}],
  });
  expect(pictureLegend(opened, sheetThemes.dark)[0]!.entries[0]!.colour).toBe(darkColours[0]);
  hideGroups([0]);
  expect(labels(opened, 'Topics')).not.toContain(first);
  hideGroups([]);
  const before = legendOf(opened).length;
  tieColourBy.value = 'topic';
  expect(legendOf(opened)).toHaveLength(before);
  colourBy.value = 'community';
  expect(section(opened, 'Communities')).toBeDefined();
  const ties = section(opened, 'Ties: topics')!;
  expect(ties.entries.map(({ shape }) => shape)).toEqual(
    Array.from({ length: Math.min(otherSlot, opened.topics.length) }, () => 'line'),
  );
});

it('a picture coloured by date names years along the ramp, those of ties as lines', async () => {
  const opened = await openHere();
  const stop = keepColoursFresh();
  colourBy.value = 'first';
  tieColourBy.value = 'mean';
  await expect.poll(() => Object.keys(dateHues.value).length).toBe(2);
  const discs = section(opened, 'First paper')!;
  expect(discs.kind).toBe('scale');
  expect(discs.entries.map(({ label }) => label).filter((_, at) => at % 4 === 0)).toEqual(['2001', '2015']);
  expect([discs.entries[0]!.colour, discs.entries.at(-1)!.colour]).toEqual([
    lightColours[rampSlot(0)],
    lightColours[rampSlot(1)],
  ]);
  const lines = section(opened, 'Ties: mean date of the papers')!;
  expect(lines.entries.map(({ shape }) => shape)).toEqual(Array.from({ length: 5 }, () => 'line'));
  stop();
});

it('a picture coloured and sized by a measure says which, over what time, and how much each is', async () => {
  const opened = await openHere();
  const stop = keepMeasuresFresh();
  colourBy.value = 'degree';
  sizeBy.value = 'hIndex';
  await expect.poll(() => Object.keys(measured.value)).toEqual(['degree', 'hIndex']);
  // Ana has four coauthors, Ed one.
  const { entries } = section(opened, 'Coauthors, all time, by the square root')!;
  expect(entries[0]).toMatchObject({ label: '1', colour: lightColours[rampSlot(0)] });
  expect(entries.at(-1)).toMatchObject({ label: '4', colour: lightColours[rampSlot(1)] });
  // No paper of theirs states its citations.
  expect(section(opened, /^Size/)).toBeUndefined();
  sizeBy.value = 'papers';
  measureTime.value = 'window';
  await expect.poll(() => Object.keys(measured.value)).toEqual(['degree', 'papers']);
  expect(labels(opened, 'Size: Papers, 2001 to 2020')).toEqual(['1', '4']);
  expect(section(opened, /^Size/)!.entries.at(-1)).toMatchObject({ shape: 'circle', size: 1 });
  stop();
});

it('a picture over a ground of density says which colour is low and which is high', async () => {
  const opened = await openHere();
  const without = legendOf(opened);
  mapStyle.value = { ...usualStyle, ground: 'density' };
  const { entries } = section(opened, 'Ground: density of papers')!;
  expect(entries.map(({ label }) => label)).toEqual(['low', 'middle', 'high']);
  expect([entries[0]!.colour, entries[2]!.colour]).toEqual([lightDensity[0], lightDensity[4]]);
  // The colours of the groups are in the legend already.
  mapStyle.value = { ...usualStyle, ground: 'communities' };
  expect(legendOf(opened)).toEqual(without);
  mapStyle.value = usualStyle;
});
