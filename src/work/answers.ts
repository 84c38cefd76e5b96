import { csvOf } from '../lib/csv.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { NodeIndex } from '../model/units.ts';
import { leadingAuthors, leadingTies } from '../network/leaders.ts';
import { summarise } from '../network/summary.ts';
import { graphFile } from './graphFile.ts';
import { paperCard } from './paperCard.ts';
import type { AuthorCard, QuestionName, Questions } from './protocol.ts';
import { searchIn } from './searchIn.ts';
import type { Study } from './study.ts';

type Answers = { readonly [Name in QuestionName]: (study: Study, argument: Questions[Name][0]) => Questions[Name][1] };

const answers: Answers = {
  papers: (study, papers) => papers.map((paper) => paperCard(study, paper)),
  author: (study, node) => authorCard(study, node),
  search: (study, text) => searchIn(study, text),
  summary: (study, window) => summarise(study.network, study.arrangement, study.papers, window),
  leaders: ({ network }, { of, window, most }) =>
    (of === 'authors' ? leadingAuthors : leadingTies)(network.columns, window, most),
  graphFile: (study, { format, window }) => new Blob([...graphFile(study, format, window)]),
  report: ({ corpus }) => new Blob([reportCsv(corpus.files)], { type: 'text/csv' }),
};

export function answerFor(study: Study, name: QuestionName, argument: unknown): unknown {
  const answer = answers[name] as (study: Study, argument: unknown) => unknown;
  return answer(study, argument);
}

function authorCard({ network }: Study, node: NodeIndex): AuthorCard {
  const { name, forms, orcid } = network.authors[node]!;
  return { node, name, forms, ...(orcid === undefined ? {} : { orcid }) };
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
