import { isoDay } from '../lib/calendar.ts';
import type { Settings } from '../model/settings.ts';
import { captionOf, generator } from './caption.ts';
import { countsOf, type Snapshot } from './snapshot.ts';

/**
 * What a file shows, for programs: window, filters, counts and settings, what was left out, who wrote it, when, and from
 * which data. Every graph file has it in the place that its format has for such things.
 */
export function statementOf(snapshot: Snapshot) {
  const { title, settings, window, filtered, network, files, today, dataHash } = snapshot;
  return {
    generator,
    title,
    date: isoDay(today),
    dataHash,
    settings: network.kind === 'papers' ? settings : settingsOfNetwork(settings),
    window: window ? { from: isoDay(window.from), to: isoDay(window.to), undated: window.undated } : null,
    ...(filtered && { filters: filtered.filters }),
    counts: network.kind === 'papers' ? countsOf(snapshot) : countsOfNetwork(snapshot),
    omissions: network.omissions,
    files: files.map(({ name, format, records }) => ({ name, format, records })),
  };
}

/** The same for people, in lines: the caption of a picture, the day and the data. */
export function statementLines(snapshot: Snapshot): string[] {
  const { today, dataHash } = snapshot;
  return [...captionOf(snapshot), `Written on ${isoDay(today)}, data ${dataHash}`];
}

/** The rest is about papers and the names on them. */
function settingsOfNetwork(settings: Settings): Partial<Settings> {
  const { largestComponent, only, keepGiven, seed } = settings;
  const { normalisation, quality, resolution, minCommunitySize, clustering, layout } = settings;
  const found = { normalisation, quality, resolution, minCommunitySize, clustering, layout };
  return { largestComponent, only, keepGiven, seed, ...found };
}

function countsOfNetwork(snapshot: Snapshot) {
  const { papers, undatedPapers, authors, coauthorTies } = countsOf(snapshot);
  return { links: papers, undatedLinks: undatedPapers, items: authors, ties: coauthorTies };
}
