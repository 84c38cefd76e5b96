import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { noFilters } from '../../../src/model/filters.ts';
import { facets, facetWish, fewValues, openRows, sectionChoice, slide } from '../../../src/state/filterPanel.ts';
import { resetWindow } from '../../../src/actions/window.ts';
import { drained } from '../../../src/lib/steps.ts';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import {
  announcement,
  awaitedMeasures,
  bench,
  colourBy,
  dialog,
  filters,
  hovered,
  mapStyle,
  measureScale,
  measureTime,
  measuring,
  positions,
  selection,
  sift,
  sizeBy,
  stoppedMeasures,
  tieColourBy,
  trail,
} from '../../../src/state/state.ts';
import { keepAppearance } from '../../../src/ui/appearance.ts';
import '../../../src/ui/styles/index.css';
import { answerFor } from '../../../src/work/answers.ts';
import { Measuring } from '../../../src/work/measuring.ts';
import type { MeasuringNeeds } from '../../../src/work/measuringProtocol.ts';
import { open } from '../../../src/work/open.ts';
import { arrange } from '../../../src/arrange/arrange.ts';
import type { Counted, Opened } from '../../../src/work/protocol.ts';
import { Inquiry } from '../../../src/work/inquiry.ts';
import type { Workbench } from '../../../src/work/workbench.ts';

/** Five papers of 2001 … 2020; Ana Giménez and Bo Berg wrote three of them together, with one, two and three others. */
export const fivePapers = `Title,Authors,Year,Keywords
On graphs,Ana Giménez; Bo Berg,2001,graphs
On maps,Ana Giménez; Bo Berg; Cy Card,2005,maps; graphs
On time,Ana Giménez; Bo Berg; Cy Card; Di Dunn,2010,time; maps
Alone,Ed Eck,2015,time
Late,Ana Giménez; Ed Eck,2020,graphs; time
`;

/** Opens a table as the worker would, but in the page. */
export async function openHere(csv = fivePapers, change: Partial<Settings> = {}): Promise<Opened> {
  let counted: Counted | undefined;
  const sources = [{ kind: 'file', file: new File([csv], 'papers.csv') } as const];
  const draft = await open({ sources, settings: { ...defaultSettings, ...change } }, new Inquiry(), (message) => {
    if (message.type === 'counted') counted = { ...message.counted, labels: message.labels.split('\n') };
  });
  if (!draft || !counted) throw new Error('The table of the test could not be read.');
  const arrangement = arrange(draft.totals, { settings: draft.settings });
  const study = { ...draft, arrangement };
  const opened: Opened = { ...counted, arrangement };
  positions.value = arrangement.positions;
  const ask = (name: never, argument: unknown) => Promise.resolve(answerFor(study, name, argument));
  const own = new Measuring(answerFor(study, 'measuringNeeds', undefined) as MeasuringNeeds);
  const measurer = {
    ask: (name: never, argument: never) => Promise.resolve(drained(own.answer({ name, argument }))),
    cancel: () => new Set(),
  };
  const [close, giveWayTo] = [() => undefined, () => undefined];
  bench.value = { opened, ask, askLong: ask, measurer, close, giveWayTo } as unknown as Workbench;
  resetWindow(false);
  return opened;
}

export const nodeCalled = (opened: Opened, label: string): number => opened.labels.indexOf(label);

export function tieBetween({ columns, labels }: Opened, one: string, other: string): number {
  for (let tie = 0; tie < columns.authorTieCount; tie++) {
    const ends = new Set([labels[columns.tieSource[tie]!], labels[columns.tieTarget[tie]!]]);
    if (ends.has(one) && ends.has(other)) return tie;
  }
  throw new Error(`No tie between ${one} and ${other}.`);
}

let host: HTMLElement | undefined;

export function show(what: ComponentChild): HTMLElement {
  keepAppearance(document.documentElement);
  document.title = 'Coterie';
  document.documentElement.lang = 'en';
  host = document.createElement('main');
  document.body.append(host);
  render(what, host);
  return host;
}

export function cleanUp(): void {
  if (host) render(null, host);
  host?.remove();
  for (const cleared of [bench, dialog, hovered, selection]) cleared.value = undefined;
  trail.value = [];
  filters.value = noFilters;
  sift.value = undefined;
  for (const cleared of [facets, sectionChoice, slide]) cleared.value = undefined;
  facetWish.value = { most: fewValues, text: {} };
  openRows.value = new Set();
  colourBy.value = 'topic';
  tieColourBy.value = 'people';
  mapStyle.value = usualStyle;
  sizeBy.value = 'window';
  measureTime.value = 'all';
  measuring.value = undefined;
  awaitedMeasures.value = new Set();
  stoppedMeasures.value = new Set();
  measureScale.value = 'root';
  announcement.value = '';
}

/** What axe finds, as sentences; a fragment of a page has no heading of the first level. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'page-has-heading-one': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
