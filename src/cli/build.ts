import { dayOf } from '../lib/calendar.ts';
import { counted } from '../texts/numbers.ts';
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/units.ts';
import { noFilters } from '../model/filters.ts';
import type { TimeWindow } from '../model/window.ts';
import { summarise, type WindowSummary } from '../network/summary.ts';
import { extentOf } from '../model/extent.ts';
import type { InputFile } from '../read/contract.ts';
import type { Corpus } from '../model/corpus.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import { corpusOf } from '../read/index.ts';
import type { Session } from '../session/session.ts';
import { stateText } from '../session/state.ts';
import { graphFile, type FileWish } from '../work/graphFile.ts';
import { pageFile } from '../work/pageFile.ts';
import { isPeopleFormat, peopleFile, type PeopleFormat } from '../work/peopleFile.ts';
import { isWrittenFormat, writtenFile } from '../work/writtenFile.ts';
import { stateOf } from '../work/stateOf.ts';
import { arranged, draftOf, studyOf, type Study } from '../work/study.ts';
import { svgFile } from '../work/svgFile.ts';
import { decisionsFile, tellDormant } from './decisionsFile.ts';
import { inputFiles, writeAside } from './files.ts';
import { mapLook, type MapLook } from './mapLook.ts';
import { namesFromFiles } from './namesFromFiles.ts';
import { choice, dayOption, optionsOf, type Options } from './options.ts';
import { pageOptions, type PageOptions } from './pageOptions.ts';
import { progressLines } from './progress.ts';
import { settingsOf, settingTable } from './settingOptions.ts';
import { keptArrangement, readFiles, sessionOf } from './sessionFiles.ts';
import { targetsOf, type Target } from './targets.ts';
import { topicFiles } from './topicFiles.ts';
import { UsageError } from './usage.ts';
import { tell } from './tell.ts';

export async function build(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    output: { type: 'string', short: 'o', multiple: true },
    'json-format': { type: 'string' },
    format: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    undated: { type: 'string' },
    like: { type: 'string' },
    only: { type: 'string' },
    thesaurus: { type: 'string' },
    decisions: { type: 'string' },
    'stop-terms': { type: 'string' },
    synonyms: { type: 'string' },
    'topic-edits': { type: 'string' },
    today: { type: 'string' },
    abstracts: { type: 'boolean' },
    json: { type: 'boolean' },
    title: { type: 'string' },
    theme: { type: 'string' },
    size: { type: 'string' },
    legend: { type: 'boolean' },
    caption: { type: 'boolean' },
    timeline: { type: 'boolean' },
    'raw-cells': { type: 'boolean' },
    ...settingTable,
  });
  if (options.files.length === 0) throw new UsageError('build needs at least one file. See coterie --help.');
  const targets = targetsOf(options);
  const page = pageOptions(options);
  const told = {
    ...(await namesFromFiles(options)),
    ...(await topicFiles(options)),
    ...(await decisionsFile(options)),
  };
  // Wrong flags are told before anything is read.
  settingsOf(options, told);
  const bounds = boundsOf(options);
  const look = mapLook(options);
  const today = dayOption('today', options.text('today'), 'last') ?? dayOfClock(new Date());
  const study = await studyOfFiles(await inputFiles(options), (usual) => settingsOf(options, told, usual));
  const window = windowOf(bounds, study);
  refuseTopicsOfNetwork(targets, study);
  refuseWithoutPeople(targets, study);
  const rawCells = options.flag('raw-cells');
  const wish = { seen: window && { window, filters: noFilters }, today, rawCells, ownTitle: options.text('title') };
  const carrying = { ...wish, carried: stateText(stateOf(study, wish)) };
  for (const { path, format } of targets) {
    await writeAside(path, await chunksOf({ path, format }, study, carrying, { look, page }));
  }
  const whole = window ?? { from: -Infinity, to: Infinity, undated: true };
  print(summarise(study.network, study.arrangement, study.records, whole), options.flag('json'));
}

async function chunksOf(
  { path, format }: Target,
  study: Study,
  wish: FileWish,
  { look, page }: { readonly look: MapLook; readonly page: PageOptions },
): Promise<Iterable<string | Uint8Array>> {
  if (format === 'session') return [sessionOf(study, wish.today)];
  if (format === 'page') return pageFile(study, { ...wish, ...page });
  if (format === 'svg') return svgFile(study, { ...wish, ...look });
  if (format === 'pdf') {
    // What shapes letters is half as large as all the rest.
    const { mapPdf } = await import('./mapPdf.ts');
    return [await mapPdf(path, study, { ...wish, ...look })];
  }
  if (isPeopleFormat(format)) return peopleChunks(path, study, format, wish.rawCells);
  return isWrittenFormat(format) ? writtenFile(study, format, wish) : graphFile(study, format, wish);
}

/** The settings of a session are the usual ones for what is made of it. */
type SettingsBy = (usual?: Settings) => Settings;

async function studyOfFiles(files: readonly InputFile[], settingsBy: SettingsBy): Promise<Study> {
  const report = progressLines();
  const { lists, session } = await readFiles(files, (share, what) => report({ share, what }));
  const settings = settingsBy(session?.state.settings);
  const corpus = corpusOf(lists, { isOn: settings.mergeRecords, keptApart: settings.keptApart });
  for (const { name, records, notices } of corpus.files) {
    tell(
      `${name}: ${records.in} records = ${records.accepted} accepted + ${records.merged} merged + ${records.rejected} rejected; ` +
        `${notices.length} notices.`,
    );
  }
  if (corpus.papers.length === 0 && !corpus.network) {
    const reason = corpus.files.flatMap(({ notices }) => notices).find(({ severity }) => severity === 'error')?.message;
    throw new UsageError(`None of the files held a paper or a network that could be read. ${reason ?? ''}`.trimEnd());
  }
  const study = studyAs(session, corpus, settings, report);
  if (corpus.papers.length > 0 && corpus.papers.every(({ slots }) => slots.length === 0))
    tell('No paper has authors: there are topics, and nobody is tied to anybody.');
  if (study.model.topics.length > 0) tell(`Topics are made from ${study.model.source}.`);
  for (const remark of study.model.remarks) tell(remark);
  const clashes = study.ruled?.clashes.length ?? 0;
  if (clashes > 0 && study.settings.network === 'authors')
    tell(`Names that clash under one id: ${clashes}; coterie inspect lists them.`);
  tellDormant(study);
  const leftOut = study.network.omissions.leftOutByThesaurus ?? 0;
  if (leftOut > 0) tell(`The thesaurus left out ${counted(leftOut, 'name')} of the lists of authors.`);
  return study;
}

/** Of a session nodes stand where they stood, as long as they are the same and nobody wishes for other places. */
function studyAs(
  session: Session | undefined,
  corpus: Corpus,
  settings: Settings,
  report: ReturnType<typeof progressLines>,
): Study {
  if (!session) return studyOf(corpus, settings, report);
  const draft = draftOf(corpus, settings, report, session.topicsBefore);
  const isAsKept = settingsThatDiffer(settings, session.state.settings).length === 0;
  const kept = isAsKept ? keptArrangement(session, draft) : undefined;
  return kept ? { ...draft, arrangement: kept } : arranged(draft, settings, report);
}

const ofPapers: ReadonlySet<Target['format']> = new Set(['topics-csv', 'papers-csv', 'bibtex', 'ris', 'csl-json']);

function refuseTopicsOfNetwork(targets: readonly Target[], { network }: Study): void {
  if (network.kind === 'papers') return;
  const target = targets.find(({ format }) => ofPapers.has(format));
  if (!target) return;
  const what = target.format === 'topics-csv' ? 'topics' : 'list of papers';
  throw new UsageError(`${target.path} cannot be written: a network that came without papers has no ${what}.`);
}

/** A log is written whatever the network is of; it stays in the settings. */
function refuseWithoutPeople(targets: readonly Target[], { people, network, settings }: Study): void {
  const target = targets.find(({ format }) => format === 'people-csv' || format === 'thesaurus');
  if (!target || people.slots) return;
  const why =
    network.kind === 'papers'
      ? `this is a network of ${settings.network}, and there are no people in it. Use --network authors`
      : 'a network that came without papers does not tell who stands on which paper';
  throw new UsageError(`${target.path} cannot be written: ${why}.`);
}

function peopleChunks(path: string, study: Study, format: PeopleFormat, rawCells = false): Iterable<string> {
  const { chunks, sharedNames = 0 } = peopleFile(study, format, rawCells);
  if (sharedNames > 0) tell(`${path} leaves out ${counted(sharedNames, 'name')} that several people bear.`);
  return chunks;
}

/** The day it is where the command runs. */
const dayOfClock = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

interface Bounds {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly undated: boolean;
}

function boundsOf(options: Options): Bounds {
  const from = dayOption('from', options.text('from'), 'first');
  const to = dayOption('to', options.text('to'), 'last');
  if (from !== undefined && to !== undefined && from > to) throw new UsageError('--from is later than --to.');
  return { from, to, undated: choice('undated', options.text('undated'), ['in', 'out']) !== 'out' };
}

/** Undefined without any bound: then the file holds the whole network. An open end is that of the corpus. */
function windowOf({ from, to, undated }: Bounds, { records }: Study): TimeWindow | undefined {
  if (from === undefined && to === undefined && undated) return undefined;
  const extent = extentOf(records) ?? { from: 0, to: 0 };
  return {
    from: from ?? Math.min(extent.from, to ?? extent.from),
    to: to ?? Math.max(extent.to, from ?? extent.to),
    undated,
  };
}

function print(summary: WindowSummary, asJson: boolean): void {
  const { papers, authors, ties, totalWeight, components, largest, isolates, communities, topics } = summary;
  const shown = { papers, authors, ties, totalWeight, components, largest, isolates, communities, topics };
  const lines = Object.entries(shown).map(([name, value]) => `${name}: ${value}`);
  process.stdout.write(asJson ? `${JSON.stringify(shown)}\n` : `${lines.join('\n')}\n`);
}
