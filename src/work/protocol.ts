import type { DateHues, DateMeasure } from '../model/dateHues.ts';
import type { Descent } from '../model/descent.ts';
import type { Given } from '../arrange/given.ts';
import type { AuthorKind } from '../model/author.ts';
import type { Arrangement, Columns, Totals } from '../model/columns.ts';
import type { CorpusKind, ListOwner } from '../model/corpus.ts';
import type { PageView } from '../export/page/pageData.ts';
import type { Filters, Sight } from '../model/filters.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { Added } from '../network/added.ts';
import type { CorpusMeasures } from '../model/measure.ts';
import type { Notice } from '../model/notice.ts';
import type { ClassScheme, DocumentType } from '../model/paper.ts';
import type { Bridges, BridgesWish, Cut, CutWish, PathAnswer, PathWish, WhoNext, WhoNextWish } from '../model/paths.ts';
import type { Mention } from '../model/identity.ts';
import type { ReviewEvidence, ReviewQueue } from '../model/review.ts';
import type { PapersWish } from '../model/papersFile.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { Settings } from '../model/settings.ts';
import type {
  Bursts,
  BurstWish,
  ChangeReport,
  ChangeReportWish,
  Evidence,
  Flow,
  FlowPart,
  FlowWish,
  PersonPath,
  PersonPathWish,
  Strategic,
  StrategicWish,
  Trends,
  TrendsWish,
} from '../model/shift.ts';
import type { Facets, Sift } from '../model/sift.ts';
import type { TableFileWish, TableItemsWish, TableKind, TablePage, TableWish } from '../model/table.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import type { Topic, TopicModel, TopicsBefore } from '../model/topic.ts';
import type { Day, NodeIndex, PaperIndex, TopicIndex } from '../model/units.ts';
import type { DecisionCard, InitialsWarning, PersonNames } from '../model/whoIsWho.ts';
import type { FacetsWish } from '../network/facets.ts';
import type { MethodsFormat } from '../export/methods/methodsText.ts';
import type { Incidence } from '../network/incidence.ts';
import type { Ranked } from '../network/leaders.ts';
import type { Omissions } from '../network/network.ts';
import type { PaperAuthors } from '../network/paperAuthors.ts';
import type { DetailedSummary } from '../network/summary.ts';
import type { KeptContent, Parts } from '../session/keptParts.ts';
import type { SessionState } from '../session/session.ts';
import type { PeopleThesaurus } from '../people/peopleThesaurus.ts';
import type { DecisionsReading } from '../read/decisions.ts';
import type { ThesaurusReading } from '../read/thesaurus.ts';
import type { CellSeparator } from '../read/tables/delimited.ts';
import type { FileQuestion } from '../read/questions/questions.ts';
import type { FileChoice } from '../read/tables/tableChoice.ts';
import type { FoundSession } from './foundSession.ts';
import type { MeasuringNeeds } from './measuringProtocol.ts';

export type { ExamplePaper } from '../read/questions/examplePapers.ts';
export type { CellSeparator } from '../read/tables/delimited.ts';
export type { ColumnsQuestion } from '../read/questions/columnsQuestion.ts';
export type { Role } from '../read/tables/columns.ts';
export type { FormatQuestion } from '../read/questions/formatQuestion.ts';
export type { FileQuestion } from '../read/questions/questions.ts';
export type { FileChoice, TableChoice } from '../read/tables/tableChoice.ts';

/** Where papers come from: the user's own files, an example that ships with Coterie, or a session that was kept. */
export type Source =
  | { readonly kind: 'file'; readonly file: File; readonly choices?: Choices }
  | { readonly kind: 'example'; readonly example: ExampleName }
  /** The papers of a session, as `Session.corpus`. */
  | { readonly kind: 'session'; readonly name: string; readonly corpus: Uint8Array };

/** What the user has decided about lists, by their names. */
export type Choices = ReadonlyMap<string, FileChoice>;

export type ExampleName = 'profile' | 'planted';

export interface OpenRequest {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  /** The answer to `keys` of what is shown, where the new network is to take its place. */
  readonly shownKeys?: string;
  /** Where papers are added: the answer to `topicsBefore`. */
  readonly topicsBefore?: TopicsBefore | undefined;
  /** What was done to papers that were open before, by the fingerprint of these. */
  readonly remembered?: Readonly<Record<string, Partial<RememberedWishes>>>;
}

/** What the user can wish of topics and decide of people: it belongs to the papers, not to how they are looked at. */
export type RememberedWishes = Pick<
  Settings,
  'decisions' | 'topics' | 'classScheme' | 'granularity' | 'stopTerms' | 'synonyms' | 'topicEdits'
>;

/** How far the work is, for a bar and one line of text. */
export interface Progress {
  /** What is being done, in the words of the interface. */
  readonly what: string;
  /** 0 … 1 over the whole job. */
  readonly share: number;
}

/** How the authors of a network group; where they stand changes while a layout settles, and is no part of it. */
export type Grouping = Omit<Arrangement, 'positions'>;

/** Everything the page holds of an open corpus. Papers stay with the worker and are asked for by index. */
export interface Opened extends Counted {
  readonly arrangement: Grouping;
}

/** What is counted in the worker, before it is arranged. */
export interface Counted {
  /** Of a network that came without papers, authors are its items and papers its links. */
  readonly kind: CorpusKind;
  readonly title: string;
  /** By which the same papers, or network, are recognised when they are opened again. */
  readonly fingerprint: string;
  /** Of all that the records say; see `dataHashOf`. */
  readonly dataHash: string;
  readonly settings: Settings;
  readonly columns: Columns;
  /** The columns turned round: the ties of each node, the authors of each paper. */
  readonly incidence: Incidence;
  readonly paperAuthors: PaperAuthors;
  /** Topic of the author's largest author–topic weight; −1 without one. Length columns.authorCount. */
  readonly mainTopics: Int32Array;
  /** Weight of an ordinary tie: 1 where ties are counted, the median where a file brings their weights. */
  readonly tieUnit: number;
  /** What a network file says of its own picture. */
  readonly given: Given;
  /** Shown names of all nodes, authors first, then topics. */
  readonly labels: readonly string[];
  readonly topics: readonly Topic[];
  readonly topicFacts: TopicFacts;
  readonly omissions: Omissions;
  /** Files with cut or missing author lists, and whose papers they list as far as it is told. */
  readonly cutLists: readonly CutListCard[];
  /** How many of the authors are groups. */
  readonly groupCount: number;
  /** Who stands on papers by inference. */
  readonly added: readonly Added[];
  /** With at most `noticesShown` notices a file; the download has them all. */
  readonly files: readonly FileReport[];
  readonly noticeCounts: NoticeCounts;
  /** First and last possible day of all that is dated; undefined when no paper, or link, has a date. */
  readonly extent: { readonly from: Day; readonly to: Day } | undefined;
  /** Papers; the links of a network. */
  readonly recordCount: number;
  readonly undatedCount: number;
}

/** A file whose author lists are cut or missing on some papers. */
export interface CutListCard {
  readonly file: string;
  /** As the user says it, or else the file. */
  readonly owner: (ListOwner & { readonly by: 'file' | 'user' }) | undefined;
  /** Papers with a list that is cut or missing; those on which the owner is hidden by that. */
  readonly cut: number;
  readonly hidden: number;
  /** Who stands on most of its papers, where that is most likely the owner; else ''. */
  readonly likely: string;
}

/** What is known of the topics as a whole. */
export type TopicFacts = Omit<TopicModel, 'topics' | 'memberships' | 'vocabulary'>;

export const noticesShown = 200;

export interface NoticeCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** One paper as the page shows it. */
export interface PaperCard {
  readonly paper: PaperIndex;
  readonly title: string;
  /** As listed, in order; at most 30 of them. */
  readonly authors: readonly string[];
  readonly authorCount: number;
  readonly authorsTruncated: boolean;
  /** Names that were added by the user's decision, not by the record. */
  readonly inferredAuthors: readonly string[];
  /** Such as `2023-04-28`, `2019-04`, `2015` or `no date`, as precise as it is known. */
  readonly date: string;
  readonly dateInferred: boolean;
  readonly venue: string;
  readonly documentType?: DocumentType;
  /** Code of ISO 639-1. */
  readonly language?: string;
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
  readonly topics: readonly { readonly topic: TopicIndex; readonly share: number }[];
  /** It says nothing itself; these are the topics of its authors’ other papers. */
  readonly areTopicsInherited: boolean;
  /** It fits its main topic poorly. */
  readonly fitsPoorly: boolean;
  /** http(s) address made from the DOI, arXiv id or PubMed id. */
  readonly link?: string;
  readonly file: string;
  readonly line: number;
  /** Where else it was read: records of the same work, each with what came from it. */
  readonly alsoIn: readonly { readonly where: string; readonly facts: readonly string[] }[];
}

/** A record that was merged into a paper, as the report shows it. */
export interface MergeCard {
  /** For `Settings.keptApart`. */
  readonly key: string;
  /** Of the record, and of the paper it went into. */
  readonly title: string;
  readonly into: string;
  /** File and line of each. */
  readonly where: string;
  readonly intoWhere: string;
  /** Such as `same DOI 10.1000/abc`. */
  readonly reason: string;
  /** What the paper has from it. */
  readonly facts: readonly string[];
}

export interface AuthorCard {
  readonly node: NodeIndex;
  readonly name: string;
  readonly kind: AuthorKind;
  readonly forms: readonly string[];
  readonly orcid?: string;
  /** Number of papers, in all of time, that have more authors than their lists tell. */
  readonly cutLists: number;
  /** Of an item of a network: its id in the file, when it is not its name. */
  readonly id?: string;
}

/** One link of a network file as the page shows it. */
export interface LinkCard {
  readonly weight: number;
  /** As on a paper's card. */
  readonly date: string;
  readonly file: string;
  readonly line: number;
}

export type SearchHit =
  | { readonly kind: 'author' | 'topic'; readonly node: NodeIndex; readonly label: string; readonly papers: number }
  /** An institution that stands beside authors: these are its nodes, ascending. */
  | { readonly kind: 'institution'; readonly nodes: readonly NodeIndex[]; readonly label: string }
  | { readonly kind: 'paper'; readonly paper: PaperIndex; readonly label: string; readonly detail: string };

export interface SearchFound {
  /** The first of each kind, the best first. */
  readonly hits: readonly SearchHit[];
  /** How many of each kind there are. */
  readonly totals: Readonly<Record<SearchHit['kind'], number>>;
}

/** Which notices are wanted: of these kinds, of this file (all without one), with this text in them. */
export interface NoticeWish {
  readonly severities: readonly Notice['severity'][];
  /** Index of the file. */
  readonly file: number | undefined;
  readonly text: string;
  readonly most: number;
}

export interface NoticesFound {
  readonly total: number;
  /** The first of them. */
  readonly notices: readonly Notice[];
}

/**
 * `json` is Coterie's own, `graphology` that library's without anything more; `vosviewer-files` are the map and the
 * network in one archive, `tables` the nodes and the ties; `about` says what the other files show.
 */
export type GraphFormat =
  | 'json'
  | 'gexf'
  | 'graphml'
  | 'graphology'
  | 'pajek'
  | 'pajek-project'
  | 'cytoscape'
  | 'vosviewer-map'
  | 'vosviewer-network'
  | 'vosviewer-json'
  | 'topics-csv'
  | 'papers-csv'
  | 'nodes-csv'
  | 'edges-csv'
  | 'about'
  | 'tables'
  | 'vosviewer-files';

export interface SchemeCount {
  readonly scheme: ClassScheme;
  readonly papers: number;
}

interface GraphFileWish {
  readonly format: GraphFormat;
  /** Undefined: all of time, and all nodes. */
  readonly seen: Seen | undefined;
  /** For what is told of years: which is not over. */
  readonly today: Day;
  /** Tables as they are, also where a spreadsheet would take a cell for a formula. */
  readonly rawCells?: boolean;
  /** What the file carries to be opened again. */
  readonly carried?: string;
}

/** What of a network is on the map; the main topics that hide authors are those that colour them. */
export interface Seen extends Sight {
  /** Both, unless told. */
  readonly nodes?: ShownNodes;
}

/** A row for everything of a kind, or for what is seen of it. */
interface WholeTableWish {
  readonly of: TableKind;
  /** Undefined: all of time, and all there is. */
  readonly seen: Sight | undefined;
  readonly today: Day;
}

/** How the map was made, in words. */
export interface MethodsWish {
  /** Undefined: all of time, and all there is. */
  readonly seen: Sight | undefined;
  readonly today: Day;
  readonly format: MethodsFormat;
}

/** A page that stands by itself. */
export interface PageWish {
  /** '' is that of the papers. */
  readonly title: string;
  /** Undefined: all there is. */
  readonly seen: Seen | undefined;
  readonly today: Day;
  readonly withAbstracts: boolean;
  readonly view: PageView;
  /** The page that shows a map, without one to show: what `virtual:viewer` says. */
  readonly viewer: string;
  /** What the page carries to be opened again. */
  readonly carried?: string;
}

interface SiftWish {
  readonly sight: Sight;
  /** Else what the filters of papers leave is not told again: whoever asks has it. */
  readonly withPapers: boolean;
}

export interface LeadersWish {
  readonly of: 'authors' | 'ties';
  readonly sight: Sight;
  readonly most: number;
  /** Of ties: by their papers on this topic alone. */
  readonly topic?: NodeIndex;
}

/** What can be asked of an open corpus, by name: [argument, answer]. */
export interface Questions {
  papers: [readonly PaperIndex[], readonly PaperCard[]];
  /** The links of a network, by the indices that are papers elsewhere. */
  links: [readonly PaperIndex[], readonly LinkCard[]];
  author: [NodeIndex, AuthorCard];
  search: [string, SearchFound];
  summary: [Sight, DetailedSummary];
  /** Which papers have an author that is not hidden: one flag per paper, for one flag per author. */
  passing: [hidden: Uint8Array, passing: Uint8Array];
  /** What filters leave of the network, in a window. */
  sift: [SiftWish, Sift];
  /** Each filter's histogram under the others; of each facet at most so many values, those that are kept among them. */
  facets: [FacetsWish, Facets];
  /** A part of the table of what is visible. */
  table: [TableWish, TablePage];
  tableItems: [TableItemsWish, Uint32Array];
  /** All of it, as a file. */
  tableFile: [TableFileWish, Blob];
  /** The way from one person to another, or why there is none. */
  path: [PathWish, PathAnswer];
  /** Who holds groups together; fails when it is asked anew before it is answered. */
  bridges: [BridgesWish, Bridges];
  /** What hangs together by one person. */
  cut: [CutWish, Cut];
  /** Who a person might write with next. */
  whoNext: [WhoNextWish, readonly WhoNext[]];
  /** The authors or the ties that lead in a window. */
  leaders: [LeadersWish, readonly Ranked[]];
  /** The papers, and their network, in a few numbers. */
  corpusMeasures: [Sight, CorpusMeasures];
  /** When each node and tie began, or was on the whole, and its colour by that. */
  dateHues: [DateMeasure, DateHues];
  /** The main topic of each author in a window, by the papers that pass; −1 without one. */
  mainTopics: [Sight, Int32Array];
  /** Where topics that stand alone are, in the box of `topicLayout`. */
  topicPlaces: [undefined, Float64Array];
  /** The papers of each tie that pass, by topic. */
  tieTopics: [Filters, TieTopics];
  /** When terms, topics, authors or ties were more frequent than usual. */
  bursts: [BurstWish, Bursts];
  /** Which terms or topics grow or shrink over the years. */
  trends: [TrendsWish, Trends];
  /** How topics go on from period to period. */
  flow: [FlowWish, Flow];
  /** Who and what is behind a node or a band of it. */
  flowEvidence: [FlowPart, Evidence];
  /** How central and how dense topics are, period by period. */
  strategic: [StrategicWish, Strategic];
  /** How the topics of an author change. */
  personPath: [PersonPathWish, PersonPath];
  /** What is different between two windows. */
  changeReport: [ChangeReportWish, ChangeReport];
  /** The graph as a file: all of it, or what is seen of it. */
  graphFile: [GraphFileWish, Blob];
  wholeTable: [WholeTableWish, Blob];
  /** How many papers would be written. */
  paperCount: [Pick<PapersWish, 'of' | 'sight'>, number];
  /** Papers as a list of references. */
  papersFile: [PapersWish, Blob];
  /** A paragraph on how the map was made, with its references. */
  methods: [MethodsWish, string];
  notices: [NoticeWish, NoticesFound];
  /** What a thesaurus file says. */
  thesaurus: [{ readonly name: string; readonly bytes: Uint8Array }, ThesaurusReading];
  /** Keys of the nodes of what is open, in one text. */
  keys: [undefined, string];
  /** For topics that take the place of these; undefined where there are no papers. */
  topicsBefore: [undefined, TopicsBefore | undefined];
  /** What an arrangement is made of. */
  totals: [undefined, Totals];
  /** What the worker that measures is to have. */
  measuringNeeds: [undefined, MeasuringNeeds];
  /** The papers that say a term of the vocabulary, ascending. */
  termPapers: [term: string, readonly PaperIndex[]];
  /** The schemes that the classes of the papers belong to, those of most papers first. */
  classSchemes: [undefined, readonly SchemeCount[]];
  /** What might be one person, or several, the most telling first. */
  reviewQueue: [{ readonly most: number }, ReviewQueue];
  /** The evidence behind one of these, by its id; undefined when it is none any more. */
  reviewEvidence: [id: string, ReviewEvidence | undefined];
  /** The evidence side by side for people of the user's own choice; of one, the groups that he or she falls into. */
  comparison: [readonly NodeIndex[], ReviewEvidence | undefined];
  /** How decisions name a person: of many papers one. */
  mention: [NodeIndex, Mention];
  /** The same for each of these papers of a person. */
  mentions: [{ readonly node: NodeIndex; readonly papers: readonly PaperIndex[] }, readonly Mention[]];
  /** What a person is called, and why; undefined where the network is not of people. */
  names: [NodeIndex, PersonNames | undefined];
  /** The log of decisions, in its order. */
  decisionCards: [undefined, readonly DecisionCard[]];
  /** What a file of decisions says. */
  decisionsFile: [{ readonly name: string; readonly bytes: Uint8Array }, DecisionsReading];
  /** Who is who as a thesaurus, as far as names alone can say it. */
  peopleThesaurus: [undefined, PeopleThesaurus];
  /** Whom the rule `initials` would make one. */
  initialsWarning: [undefined, InitialsWarning];
  /** Of all papers, whoever is on the map. */
  nameCount: [undefined, { readonly people: number; readonly names: number }];
  /** The nodes of who holds these; −1 for who is not on the map. */
  holders: [readonly Mention[], readonly NodeIndex[]];
  /** Every record that was merged into another. */
  merges: [undefined, readonly MergeCard[]];
  /** Every notice of every file, as CSV. */
  report: [undefined, Blob];
  /** All of it, or what is seen, as a page that stands by itself. */
  pageFile: [PageWish, Blob];
  /** What is kept beside the state and the papers of what is open, the nodes where the page has them. */
  keptParts: [Arrangement, Parts];
  /** All records as they were read, packed (see `Session.corpus`). */
  packedPapers: [undefined, Uint8Array];
  /** A session as a file. */
  sessionFile: [SessionWish, Blob];
  /** By which nodes, and a paper, are found again. */
  keysAmong: [
    { readonly nodes: readonly NodeIndex[]; readonly paper: PaperIndex | undefined },
    { readonly nodes: readonly string[]; readonly paper: string },
  ];
  /** The paper of a key; −1 where there is none. */
  paperCalled: [string, PaperIndex];
}

export type QuestionName = keyof Questions;

/** What the page has of a session. */
export interface SessionWish {
  readonly state: SessionState;
  readonly arrangement: Arrangement;
}

/** What a file carries that is ours: a whole session, or how something is looked at. */
export type CarriedIn =
  | { readonly kind: 'session'; readonly session: FoundSession; readonly told: readonly string[] }
  | { readonly kind: 'state'; readonly state: SessionState; readonly told: readonly string[] }
  | { readonly kind: 'nothing' };

export type ToWorker =
  | { readonly type: 'open'; readonly request: OpenRequest }
  /** What is open, counted again with other settings beside what is shown. */
  | { readonly type: 'change'; readonly id: number; readonly settings: Settings }
  /** What was counted for a change, or an answer, is not wanted any more. */
  | { readonly type: 'drop'; readonly id: number }
  /** What a file carries of ours. */
  | { readonly type: 'unpack'; readonly file: Blob }
  /** What the browser has kept of a session. */
  | { readonly type: 'unpackKept'; readonly kept: KeptContent }
  /** The same as a file. */
  | { readonly type: 'pack'; readonly kept: KeptContent }
  /** What was counted last, or what is open, is shown in this arrangement; questions are about it from now on. */
  | { readonly type: 'arranged'; readonly arrangement: Arrangement; readonly settings: Settings }
  | { readonly type: 'placed'; readonly positions: Float32Array }
  | { readonly type: 'choices'; readonly choices: Choices }
  | { readonly type: 'examples'; readonly id: number; readonly list: string; readonly choice: FileChoice }
  | { readonly type: 'columns'; readonly id: number; readonly list: string; readonly separator: CellSeparator }
  | { readonly type: 'ask'; readonly id: number; readonly name: QuestionName; readonly argument: unknown };

/** As it is sent: names in one text, as many small strings take long to unpack. */
export interface CountedParts {
  readonly counted: Omit<Counted, 'labels'>;
  readonly labels: string;
  readonly totals: Totals;
  /** Undefined when nothing is shown. */
  readonly descent: Descent | undefined;
}

export type FromWorker =
  /** With the id of the change, or the question, that it is of; without one it is of opening. */
  | { readonly type: 'progress'; readonly id?: number; readonly progress: Progress }
  | { readonly type: 'questions'; readonly questions: readonly FileQuestion[] }
  | { readonly type: 'inquired'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'unpacked'; readonly carried: CarriedIn }
  | { readonly type: 'packed'; readonly file: Blob }
  | ({ readonly type: 'counted'; readonly id: number | undefined } & CountedParts)
  | { readonly type: 'nothing'; readonly files: readonly FileReport[]; readonly noticeCounts: NoticeCounts }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number | undefined; readonly message: string };
