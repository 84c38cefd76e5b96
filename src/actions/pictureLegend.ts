import type { DateHues } from '../model/dateHues.ts';
import {
  darkColours,
  darkDensity,
  lightColours,
  lightDensity,
  otherSlot,
  rampSlot,
  slotOf,
} from '../arrange/palette.ts';
import type { LegendEntry } from '../export/picture.ts';
import { yearOf } from '../lib/calendar.ts';
import {
  colourBy,
  dateHues,
  groupKind,
  hiddenGroups,
  mapStyle,
  nouns,
  summary,
  theme,
  tieColourBy,
  type GroupKind,
} from '../state/state.ts';
import type { Opened } from '../work/protocol.ts';
import { communityName } from './communityName.ts';

/** Most groups in the legend of a picture: one per hue, the rest is grey. */
const mostGroups = otherSlot;
/** Years named along a ramp of dates. */
const rampStops = 5;

interface PictureLegend {
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
}

/** What the colours of the map mean, those of its ties last, when they are others. */
export function pictureLegend(current: Opened): PictureLegend {
  const kind = groupKind.peek();
  const nodes = kind ? groupEntries(current, kind) : dateEntries(dateHues.peek()[dateColour(colourBy.peek())], 'disc');
  const title = kind ? (kind === 'topic' ? 'Topics' : 'Communities') : dateTitle(colourBy.peek(), nouns.peek().record);
  return { legendTitle: title, legend: [...nodes, ...tieEntries(current), ...groundEntries()] };
}

const dateColour = (colour: string) => (colour === 'first' ? 'first' : 'mean');
const dateTitle = (colour: string, record: string) =>
  colour === 'first' ? `First ${record}` : `Mean date of the ${record}s`;

const colours = () => (theme.peek() === 'dark' ? darkColours : lightColours);

function groupEntries(current: Opened, kind: GroupKind): LegendEntry[] {
  const counts = kind === 'topic' ? summary.peek()?.papersByTopic : summary.peek()?.authorsByCommunity;
  const count = kind === 'topic' ? current.topics.length : current.arrangement.communityCount;
  return Array.from({ length: Math.min(count, mostGroups) }, (_, group) => group)
    .filter((group) => !hiddenGroups.peek().has(group))
    .map((group) => ({
      label: `${group + 1} ${kind === 'topic' ? current.topics[group]!.label : communityName(current, group)}`,
      colour: colours()[slotOf(group)]!,
      shape: 'disc',
      count: counts?.[group],
    }));
}

function tieEntries(current: Opened): LegendEntry[] {
  const colour = tieColourBy.peek();
  if (colour === 'people') return [];
  if (colour !== 'topic')
    return dateEntries(dateHues.peek()[colour], 'line', `ties: ${dateTitle(colour, nouns.peek().record)} `);
  const isSame = groupKind.peek() === 'topic';
  return current.topics.slice(0, isSame ? 0 : mostGroups).map(({ label }, topic) => ({
    label: `ties: ${topic + 1} ${label}`,
    colour: colours()[slotOf(topic)]!,
    shape: 'line',
  }));
}

function groundEntries(): LegendEntry[] {
  if (mapStyle.peek().ground !== 'density') return [];
  const stops = theme.peek() === 'dark' ? darkDensity : lightDensity;
  const [low, middle, high] = [stops[0]!, stops[2]!, stops[4]!];
  return [
    { label: `ground: density of ${nouns.peek().record}s, low`, colour: low, shape: 'disc' },
    { label: 'middle', colour: middle, shape: 'disc' },
    { label: 'high', colour: high, shape: 'disc' },
  ];
}

function dateEntries(hues: DateHues | undefined, shape: LegendEntry['shape'], before = ''): LegendEntry[] {
  if (!hues) return [];
  const { from, to } = hues;
  return Array.from({ length: rampStops }, (_, stop) => {
    const share = stop / (rampStops - 1);
    const year = String(yearOf(Math.round(from + share * (to - from))));
    return { label: stop === 0 ? before + year : year, colour: colours()[rampSlot(share)]!, shape };
  });
}
