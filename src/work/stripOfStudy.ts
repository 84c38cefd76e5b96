import type { TimelineStrip } from '../drawing/strip.ts';
import { windowInWords } from '../export/caption.ts';
import { recordsOf, windowOf, type Snapshot } from '../export/snapshot.ts';
import { extentOf } from '../model/extent.ts';
import type { Day } from '../model/units.ts';
import { countBins } from '../network/binCounts.ts';
import { timeBinsOf } from '../network/timeBins.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import { compact } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';

/** All of time as a strip of a picture, as the page first shows it; undefined where nothing has a date. */
export function stripOf(snapshot: Snapshot, isByTopic: boolean, today: Day): TimelineStrip | undefined {
  const { network, settings } = snapshot;
  const { columns } = network;
  const records = recordsOf(snapshot);
  const extent = extentOf(records);
  if (!extent) return undefined;
  const bins = timeBinsOf(columns, extent.from, extent.to);
  const { from, to, undated } = windowOf(snapshot);
  const { axis, chart } = texts.timeline;
  return {
    // The last entry of a network's columns is no link of it.
    counted: countBins({ ...columns, paperFrom: columns.paperFrom.subarray(0, records.length) }, bins),
    shown: { isByTopic, hidden: new Set(), slots: network.topics.map(({ slot }) => slot) },
    window: { from: Math.max(from, extent.from), to: Math.min(to, extent.to), undated },
    today,
    words: {
      measure: axis.measure(bins.length, nounsOf(network.kind, settings.network).record),
      window: windowInWords(snapshot),
      undated: chart.undated,
      number: compact,
      time: axis,
    },
  };
}
