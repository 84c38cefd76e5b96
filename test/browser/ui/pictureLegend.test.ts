import { afterEach, expect, it } from 'vitest';
import { hideGroups } from '../../../src/actions/legend.ts';
import { keepMeasuresFresh } from '../../../src/actions/measures.ts';
import { keepColoursFresh } from '../../../src/actions/colours.ts';
import { pictureLegend } from '../../../src/actions/pictureLegend.ts';
import { lightColours, lightDensity, otherSlot, rampSlot } from '../../../src/arrange/palette.ts';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import { colourBy, dateHues, mapStyle, measured, measureTime, sizeBy, tieColourBy } from '../../../src/state/state.ts';
import { cleanUp, openHere } from './here.tsx';

afterEach(cleanUp);

it('a picture says what its colours mean: groups that are shown, and the topics of ties where they are others', async () => {
  const opened = await openHere();
  const topics = pictureLegend(opened);
  expect(topics.legendTitle).toBe('Topics');
  expect(topics.legend[0]).toMatchObject({
    label: `1 ${opened.topics[0]!.label}`,
    colour: lightColours[0],
    shape: 'disc',
  });
  hideGroups([0]);
  expect(pictureLegend(opened).legend.map(({ label }) => label)).not.toContain(`1 ${opened.topics[0]!.label}`);
  hideGroups([]);
  tieColourBy.value = 'topic';
  expect(pictureLegend(opened).legend).toHaveLength(topics.legend.length);
  colourBy.value = 'community';
  const both = pictureLegend(opened);
  expect(both.legendTitle).toBe('Communities');
  expect(both.legend.filter(({ shape }) => shape === 'line')).toHaveLength(Math.min(otherSlot, opened.topics.length));
});

it('a picture coloured by date names years along the ramp, those of ties as lines', async () => {
  const opened = await openHere();
  const stop = keepColoursFresh();
  colourBy.value = 'first';
  tieColourBy.value = 'mean';
  await expect.poll(() => Object.keys(dateHues.value).length).toBe(2);
  const { legendTitle, legend } = pictureLegend(opened);
  expect(legendTitle).toBe('First paper');
  const discs = legend.filter(({ shape }) => shape === 'disc');
  expect(discs.map(({ label }) => label).filter((_, at) => at % 4 === 0)).toEqual(['2001', '2015']);
  expect([discs[0]!.colour, discs.at(-1)!.colour]).toEqual([lightColours[rampSlot(0)], lightColours[rampSlot(1)]]);
  const lines = legend.filter(({ shape }) => shape === 'line');
  expect(lines).toHaveLength(5);
  expect(lines[0]!.label).toMatch(/^ties: .* \d{4}$/);
  stop();
});

it('a picture coloured and sized by a measure says which, over what time, and how much each is', async () => {
  const opened = await openHere();
  const stop = keepMeasuresFresh();
  colourBy.value = 'degree';
  sizeBy.value = 'hIndex';
  await expect.poll(() => Object.keys(measured.value)).toEqual(['degree', 'hIndex']);
  const { legendTitle, legend } = pictureLegend(opened);
  expect(legendTitle).toBe('Coauthors, all time, by the square root');
  // Ana has four coauthors, Ed one.
  const discs = legend.filter(({ shape }) => shape === 'disc');
  expect(discs[0]).toMatchObject({ label: '1', colour: lightColours[rampSlot(0)] });
  expect(discs.at(-1)).toMatchObject({ label: '4', colour: lightColours[rampSlot(1)] });
  // No paper of theirs states its citations.
  expect(legend.filter(({ shape }) => shape === 'circle')).toEqual([]);
  sizeBy.value = 'papers';
  measureTime.value = 'window';
  await expect.poll(() => Object.keys(measured.value)).toEqual(['degree', 'papers']);
  const circles = pictureLegend(opened).legend.filter(({ shape }) => shape === 'circle');
  expect(circles.map(({ label }) => label)).toEqual(['size: Papers, 2001 to 2020 1', '4']);
  expect(circles.at(-1)!.size).toBe(1);
  stop();
});

it('a picture over a ground of density says which colour is low and which is high', async () => {
  const opened = await openHere();
  const without = pictureLegend(opened).legend;
  mapStyle.value = { ...usualStyle, ground: 'density' };
  const ground = pictureLegend(opened).legend.slice(without.length);
  expect(ground.map(({ label }) => label)).toEqual(['ground: density of papers, low', 'middle', 'high']);
  expect([ground[0]!.colour, ground[2]!.colour]).toEqual([lightDensity[0], lightDensity[4]]);
  // The colours of the groups are in the legend already.
  mapStyle.value = { ...usualStyle, ground: 'communities' };
  expect(pictureLegend(opened).legend).toEqual(without);
  mapStyle.value = usualStyle;
});
