import { csvOf } from '../lib/csv.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperIndex } from '../model/units.ts';
import { shownName } from '../people/shownName.ts';
import { csvChunks, type CsvRow } from './csvChunks.ts';
import { isoDate } from './isoDates.ts';
import { papersInWindow, paperName, paperTopics, topicCounts, type TopicCount } from './topicRecords.ts';
import { topicShiftsOf, trendWord, yearsOfBurst } from './topicShifts.ts';
import type { Snapshot } from './snapshot.ts';

const topicColumns = [
  'topic id',
  'label',
  'terms',
  'papers',
  'weight',
  'first date',
  'last date',
  'bursts',
  'trend',
  'slope per year',
  'p value',
  'kind',
];

/** A row for each topic, and for each that the user has hidden: then it has no papers. */
export function* topicTableChunks(snapshot: Snapshot): Generator<string> {
  const { network, model, papers } = snapshot;
  const { shifts } = topicShiftsOf(snapshot);
  const counts = topicCounts(snapshot, papersInWindow(snapshot));
  const rows = network.topics.map((topic, at) => {
    const { bursts, trend } = shifts[at]!;
    const [firstDate, lastDate] = datesOf(counts[at]!, papers);
    return [
      topic.id,
      topic.label,
      topic.terms.join('; '),
      counts[at]!.papers.length,
      rounded(counts[at]!.weight),
      firstDate,
      lastDate,
      bursts.map((burst) => `${yearsOfBurst(burst)} (${burst.weight.toFixed(1)})`).join('; '),
      trendWord(trend),
      trend ? rounded(trend.slope) : '',
      trend ? rounded(trend.p) : '',
      topic.isEditorial ? 'editorial' : 'topic',
    ];
  });
  const hidden = model.hidden.map(({ id, label, terms }) => [
    id,
    label,
    terms.join('; '),
    0,
    0,
    '',
    '',
    '',
    '',
    '',
    '',
    'hidden',
  ]);
  yield csvOf([topicColumns, ...rows, ...hidden], snapshot.rawCells);
}

/** The earliest beginning and the latest end of its dated papers, as precisely as these are known. */
function datesOf({ papers: indices }: TopicCount, papers: readonly Paper[]): [first: string, last: string] {
  let [first, last]: (Paper['date'] | undefined)[] = [undefined, undefined];
  for (const index of indices) {
    const { date } = papers[index]!;
    if (!date) continue;
    if (!first || date.from < first.from) first = date;
    if (!last || date.to > last.to) last = date;
  }
  return [first ? isoDate(first) : '', last ? isoDate(last) : ''];
}

const paperColumns = [
  'paper',
  'title',
  'authors',
  'author count',
  'author list cut',
  'inferred authors',
  'date',
  'date precision',
  'date kind',
  'venue',
  'document type',
  'language',
  'doi',
  'arxiv',
  'pmid',
  'source id',
  'keywords',
  'classes',
  'citations',
  'main topic id',
  'main topic',
  'memberships',
  'origin',
  'weak',
  'abstract',
  'file',
  'line',
];

/** A row for each paper: all that is known of it, what it is about, and how far that can be trusted. */
export function* paperTableChunks(snapshot: Snapshot): Generator<string> {
  yield* csvChunks(paperRows(snapshot), snapshot.rawCells);
}

function* paperRows(snapshot: Snapshot): Generator<CsvRow> {
  yield paperColumns;
  for (const paper of papersInWindow(snapshot)) yield paperRow(snapshot, paper);
}

function paperRow({ papers, model }: Snapshot, index: PaperIndex): (string | number)[] {
  const paper = papers[index]!;
  const { memberships, origin, weak } = paperTopics(model, index);
  const main = model.memberships[index]![0];
  const topic = main && model.topics[main.topic]!;
  const { date, ids, provenance } = paper;
  const listed = paper.slots.filter(({ inferred }) => !inferred);
  return [
    paperName(paper),
    paper.title,
    listed.map(shownName).join('; '),
    listed.length,
    paper.authorsTruncated ? 'yes' : 'no',
    paper.slots
      .filter(({ inferred }) => inferred)
      .map(shownName)
      .join('; '),
    date ? isoDate(date) : '',
    date?.precision ?? '',
    date?.kind ?? '',
    paper.venue,
    paper.documentType ?? '',
    paper.language ?? '',
    ids.doi ?? '',
    ids.arxiv ?? '',
    ids.pmid ?? '',
    ids.source ?? '',
    paper.keywords.join('; '),
    paper.categories.join('; '),
    paper.citations ?? '',
    topic?.id ?? '',
    topic?.label ?? '',
    memberships.map(({ topic: id, share }) => `${id}:${rounded(share)}`).join('; '),
    origin,
    weak ? 'yes' : 'no',
    paper.abstract,
    provenance.file,
    provenance.line,
  ];
}

/** Four figures say all that there is to know, and are the same everywhere. */
const rounded = (value: number): number => Number(value.toPrecision(4));
