import { dateHuesOf } from '../arrange/dateHues.ts';
import { topicLayout } from '../arrange/topicLayout.ts';
import { csvOf } from '../lib/csv.ts';
import { inSteps } from '../lib/inSteps.ts';
import { partly, type Steps } from '../lib/steps.ts';
import { filtersAnything, type Sight } from '../model/filters.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { CorpusMeasures } from '../model/measure.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import { allTime } from '../network/allTime.ts';
import { corpusMeasureSteps } from '../network/corpusMeasures.ts';
import type { Network } from '../network/network.ts';
import { noPaperFacts, paperFactsOf, type PaperFacts } from '../network/paperFacts.ts';
import { passingPapers } from '../network/passing.ts';
import { papersIn } from '../network/windowed.ts';
import { copyOf, copyOfColumns } from './copies.ts';
import { readThesaurus } from '../read/thesaurus.ts';
import { topicsBeforeOf } from '../topics/topicModel.ts';
import { dateWords } from '../texts/dateWords.ts';
import { noticesFound } from './noticesFound.ts';
import { graphBlob } from './graphFile.ts';
import { inSight, inSightSteps } from './inSight.ts';
import { pageFile } from './pageFile.ts';
import { mergeCards, paperCard } from './paperCard.ts';
import type { Asked } from './asked.ts';
import type { AuthorCard, LinkCard, QuestionName, Questions } from './protocol.ts';
import { keysOf } from './nodesBefore.ts';
import { reviewAnswers } from './reviewAnswers.ts';
import { pathAnswers } from './pathAnswers.ts';
import { searchIn } from './searchIn.ts';
import { sessionAnswers } from './sessionAnswers.ts';
import { shiftAnswers } from './shiftAnswers.ts';
import { sightAnswers } from './sightAnswers.ts';
import { tableAnswers } from './tableAnswers.ts';
import { textAnswers } from './textAnswers.ts';
import type { Study } from './study.ts';
import { classSchemesOf } from './classSchemes.ts';
import { papersOfText } from './termPapers.ts';
import { titleOf } from './title.ts';
import { whoAnswers } from './whoAnswers.ts';

type Answers = {
  readonly [Name in QuestionName]: (
    study: Study,
    argument: Questions[Name][0],
    asked: Asked,
  ) => Questions[Name][1] | Promise<Questions[Name][1]>;
};

const answers: Answers = {
  papers: (study, papers) => papers.map((paper) => paperCard(study, paper)),
  links: (study, links) => links.map((link) => linkCard(study, link)),
  author: (study, node) => authorCard(study, node),
  search: (study, text) => searchIn(study, text),
  passing: ({ network }, hidden) => passingPapers(network.columns, hidden),
  corpusMeasures: (study, sight, asked) => asked.inSteps(corpusMeasuresInSteps(study, sight)),
  dateHues: ({ network }, measure) => dateHuesOf(network.columns, measure),
  topicPlaces: ({ totals }) => topicLayout(totals),
  ...sightAnswers,
  ...tableAnswers,
  ...pathAnswers,
  ...shiftAnswers,
  ...reviewAnswers,
  ...whoAnswers,
  ...sessionAnswers,
  graphFile: async (study, { format, ...wish }) => {
    const { seen } = wish;
    const isFiltered = seen && filtersAnything(seen.filters);
    return graphBlob(study, format, isFiltered ? { ...wish, inSight: await inSight(study, seen) } : wish);
  },
  ...textAnswers,
  pageFile: async (study, wish) => {
    const { seen } = wish;
    const isFiltered = seen && filtersAnything(seen.filters);
    const inSightNow = isFiltered ? { inSight: await inSight(study, seen) } : {};
    return new Blob([...pageFile(study, { ...wish, ...inSightNow })], { type: 'text/html' });
  },
  notices: ({ corpus }, wish) => noticesFound(corpus.files, wish),
  thesaurus: (_, { name, bytes }) => readThesaurus(name, bytes),
  keys: ({ network }) => keysOf(network),
  topicsBefore: ({ ground, model }) => ground && topicsBeforeOf(ground, model),
  totals: ({ totals }) => copyOf(totals),
  measuringNeeds: (study) => ({ columns: copyOfColumns(study.network.columns), facts: copyOf(factsOf(study)) }),
  termPapers: ({ model }, term) => papersOfText(model.vocabulary, term),
  classSchemes: ({ papers }) => classSchemesOf(papers),
  merges: ({ corpus }) => corpus.papers.flatMap(mergeCards),
  report: ({ corpus }) => new Blob([reportCsv(corpus.files)], { type: 'text/csv' }),
};

export function answerFor(study: Study, name: QuestionName, argument: unknown, asked = atOnce): unknown {
  const answer = answers[name] as (study: Study, argument: unknown, asked: Asked) => unknown;
  return answer(study, argument, asked);
}

/** Where nobody else asks anything, nor waits to be told how far it is. */
const atOnce: Asked = { inSteps: (steps) => inSteps(steps) };

function* corpusMeasuresInSteps(study: Study, sight: Sight): Steps<CorpusMeasures> {
  const seen = yield* partly(inSightSteps(study, sight), 0, 0.3);
  return yield* partly(corpusMeasureSteps(seen, sight.window, factsOf(study)), 0.3, 1);
}

const facts = new WeakMap<Network, PaperFacts>();

function factsOf({ network, papers, given, people }: Study): PaperFacts {
  const known = facts.get(network);
  if (known) return known;
  // The links of a given network state neither citations nor people.
  const made = network.kind === 'papers' ? paperFactsOf(papers, people) : noPaperFacts(given.links.length);
  facts.set(network, made);
  return made;
}

function authorCard({ network, papers }: Study, node: NodeIndex): AuthorCard {
  const { id, name, kind, forms, orcid } = network.authors[node]!;
  const hasOwnId = network.kind === 'network' && id !== name;
  const all =
    network.kind === 'papers' ? papersIn(network.columns.nodePapers, node, allTime, network.columns.paperTo) : [];
  return {
    node,
    name,
    kind,
    forms,
    ...(orcid === undefined ? {} : { orcid }),
    ...(hasOwnId && { id }),
    cutLists: all.filter((paper) => papers[paper]!.authorsTruncated).length,
  };
}

function linkCard({ given, corpus }: Study, index: PaperIndex): LinkCard {
  const { weight, date, line, file } = given.links[index]!;
  return { weight, date: dateWords(date), file: file ?? titleOf(corpus), line };
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
