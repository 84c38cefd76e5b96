import type { TimelineStrip } from '../../drawing/strip.ts';
import { windowLine } from '../../export/caption.ts';
import { countBins } from '../../network/binCounts.ts';
import { bench, committedWindow, nouns, sift } from '../../state/state.ts';
import { compact } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { timeBins } from '../axis.ts';
import { hiddenAuthors, inBoth, shown } from '../timelineShown.ts';
import { today } from '../today.ts';
import { windowFacts } from './caption.ts';

/** The timeline of the page as a strip of a picture; undefined where nothing has a date. */
export async function pictureStrip(current: Opened): Promise<TimelineStrip | undefined> {
  const bins = timeBins.peek();
  const { columns, recordCount, extent } = current;
  if (!bins || !extent) return undefined;
  const passing = inBoth(await authored(), sift.peek()?.passing);
  // The last entry of a network's columns is no link of it.
  const counted = countBins({ ...columns, paperFrom: columns.paperFrom.subarray(0, recordCount) }, bins, passing);
  const window = committedWindow.peek();
  const { axis, chart } = texts.timeline;
  return {
    counted,
    shown: shown.peek(),
    window,
    today: today.peek(),
    words: {
      measure: axis.measure(bins.length, nouns.peek().record),
      window: windowLine(windowFacts(current, window)),
      undated: chart.undated,
      number: compact,
      time: axis,
    },
  };
}

/** Flags of the papers whose authors are not all hidden; undefined where nobody is. */
async function authored(): Promise<Uint8Array | undefined> {
  const [asked, flags] = [bench.peek(), hiddenAuthors.peek()];
  return flags && asked ? await asked.ask('passing', flags) : undefined;
}
