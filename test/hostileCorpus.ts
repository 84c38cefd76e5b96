import { drained } from '../src/lib/steps.ts';
import type { Corpus, ReadList } from '../src/model/corpus.ts';
import type { Decision } from '../src/model/identity.ts';
import type { Notice } from '../src/model/notice.ts';
import { documentTypes, type AuthorSlot, type Paper } from '../src/model/paper.ts';
import { defaultSettings, type Settings } from '../src/model/settings.ts';
import { corpusSteps } from '../src/session/corpusLines.ts';
import { packSession } from '../src/session/pack.ts';
import { sessionFormat, type SessionState } from '../src/session/session.ts';
import { corpusOf } from '../src/read/index.ts';
import { paperKeys } from '../src/people/paperKeys.ts';
import type { TopicEdit } from '../src/model/topic.ts';
import { studyOf } from '../src/work/study.ts';
import { dateOf } from './papers.ts';
import { payloadAt, payloads } from './payloads.ts';

const slot = (paper: number, next: number, more: Partial<AuthorSlot> = {}): AuthorSlot => ({
  raw: payloadAt(paper + next),
  kind: 'person',
  affiliations: [{ name: payloadAt(paper, 3 + next), ror: payloadAt(paper, 6) }],
  ...more,
});

const slotsOf = (paper: number): AuthorSlot[] => [
  slot(paper, 0, { orcid: payloadAt(paper, 8), sourceId: payloadAt(paper, 9) }),
  slot(paper, 1, { family: payloadAt(paper, 10), given: payloadAt(paper, 11), suffix: payloadAt(paper, 12) }),
  slot(paper, 2, { kind: 'group', printed: payloadAt(paper, 13) }),
];

const filesOf = 5;
const fileName = (file: number): string => payloadAt(file * 101, 14);

const hostilePaper = (at: number): Paper => ({
  title: payloadAt(at, 15),
  slots: slotsOf(at),
  authorsTruncated: at % 3 === 0,
  date: { ...dateOf(String(2001 + (at % 20))), raw: payloadAt(at, 16) },
  abstract: payloadAt(at, 17),
  keywords: [payloadAt(at, 18), payloadAt(at + 1, 18), 'moss'],
  categories: [payloadAt(at, 19)],
  classes: [{ scheme: 'OpenAlex topics', names: [payloadAt(at, 20), payloadAt(at + 1, 20)] }],
  venue: payloadAt(at, 21),
  language: 'de',
  documentType: documentTypes[at % documentTypes.length]!,
  affiliations: [{ name: payloadAt(at, 24) }],
  ids: {
    doi: `10.1000/${payloadAt(at, 25)}`,
    arxiv: payloadAt(at, 26),
    pmid: payloadAt(at, 27),
    source: payloadAt(at, 28),
  },
  citations: at,
  provenance: { file: fileName(at % filesOf), line: 1 },
});

const hostileNotice = (at: number): Notice => ({
  severity: (['error', 'warning', 'info'] as const)[at % 3]!,
  code: payloadAt(at, 29),
  message: payloadAt(at, 30),
  file: fileName(at % filesOf),
  line: at,
  hint: payloadAt(at, 31),
});

const everyPaper = payloads.map((_, at) => hostilePaper(at));

/** What was read of files that have every payload in every field, in their names and in what is told of them. */
const hostileLists: readonly ReadList[] = Array.from({ length: filesOf }, (_, file) => {
  const papers = everyPaper.filter((_paper, at) => at % filesOf === file);
  const notices = payloads.flatMap((_payload, at) => (at % filesOf === file ? [hostileNotice(at)] : []));
  const records = { in: papers.length, accepted: papers.length, merged: 0, rejected: 0 };
  return {
    report: { name: fileName(file), format: 'bibtex', encoding: 'utf-8', records, notices },
    papers,
    owner: { name: payloadAt(file, 32), orcid: payloadAt(file, 33) },
  };
});

/** In the order of the files, as it is opened. */
export const hostileCorpus: Corpus = corpusOf(hostileLists);

/** Half of the papers are there, half are known to nobody. */
const mention = (at: number) => ({
  paper: at % 4 < 2 ? paperKeys(everyPaper)[at % everyPaper.length]! : payloadAt(at, 34),
  name: payloadAt(at),
});
const decisions: readonly Decision[] = payloads.map((_, at) => ({
  kind: (['merge', 'apart'] as const)[at % 2]!,
  of: 'people',
  one: mention(at),
  other: mention(at + 1),
}));

/** What can be typed into the settings, or a file can bring, but for the names of topics. */
const otherSettings: Settings = {
  ...defaultSettings,
  identity: 'verbatim',
  groups: true,
  topics: 'keywords',
  granularity: 200,
  decisions,
  thesaurus: [['moss', payloadAt(0, 35)]],
  stopTerms: payloads.map(({ text }) => text),
  synonyms: payloads.map(({ text }, at) => [text, payloadAt(at, 36)] as const),
};

const nothing = () => undefined;

/** Topics that are there, and topics that are not, are called by all payloads in turn. */
function renames(): TopicEdit[] {
  const { topics } = studyOf(hostileCorpus, otherSettings, nothing).model;
  return payloads.map(({ text }, at) => ({
    kind: 'rename',
    topic: topics[at]?.id ?? payloadAt(at, 18),
    label: text,
  }));
}

export const hostileSettings: Settings = { ...otherSettings, topicEdits: renames() };

const hostileState: SessionState = {
  format: sessionFormat,
  generator: payloadAt(0, 38),
  title: payloadAt(0, 39),
  savedOn: '2026-11-27',
  fingerprint: '',
  counts: { papers: payloads.length, authors: payloads.length, ties: 3 },
  files: hostileLists.map(({ report }) => report.name),
  settings: hostileSettings,
  view: '',
  paper: payloadAt(0, 40),
  shapes: false,
  pins: [{ key: payloadAt(0, 41), x: 0, y: 0 }],
  selections: payloads.slice(0, 60).map(({ text }, at) => ({
    name: text,
    members: [{ id: payloadAt(at, 42), name: payloadAt(at) }],
  })),
};

/** All of it as a file that somebody may hand on. */
export const hostileSession = (): Uint8Array =>
  packSession({
    state: hostileState,
    corpus: drained(corpusSteps(hostileLists)),
    topicsBefore: undefined,
    places: undefined,
  });
