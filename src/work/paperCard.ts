import { shownName } from '../people/shownName.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { paperLink } from '../model/paperLink.ts';
import { topicOrigin } from '../model/topic.ts';
import type { PaperIndex } from '../model/units.ts';
import { dateWords } from '../texts/dateWords.ts';
import { texts } from '../texts/texts.ts';
import type { MergeCard, PaperCard } from './protocol.ts';
import type { Study } from './study.ts';

/** A paper with thousands of authors is not a list that a person reads. */
const authorsShown = 30;

export function paperCard({ papers, model }: Study, index: PaperIndex): PaperCard {
  const paper = papers[index]!;
  const link = paperLink(paper.ids);
  return {
    paper: index,
    title: paper.title,
    authors: paper.slots.slice(0, authorsShown).map(nameOnPaper),
    authorCount: paper.slots.length,
    authorsTruncated: paper.authorsTruncated,
    inferredAuthors: paper.slots.filter(({ inferred }) => inferred).map(shownName),
    date: dateWords(paper.date),
    dateInferred: paper.date?.yearInferred ?? false,
    venue: paper.venue,
    ...(paper.documentType && { documentType: paper.documentType }),
    ...(paper.language && { language: paper.language }),
    keywords: paper.keywords,
    categories: paper.categories,
    topics: model.memberships[index]!,
    areTopicsInherited: model.origins[index] === topicOrigin.inherited,
    fitsPoorly: model.weak[index] === 1,
    ...(link === undefined ? {} : { link }),
    file: paper.provenance.file,
    line: paper.provenance.line,
    alsoIn: (paper.mergedFrom ?? []).map(({ provenance, facts }) => ({ where: whereOf(provenance), facts })),
  };
}

/** A group is told to be no person. */
const nameOnPaper = (slot: AuthorSlot): string =>
  slot.kind === 'group' ? texts.names.group(shownName(slot)) : shownName(slot);

const whereOf = ({ file, line }: Paper['provenance']): string => texts.work.place(file, line);

export const mergeCards = ({ title: into, ids, provenance: own, mergedFrom = [] }: Paper): MergeCard[] =>
  mergedFrom.map(({ key, title, provenance, reason, facts }) => ({
    key,
    title,
    into,
    where: whereOf(provenance),
    intoWhere: whereOf(own),
    reason: texts.sameWork.why(reason, ids),
    facts,
  }));
