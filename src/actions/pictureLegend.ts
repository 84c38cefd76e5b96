import type { DateHues } from '../model/dateHues.ts';
import { rampMarks } from '../arrange/measureScale.ts';
import { darkColours, darkDensity, lightColours, lightDensity, otherSlot, rampSlot } from '../arrange/palette.ts';
import { shapeOfSlot } from '../model/shapes.ts';
import { topicSlot } from '../arrange/topicSlot.ts';
import type { LegendEntry } from '../export/picture.ts';
import { yearOf } from '../lib/calendar.ts';
import type { Measure } from '../model/measure.ts';
import {
  colourBy,
  colourMeasure,
  committedWindow,
  dateHues,
  groupKind,
  hiddenGroups,
  drawnNodes,
  drawnStyle,
  mainTopicTime,
  measured,
  measureScale,
  measureTime,
  nouns,
  sizeBy,
  summary,
  theme,
  tieColourBy,
  type GroupKind,
} from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { communityName } from './communityName.ts';
import { estimateWords, isWholeMeasure, measureText, measureWords, spreadOf } from './measureWords.ts';
import { sizeMarks } from './sizeKey.ts';
import { windowWords } from './words.ts';

const words = texts.picture.legend;

/** Most groups in the legend of a picture: one per hue, the rest is grey. */
const mostGroups = otherSlot;
/** Years named along a ramp of dates. */
const rampStops = 5;

interface PictureLegend {
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
}

/** What the colours of the map mean, those of its ties next, when they are others, and last the sizes of its dots. */
export function pictureLegend(current: Opened): PictureLegend {
  const [kind, measure] = [groupKind.peek(), colourMeasure.peek()];
  const others = [...tieEntries(current), ...sizeEntries(current), ...groundEntries()];
  if (measure) {
    return { legendTitle: measureTitle(current, measure), legend: [...measureEntries(measure), ...others] };
  }
  const nodes = kind ? groupEntries(current, kind) : dateEntries(dateHues.peek()[dateColour(colourBy.peek())], 'disc');
  const title = kind ? groupTitle(current, kind) : dateTitle(colourBy.peek(), nouns.peek().record);
  return { legendTitle: title, legend: [...nodes, ...others] };
}

/** Topics that colour authors may be those of the window. */
function groupTitle(current: Opened, kind: GroupKind): string {
  if (kind === 'community') return words.communities;
  const isOfWindow = mainTopicTime.peek() === 'window' && drawnNodes.peek() !== 'topics' && current.extent;
  if (!isOfWindow) return words.topics;
  return words.topicsOf(nouns.peek().node, windowWords(committedWindow.peek(), current.extent));
}

const dateColour = (colour: string) => (colour === 'first' ? 'first' : 'mean');
const dateTitle = (colour: string, record: string) => (colour === 'first' ? words.firstDate : words.meanDate)(record);

const colours = () => (theme.peek() === 'dark' ? darkColours : lightColours);

function groupEntries(current: Opened, kind: GroupKind): LegendEntry[] {
  const counts = kind === 'topic' ? summary.peek()?.papersByTopic : summary.peek()?.authorsByCommunity;
  const count = kind === 'topic' ? current.topics.length : current.arrangement.communityCount;
  return Array.from({ length: Math.min(count, mostGroups) }, (_, group) => group)
    .filter((group) => !hiddenGroups.peek().has(group))
    .map((group) => {
      const slot = kind === 'topic' ? topicSlot(current.topics, group) : current.arrangement.communitySlots[group]!;
      return {
        label: words.group(group + 1, kind === 'topic' ? current.topics[group]!.label : communityName(current, group)),
        colour: colours()[slot]!,
        shape: drawnStyle.peek().shapes ? shapeOfSlot(slot) : 'disc',
        count: counts?.[group],
      };
    });
}

/** Such as `PageRank, 2001 to 2005, by rank, estimated, 256 sources`. */
function measureTitle(current: Opened, measure: Measure): string {
  const spread = spreadOf(measure, measureScale.peek());
  return [nameOf(current, measure), words.scales[spread], estimateWords(measured.peek()[measure]?.estimatedFrom)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A measure and the time it is of. */
function nameOf(current: Opened, measure: Measure): string {
  const { label } = measureWords(measure, nouns.peek());
  if (!current.extent) return label;
  const isWindow = measureTime.peek() === 'window';
  return words.measure(label, isWindow ? windowWords(committedWindow.peek(), current.extent) : words.allTime);
}

function measureEntries(measure: Measure): LegendEntry[] {
  const { quantiles = new Float64Array() } = measured.peek()[measure] ?? {};
  const marks = rampMarks(quantiles, spreadOf(measure, measureScale.peek()), isWholeMeasure(measure));
  return marks.map(({ value, share }) => ({
    label: measureText(measure, value),
    colour: colours()[rampSlot(share)]!,
    shape: 'disc',
  }));
}

function sizeEntries(current: Opened): LegendEntry[] {
  const by = drawnNodes.peek() === 'topics' ? 'window' : sizeBy.peek();
  const papers = current.extent ? words.papersInWindow : words.papers;
  const what = by === 'window' ? papers(nouns.peek().record) : nameOf(current, by);
  return sizeMarks(current).map(({ text, size }, place) => ({
    label: place === 0 ? words.size(what, text) : text,
    colour: colours()[otherSlot]!,
    shape: 'circle',
    size,
  }));
}

function tieEntries(current: Opened): LegendEntry[] {
  const colour = tieColourBy.peek();
  if (colour === 'people') return [];
  if (colour !== 'topic')
    return dateEntries(dateHues.peek()[colour], 'line', (year) =>
      words.tieDates(dateTitle(colour, nouns.peek().record), year),
    );
  const isSame = groupKind.peek() === 'topic';
  return current.topics.slice(0, isSame ? 0 : mostGroups).map(({ label }, topic) => ({
    label: words.tieTopic(words.group(topic + 1, label)),
    colour: colours()[topicSlot(current.topics, topic)]!,
    shape: 'line',
  }));
}

function groundEntries(): LegendEntry[] {
  if (drawnStyle.peek().ground !== 'density') return [];
  const stops = theme.peek() === 'dark' ? darkDensity : lightDensity;
  const [low, middle, high] = [stops[0]!, stops[2]!, stops[4]!];
  return [
    { label: words.ground(nouns.peek().record), colour: low, shape: 'disc' },
    { label: words.middle, colour: middle, shape: 'disc' },
    { label: words.high, colour: high, shape: 'disc' },
  ];
}

/** The first year of a ramp says what it is of, where nothing else does. */
function dateEntries(
  hues: DateHues | undefined,
  shape: LegendEntry['shape'],
  first = (year: string) => year,
): LegendEntry[] {
  if (!hues) return [];
  const { from, to } = hues;
  return Array.from({ length: rampStops }, (_, stop) => {
    const share = stop / (rampStops - 1);
    const year = String(yearOf(Math.round(from + share * (to - from))));
    return { label: stop === 0 ? first(year) : year, colour: colours()[rampSlot(share)]!, shape };
  });
}
