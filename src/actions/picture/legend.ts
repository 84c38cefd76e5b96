import type { DateHues } from '../../model/dateHues.ts';
import { rampMarks } from '../../arrange/measureScale.ts';
import { rampSlot } from '../../arrange/palette.ts';
import { topicSlot } from '../../arrange/topicSlot.ts';
import type { LegendEntry, LegendSection } from '../../drawing/legend.ts';
import { groupSection, mostGroups, sizeByRecords, sizeSection, type LegendGroup } from '../../drawing/mapLegend.ts';
import type { SheetTheme } from '../../drawing/themes.ts';
import { yearOf } from '../../lib/calendar.ts';
import type { Measure } from '../../model/measure.ts';
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
  tieColourBy,
  type GroupKind,
} from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { communityName } from '../communityName.ts';
import { estimateWords, isWholeMeasure, measureText, measureWords, spreadOf } from '../measureWords.ts';
import { sizeMarks } from '../sizeKey.ts';
import { windowWords } from '../words.ts';

const words = texts.picture.legend;

/** Years named along a ramp of dates. */
const rampStops = 5;

/** What the colours of the map mean, those of its ties next, when they are others, and last the sizes of its dots. */
export function pictureLegend(current: Opened, inks: SheetTheme): LegendSection[] {
  const sections = [
    nodeSection(current, inks),
    tieSection(current, inks),
    sizesOfDots(current, inks),
    groundSection(inks),
  ];
  return sections.filter((section) => section !== undefined && section.entries.length > 0) as LegendSection[];
}

function nodeSection(current: Opened, inks: SheetTheme): LegendSection {
  const [kind, measure, colour] = [groupKind.peek(), colourMeasure.peek(), colourBy.peek()];
  if (measure) return { title: measureTitle(current, measure), kind: 'scale', entries: measureEntries(measure, inks) };
  if (kind) {
    const marks = { title: groupTitle(current, kind), shapes: drawnStyle.peek().shapes };
    return groupSection(shownGroups(current, kind), marks, inks);
  }
  const entries = dateEntries(dateHues.peek()[dateColour(colour)], 'disc', inks);
  return { title: dateTitle(colour, nouns.peek().record), kind: 'scale', entries };
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

function shownGroups(current: Opened, kind: GroupKind): LegendGroup[] {
  const counts = kind === 'topic' ? summary.peek()?.papersByTopic : summary.peek()?.authorsByCommunity;
  const count = kind === 'topic' ? current.topics.length : current.arrangement.communityCount;
  return Array.from({ length: Math.min(count, mostGroups) }, (_, group) => group)
    .filter((group) => !hiddenGroups.peek().has(group))
    .map((group) => ({
      rank: group,
      name: kind === 'topic' ? current.topics[group]!.label : communityName(current, group),
      slot: kind === 'topic' ? topicSlot(current.topics, group) : current.arrangement.communitySlots[group]!,
      count: counts?.[group],
    }));
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

function measureEntries(measure: Measure, { palette }: SheetTheme): LegendEntry[] {
  const { quantiles = new Float64Array() } = measured.peek()[measure] ?? {};
  const marks = rampMarks(quantiles, spreadOf(measure, measureScale.peek()), isWholeMeasure(measure));
  return marks.map(({ value, share }) => ({
    label: measureText(measure, value),
    colour: palette[rampSlot(share)]!,
    shape: 'disc',
  }));
}

function sizesOfDots(current: Opened, inks: SheetTheme): LegendSection {
  const by = drawnNodes.peek() === 'topics' ? 'window' : sizeBy.peek();
  const isDated = current.extent !== undefined;
  const what = by === 'window' ? sizeByRecords(nouns.peek().record, isDated) : nameOf(current, by);
  return sizeSection(what, sizeMarks(current), inks);
}

/** Undefined where ties have the colours of what they tie. */
function tieSection(current: Opened, inks: SheetTheme): LegendSection | undefined {
  const colour = tieColourBy.peek();
  if (colour === 'people') return undefined;
  if (colour !== 'topic') {
    const entries = dateEntries(dateHues.peek()[colour], 'line', inks);
    return { title: words.ties(dateTitle(colour, nouns.peek().record)), kind: 'scale', entries };
  }
  if (groupKind.peek() === 'topic') return undefined;
  const entries = current.topics.slice(0, mostGroups).map(({ label }, topic): LegendEntry => ({
    label: words.group(topic + 1, label),
    colour: inks.palette[topicSlot(current.topics, topic)]!,
    shape: 'line',
  }));
  return { title: words.ties(words.topics), kind: 'names', entries };
}

function groundSection({ density }: SheetTheme): LegendSection | undefined {
  if (drawnStyle.peek().ground !== 'density') return undefined;
  const entry = (label: string, step: number): LegendEntry => ({ label, colour: density[step]!, shape: 'square' });
  return {
    title: words.ground(nouns.peek().record),
    kind: 'scale',
    entries: [entry(words.low, 0), entry(words.middle, 2), entry(words.high, 4)],
  };
}

/** Years along a ramp. */
function dateEntries(hues: DateHues | undefined, shape: LegendEntry['shape'], { palette }: SheetTheme): LegendEntry[] {
  if (!hues) return [];
  const { from, to } = hues;
  return Array.from({ length: rampStops }, (_, stop) => {
    const share = stop / (rampStops - 1);
    const year = String(yearOf(Math.round(from + share * (to - from))));
    return { label: year, colour: palette[rampSlot(share)]!, shape };
  });
}
