import { dateHuesOf } from '../arrange/dateHues.ts';
import { csvOf } from '../lib/csv.ts';
import { dateText } from '../model/dateText.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import { leadingAuthors, leadingTies } from '../network/leaders.ts';
import { noPaperFacts, paperFactsOf } from '../network/paperFacts.ts';
import { passingPapers } from '../network/passing.ts';
import { summarise } from '../network/summary.ts';
import { tieTopicsOf } from '../network/tieTopics.ts';
import { Measuring } from './measuring.ts';
import { noticesFound } from './noticesFound.ts';
import { graphBlob } from './graphFile.ts';
import { mergeCards, paperCard } from './paperCard.ts';
import type { AuthorCard, LinkCard, QuestionName, Questions } from './protocol.ts';
import { keysOf } from './nodesBefore.ts';
import { copyOf } from './open.ts';
import { searchIn } from './searchIn.ts';
import type { Study } from './study.ts';
import { titleOf } from './title.ts';

type Answers = {
  readonly [Name in QuestionName]: (
    study: Study,
    argument: Questions[Name][0],
  ) => Questions[Name][1] | Promise<Questions[Name][1]>;
};

const answers: Answers = {
  papers: (study, papers) => papers.map((paper) => paperCard(study, paper)),
  links: (study, links) => links.map((link) => linkCard(study, link)),
  author: (study, node) => authorCard(study, node),
  search: (study, text) => searchIn(study, text),
  summary: (study, window) => summarise(study.network, study.arrangement, study.records, window),
  passing: ({ network }, hidden) => passingPapers(network.columns, hidden),
  leaders: ({ network }, { of, window, most }) =>
    (of === 'authors' ? leadingAuthors : leadingTies)(network.columns, window, most),
  measures: (study, { measure, window }) => measuringOf(study).nodes(measure, window),
  authorMeasures: (study, { node, measures, window }) => measuringOf(study).author(node, measures, window),
  measureLeaders: (study, { measure, window, most }) => measuringOf(study).leaders(measure, window, most),
  corpusMeasures: (study, window) => measuringOf(study).corpus(window),
  dateHues: ({ network }, measure) => dateHuesOf(network.columns, measure),
  tieTopics: ({ network }) => tieTopicsOf(network.columns),
  graphFile: (study, { format, window }) => graphBlob(study, format, window),
  notices: ({ corpus }, wish) => noticesFound(corpus.files, wish),
  keys: ({ network }) => keysOf(network),
  totals: ({ totals }) => copyOf(totals),
  merges: ({ corpus }) => corpus.papers.flatMap(mergeCards),
  report: ({ corpus }) => new Blob([reportCsv(corpus.files)], { type: 'text/csv' }),
};

export function answerFor(study: Study, name: QuestionName, argument: unknown): unknown {
  const answer = answers[name] as (study: Study, argument: unknown) => unknown;
  return answer(study, argument);
}

const measurings = new WeakMap<Study, Measuring>();

function measuringOf(study: Study): Measuring {
  const known = measurings.get(study);
  if (known) return known;
  const { network, papers, given, people } = study;
  // The links of a given network state neither citations nor people.
  const facts = network.kind === 'papers' ? paperFactsOf(papers, people) : noPaperFacts(given.links.length);
  const made = new Measuring(network.columns, facts);
  measurings.set(study, made);
  return made;
}

function authorCard({ network }: Study, node: NodeIndex): AuthorCard {
  const { id, name, forms, orcid } = network.authors[node]!;
  const hasOwnId = network.kind === 'network' && id !== name;
  return { node, name, forms, ...(orcid === undefined ? {} : { orcid }), ...(hasOwnId && { id }) };
}

function linkCard({ given, corpus }: Study, index: PaperIndex): LinkCard {
  const { weight, date, line, file } = given.links[index]!;
  return { weight, date: dateText(date), file: file ?? titleOf(corpus), line };
}

function reportCsv(files: readonly FileReport[]): string {
  const header = ['file', 'line', 'severity', 'code', 'message', 'hint'];
  const rows = files.flatMap(({ notices }) =>
    notices.map(({ file, line, severity, code, message, hint }) => [
      file,
      String(line),
      severity,
      code,
      message,
      hint ?? '',
    ]),
  );
  return csvOf([header, ...rows]);
}
