import { totalWeights } from '../arrange/totals.ts';
import { dayOf } from '../lib/calendar.ts';
import type { Arrangement, Columns, DatedLists } from '../model/columns.ts';
import { kindOf, type Corpus } from '../model/corpus.ts';
import type { FileReport } from '../model/fileReport.ts';
import { extentOf } from '../model/extent.ts';
import { incidenceOf, type Incidence } from '../network/incidence.ts';
import { nodeLabel, type Network } from '../network/network.ts';
import { authorsOfPapers, type PaperAuthors } from '../network/paperAuthors.ts';
import type { InputFile } from '../read/contract.ts';
import { readCorpus } from '../read/index.ts';
import { ownerOf } from '../read/profile/owner.ts';
import { examples } from './examples.ts';
import type { Inquiry } from './inquiry.ts';
import {
  noticesShown,
  type FromWorker,
  type NoticeCounts,
  type Opened,
  type OpenRequest,
  type Source,
} from './protocol.ts';
import { readingShare, studyOf, type Study } from './study.ts';
import { titleOf } from './title.ts';

type Send = (message: FromWorker, transfer?: Transferable[]) => void;

/** Reads, computes, and sends the page all that it draws. Returns undefined when nothing could be read. */
export async function open(
  { sources, settings }: OpenRequest,
  inquiry: Inquiry,
  send: Send,
): Promise<Study | undefined> {
  const onProgress = throttled((what: string, share: number) => send({ type: 'progress', progress: { what, share } }));
  const files = await inquiry.settle(await Promise.all(sources.map(inputFile)), send);
  const rule = { isOn: settings.mergeRecords, keptApart: settings.keptApart };
  const read = await readCorpus(files, (share, what) => onProgress(what, share * readingShare), rule);
  const corpus = withExampleOwner(read, sources);
  if (corpus.papers.length === 0 && !corpus.network) {
    send({ type: 'nothing', files: shortened(corpus.files), noticeCounts: noticeCountsOf(corpus.files) });
    return undefined;
  }
  const study = studyOf(corpus, settings, ({ what, share }) => onProgress(what, share));
  const opened = openedOf(study);
  const labels = labelsOf(study).join('\n');
  send({ type: 'opened', opened, labels }, buffersOf(opened));
  return study;
}

async function inputFile(source: Source): Promise<InputFile> {
  if (source.kind === 'example') return examples[source.example].file();
  const { file, choices } = source;
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Error(`${file.name} could not be read from the disk: ${String(error)} Choose it again.`);
  });
  const saved = new Date(file.lastModified);
  const savedOn = dayOf(saved.getFullYear(), saved.getMonth() + 1, saved.getDate());
  return { name: file.name, bytes: new Uint8Array(bytes), savedOn, ...(choices && { choices }) };
}

function withExampleOwner(corpus: Corpus, sources: readonly Source[]): Corpus {
  const [source] = sources;
  const owner = source?.kind === 'example' ? examples[source.example].owner : undefined;
  if (!owner || sources.length > 1) return corpus;
  return { ...corpus, owner: ownerOf(owner, corpus.files[0]!.name, corpus.papers) };
}

/** The page's copy: the worker keeps its own, so that it can answer while the page draws. */
function openedOf(study: Study): Omit<Opened, 'labels'> {
  const { corpus, settings, network, arrangement, mainTopics, model, records } = study;
  return {
    kind: kindOf(corpus),
    title: titleOf(corpus),
    settings,
    columns: copyOf(network.columns),
    incidence: incidenceOf(network.columns),
    paperAuthors: authorsOfPapers(network.columns),
    arrangement: {
      ...arrangement,
      positions: arrangement.positions.slice(),
      communities: arrangement.communities.slice(),
    },
    mainTopics: mainTopics.slice(),
    tieUnit: tieUnitOf(study.network),
    communityNames: study.communityNames,
    topics: network.topics,
    topicSource: model.source,
    omissions: network.omissions,
    owner: corpus.owner,
    files: shortened(corpus.files),
    noticeCounts: noticeCountsOf(corpus.files),
    extent: extentOf(records),
    recordCount: records.length,
    undatedCount: records.filter(({ date }) => date === undefined).length,
  };
}

/** The weights of a file may be of any size: the median, within what `totalWeights` holds them to. */
function tieUnitOf({ kind, columns }: Network): number {
  if (kind === 'papers' || columns.tieCount === 0) return 1;
  const weights = totalWeights(columns.tiePapers, columns.tieCount).sort();
  return weights[weights.length >> 1]!;
}

const labelsOf = ({ network }: Study): string[] =>
  Array.from({ length: network.columns.authorCount + network.columns.topicCount }, (_, node) =>
    nodeLabel(network, node),
  );

const shortened = (files: readonly FileReport[]): FileReport[] =>
  files.map((file) => ({ ...file, notices: file.notices.slice(0, noticesShown) }));

function noticeCountsOf(files: readonly FileReport[]): NoticeCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { notices } of files) for (const { severity } of notices) counts[severity]++;
  return counts;
}

function copyOf(columns: Columns): Columns {
  return {
    ...columns,
    tieSource: columns.tieSource.slice(),
    tieTarget: columns.tieTarget.slice(),
    tiePapers: copyOfLists(columns.tiePapers),
    nodePapers: copyOfLists(columns.nodePapers),
    paperFrom: columns.paperFrom.slice(),
    paperTo: columns.paperTo.slice(),
    paperTopic: columns.paperTopic.slice(),
  };
}

const copyOfLists = (lists: DatedLists): DatedLists => ({
  offsets: lists.offsets.slice(),
  starts: lists.starts.slice(),
  ends: lists.ends.slice(),
  startPapers: lists.startPapers.slice(),
  endPapers: lists.endPapers.slice(),
  startWeights: lists.startWeights.slice(),
  endWeights: lists.endWeights.slice(),
  undatedOffsets: lists.undatedOffsets.slice(),
  undatedPapers: lists.undatedPapers.slice(),
  undatedWeights: lists.undatedWeights.slice(),
});

type Holder = Columns | DatedLists | Incidence | PaperAuthors | Arrangement | Pick<Opened, 'mainTopics'>;

function buffersOf(opened: Omit<Opened, 'labels'>): Transferable[] {
  const { columns, incidence, paperAuthors, arrangement, mainTopics } = opened;
  const { tiePapers, nodePapers } = columns;
  return [columns, tiePapers, nodePapers, incidence, paperAuthors, arrangement, { mainTopics }]
    .flatMap((holder: Holder) => Object.values(holder) as unknown[])
    .filter((value): value is Int32Array<ArrayBuffer> => ArrayBuffer.isView(value))
    .map((view) => view.buffer);
}

/** At most one message every 50 ms, and always the first of each kind of work. */
function throttled(report: (what: string, share: number) => void): (what: string, share: number) => void {
  let last = -Infinity;
  let doing = '';
  return (what, share) => {
    const now = performance.now();
    if (what === doing && now - last < 50) return;
    [last, doing] = [now, what];
    report(what, share);
  };
}
