import { otherSlot } from '../arrange/palette.ts';
import { tieUnitOf } from '../arrange/tieUnit.ts';
import { topicSlot } from '../arrange/topicSlot.ts';
import { composeSheet } from '../drawing/composed.ts';
import { groupRegions } from '../drawing/groupRegions.ts';
import type { LegendSection } from '../drawing/legend.ts';
import { letterFamilies } from '../drawing/letterFamilies.ts';
import { estimatedWidth } from '../drawing/letterWidths.ts';
import { mapLabels } from '../drawing/mapLabels.ts';
import { groupSection, mostGroups, sizeByRecords, sizeSection } from '../drawing/mapLegend.ts';
import type { Region } from '../drawing/regions.ts';
import type { MeasureText, Sheet } from '../drawing/sheet.ts';
import { recordSizes } from '../drawing/sizeMarks.ts';
import { sheetThemes, type SheetTheme, type SheetThemeName } from '../drawing/themes.ts';
import { wholeMapLayers, type WholeMap } from '../drawing/wholeMap.ts';
import { captionOf, captionText } from '../export/caption.ts';
import { recordsOf, windowOf, type Snapshot } from '../export/snapshot.ts';
import { svgChunks } from '../export/svg.ts';
import { inOneGo } from '../lib/sliced.ts';
import { usualStyle } from '../model/mapStyle.ts';
import type { CssPixels } from '../model/units.ts';
import { shownLabel } from '../network/network.ts';
import { summarise } from '../network/summary.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import { texts } from '../texts/texts.ts';
import { communityNames } from './communityNames.ts';
import { snapshotOf, type FileWish } from './graphFile.ts';
import { stripOf } from './stripOfStudy.ts';
import type { Study } from './study.ts';

/** How a map is to look. */
export interface MapFileWish extends FileWish {
  readonly theme: Extract<SheetThemeName, 'light' | 'dark'>;
  /** Of the map; legend and caption stand below it. */
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly withLegend: boolean;
  readonly withCaption: boolean;
  readonly withStrip: boolean;
}

/** The whole map with legend and caption as a file of vectors, in pieces. */
export const svgFile = (study: Study, wish: MapFileWish): Iterable<string> => svgChunks(mapSheet(study, wish), wish);

/** The whole map as the page shows it first, with its legend and its caption, in letters as wide as measured. */
export function mapSheet(study: Study, wish: MapFileWish, measure: MeasureText = estimatedWidth): Sheet {
  const snapshot = snapshotOf(study, wish, 'both');
  const { width, height } = wish;
  const theme = sheetThemes[wish.theme];
  const caption = captionOf(snapshot);
  const groups = groupsOf(study, snapshot);
  const parts = {
    title: snapshot.title,
    description: captionText(caption),
    font: letterFamilies,
    theme,
    isTransparent: false,
    page: { kind: 'map', width, height } as const,
    legend: wish.withLegend ? legendOf(snapshot, groups, theme) : undefined,
    caption: wish.withCaption ? caption : undefined,
    strip: wish.withStrip ? stripOf(snapshot, groups.kind === 'topic', wish.today) : undefined,
  };
  const map = mapOf(study, snapshot, groups, theme);
  return composeSheet(parts, measure, (size) => inOneGo(wholeMapLayers(map, size, measure)));
}

/** What the colours of the map stand for. */
interface Groups {
  readonly kind: 'topic' | 'community';
  readonly of: Int32Array;
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly slotOf: (group: number) => number;
}

function groupsOf({ records, mainTopics, givenArrangement }: Study, snapshot: Snapshot): Groups {
  const { network } = snapshot;
  const arrangement = snapshot.arrangement!;
  const { papersByTopic, authorsByCommunity } = summarise(network, arrangement, records, windowOf(snapshot));
  if (network.kind === 'papers') {
    return {
      kind: 'topic',
      of: mainTopics,
      names: network.topics.map(({ label }) => label),
      counts: papersByTopic,
      slotOf: (topic) => topicSlot(network.topics, topic),
    };
  }
  const { columns } = network;
  return {
    kind: 'community',
    of: arrangement.communities,
    names: communityNames({ columns, arrangement, labels: labelsOf(snapshot), given: givenArrangement }),
    counts: authorsByCommunity,
    slotOf: (community) => arrangement.communitySlots[community] ?? otherSlot,
  };
}

function labelsOf({ network }: Snapshot): string[] {
  const { authorCount, topicCount } = network.columns;
  return Array.from({ length: authorCount + topicCount }, (_, node) => shownLabel(network, node));
}

function mapOf({ network: { kind, columns } }: Study, snapshot: Snapshot, groups: Groups, theme: SheetTheme): WholeMap {
  const { background, ink, faint, palette, density } = theme;
  const { authorCount, topicCount } = columns;
  const { topics } = snapshot.network;
  const positions = Float32Array.from(snapshot.arrangement!.positions);
  const labels = mapLabels({ columns, labels: labelsOf(snapshot), topics });
  return {
    data: { columns, positions, labels, nodeHues: snapshot.slots, tieUnit: tieUnitOf(kind, columns) },
    window: windowOf(snapshot),
    shown: topicCount === 0 ? 'authors' : authorCount === 0 ? 'topics' : 'both',
    regions: regionsOf(snapshot, groups, positions, labels),
    theme: { background, ink, font: letterFamilies, halo: background, faint, palette, density },
  };
}

function regionsOf(
  { network: { kind, columns } }: Snapshot,
  groups: Groups,
  positions: Float32Array,
  labels: readonly string[],
): readonly Region[] {
  const isTopic = groups.kind === 'topic';
  // Topics without anybody around them are named by their marks.
  if (columns.authorCount === 0) return [];
  return groupRegions({
    columns,
    positions,
    groups: groups.of,
    count: groups.names.length,
    nameOf: (group) =>
      isTopic ? labels[columns.authorCount + group]! : texts.map.communities.inLines(groups.names[group]!),
    markOf: (group) => (isTopic ? columns.authorCount + group : undefined),
    isHidden: () => false,
    mustHavePapers: kind !== 'network',
  });
}

/** What colours and sizes mean, one entry for each hue; the other groups are grey. */
function legendOf(snapshot: Snapshot, { kind, names, counts, slotOf }: Groups, theme: SheetTheme): LegendSection[] {
  const words = texts.picture.legend;
  const { network, settings } = snapshot;
  const title = kind === 'topic' ? words.topics : words.communities;
  const groups = names
    .slice(0, mostGroups)
    .map((name, rank) => ({ rank, name, slot: slotOf(rank), count: counts[rank] }));
  const { record } = nounsOf(network.kind, settings.network);
  const isDated = recordsOf(snapshot).some(({ date }) => date);
  return [
    groupSection(groups, { title, shapes: usualStyle.shapes }, theme),
    sizeSection(sizeByRecords(record, isDated), recordSizes(network.columns, network.columns.authorCount === 0), theme),
  ].filter(({ entries }) => entries.length > 0);
}
