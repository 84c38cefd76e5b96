import { tieUnitOf } from '../arrange/tieUnit.ts';
import { dayOf } from '../lib/calendar.ts';
import { nextTask } from '../lib/nextTask.ts';
import { kindOf, type Corpus, type ReadList } from '../model/corpus.ts';
import type { Descent } from '../model/descent.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import type { TopicModel, TopicsBefore } from '../model/topic.ts';
import { extentOf } from '../model/extent.ts';
import { incidenceOf } from '../network/incidence.ts';
import { shownLabel } from '../network/network.ts';
import { authorsOfPapers } from '../network/paperAuthors.ts';
import { topicsBeforeOf } from '../topics/topicModel.ts';
import type { InputFile } from '../read/contract.ts';
import { corpusOf, readLists } from '../read/index.ts';
import { listsSteps } from '../session/corpusLines.ts';
import { cutListCards } from './cutListCards.ts';
import { buffersIn, columnBuffers, copyOf, copyOfColumns } from './copies.ts';
import { examples } from './examples.ts';
import type { Inquiry } from './inquiry.ts';
import {
  noticesShown,
  type FromWorker,
  type Counted,
  type NoticeCounts,
  type OpenRequest,
  type Progress,
  type Source,
  type TopicFacts,
} from './protocol.ts';
import { dataHashOf } from './dataHash.ts';
import { rememberPacked } from './sessionAnswers.ts';
import { fingerprintOf } from './fingerprint.ts';
import { descentByKeys, keysOf } from './nodesBefore.ts';
import { stages } from './stages.ts';
import { draftOf, type Draft } from './study.ts';
import { throttled } from './throttled.ts';
import { titleOf } from './title.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

type Send = (message: FromWorker, transfer?: Transferable[]) => void;

/** Reads, counts, and sends the page all that it draws. Returns undefined when nothing could be read. */
export async function open(
  { sources, settings: wanted, shownKeys, topicsBefore, remembered }: OpenRequest,
  inquiry: Inquiry,
  send: Send,
): Promise<Draft | undefined> {
  const onProgress = throttled((what: string, share: number) => send({ type: 'progress', progress: { what, share } }));
  const lists = await listsOf(sources, inquiry, send, (what, share) => onProgress(what, share * stages.people));
  const corpus = corpusOf(lists, { isOn: wanted.mergeRecords, keptApart: wanted.keptApart });
  rememberPackedSession(corpus, sources);
  if (corpus.papers.length === 0 && !corpus.network) {
    send({ type: 'nothing', files: shortened(corpus.files), noticeCounts: noticeCountsOf(corpus.files) });
    return undefined;
  }
  const settings = { ...wanted, ...(!corpus.network && remembered?.[fingerprintOf(corpus)]) };
  const report = ({ what, share }: Progress) => onProgress(what, share);
  const draft = draftOf(corpus, settings, report, topicsBefore ?? topicsFoundFirst(corpus, wanted, settings));
  const descent = shownKeys === undefined ? undefined : descentByKeys(shownKeys, keysOf(draft.network));
  await sendCounted(draft, descent, undefined, send);
  return draft;
}

/**
 * Topics that were found again with other words have kept their ids from before: where changes are to be done again that
 * name topics by these, they are found in the same two steps.
 */
function topicsFoundFirst(corpus: Corpus, wanted: Settings, settings: Settings): TopicsBefore | undefined {
  const changed = settingsThatDiffer(settings, wanted);
  const isOfOtherWords = changed.includes('stopTerms') || changed.includes('synonyms');
  if (!isOfOtherWords || settings.topicEdits.length === 0) return undefined;
  const sameSource = { ...wanted, topics: settings.topics, classScheme: settings.classScheme };
  const { ground, model } = draftOf(corpus, sameSource, () => undefined);
  return ground && topicsBeforeOf(ground, model);
}

/** In slices, as a big network is much to copy. */
export async function sendCounted(
  draft: Draft,
  descent: Descent | undefined,
  id: number | undefined,
  send: Send,
): Promise<void> {
  const counted = await countedOf(draft);
  const totals = copyOf(draft.totals);
  const labels = labelsOf(draft).join('\n');
  await nextTask();
  const buffers = [...buffersOf(counted), ...buffersIn(totals), ...(descent ? buffersIn(descent) : [])];
  send({ type: 'counted', id, counted, labels, totals, descent }, [...new Set(buffers)]);
}

type OnReading = (what: string, share: number) => void;

/** All that was read, in the order of the sources; what files do not tell of themselves is asked before. */
async function listsOf(
  sources: readonly Source[],
  inquiry: Inquiry,
  send: Send,
  onReading: OnReading,
): Promise<ReadList[]> {
  const kept = sources.filter((source) => source.kind === 'session');
  const others = sources.filter((source) => source.kind !== 'session');
  const files = await inquiry.settle(await Promise.all(others.map(inputFile)), send);
  const lengths = [...kept.map(({ corpus }) => corpus.length), ...files.map(({ bytes }) => bytes.length)];
  const total = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let done = 0;
  const within = (length: number): OnReading => {
    const before = done;
    done += length;
    return (what, share) => onReading(what, (before + share * length) / total);
  };
  const lists: ReadList[] = [];
  for (const source of sources) {
    if (source.kind === 'session') lists.push(...(await listsOfSession(source, within(source.corpus.length))));
    else lists.push(...(await listsOfFile(files[others.indexOf(source)]!, within)));
  }
  return withExampleOwner(lists, sources);
}

const listsOfFile = (file: InputFile, within: (length: number) => OnReading): Promise<ReadList[]> => {
  const tell = within(file.bytes.length);
  return readLists([file], (share, what) => tell(what, share));
};

async function listsOfSession({ name, corpus }: KeptSource, tell: OnReading): Promise<ReadList[]> {
  const steps = listsSteps(corpus);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(say.reading(name), step.value);
    await nextTask();
  }
}

type KeptSource = Extract<Source, { readonly kind: 'session' }>;

/** What was read of one session alone is not packed again to be kept. */
function rememberPackedSession(corpus: Corpus, [source, ...more]: readonly Source[]): void {
  if (source?.kind === 'session' && more.length === 0) rememberPacked(corpus, source.corpus);
}

async function inputFile(source: Exclude<Source, KeptSource>): Promise<InputFile> {
  if (source.kind === 'example') return examples[source.example].file();
  const { file, choices } = source;
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Error(say.unreadable(file.name, String(error)));
  });
  const saved = new Date(file.lastModified);
  const savedOn = dayOf(saved.getFullYear(), saved.getMonth() + 1, saved.getDate());
  return { name: file.name, bytes: new Uint8Array(bytes), savedOn, ...(choices && { choices }) };
}

function withExampleOwner(lists: ReadList[], sources: readonly Source[]): ReadList[] {
  const [source] = sources;
  const owner = source?.kind === 'example' ? examples[source.example].owner : undefined;
  if (owner === undefined || sources.length > 1) return lists;
  return lists.map((list) => ({ ...list, owner: { name: owner } }));
}

/** The page's copy: the worker keeps its own, so that it can answer while the page draws. */
async function countedOf(draft: Draft): Promise<Omit<Counted, 'labels'>> {
  const { corpus, settings, network, mainTopics, model, records } = draft;
  const { columns } = network;
  const copied = copyOfColumns(columns);
  await nextTask();
  const incidence = incidenceOf(columns);
  await nextTask();
  return {
    kind: kindOf(corpus),
    title: titleOf(corpus),
    fingerprint: fingerprintOf(corpus),
    dataHash: dataHashOf(corpus),
    settings,
    columns: copied,
    incidence,
    paperAuthors: authorsOfPapers(columns),
    mainTopics: mainTopics.slice(),
    tieUnit: tieUnitOf(network.kind, columns),
    given: draft.givenArrangement,
    topics: network.topics,
    topicFacts: copyOf(factsOf(model)),
    omissions: network.omissions,
    cutLists: cutListCards(corpus, settings),
    groupCount: network.authors.filter(({ kind }) => kind === 'group').length,
    added: network.added,
    files: shortened(corpus.files),
    noticeCounts: noticeCountsOf(corpus.files),
    extent: extentOf(records),
    recordCount: records.length,
    undatedCount: records.filter(({ date }) => date === undefined).length,
  };
}

const factsOf = ({
  topics: _topics,
  memberships: _memberships,
  vocabulary: _vocabulary,
  ...facts
}: TopicModel): TopicFacts => facts;

const labelsOf = ({ network }: Draft): string[] =>
  Array.from({ length: network.columns.authorCount + network.columns.topicCount }, (_, node) =>
    shownLabel(network, node),
  );

const shortened = (files: readonly FileReport[]): FileReport[] =>
  files.map((file) => ({ ...file, notices: file.notices.slice(0, noticesShown) }));

function noticeCountsOf(files: readonly FileReport[]): NoticeCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { notices } of files) for (const { severity } of notices) counts[severity]++;
  return counts;
}

const buffersOf = ({ columns, incidence, paperAuthors, mainTopics }: Omit<Counted, 'labels'>): ArrayBuffer[] => [
  ...columnBuffers(columns),
  ...[incidence, paperAuthors, { mainTopics }].flatMap(buffersIn),
];
