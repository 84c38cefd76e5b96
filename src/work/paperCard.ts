import { dateText } from '../model/dateText.ts';
import { shownName } from '../people/shownName.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperIndex } from '../model/units.ts';
import type { PaperCard } from './protocol.ts';
import type { Study } from './study.ts';

/** A paper with thousands of authors is not a list that a person reads. */
const authorsShown = 30;

export function paperCard({ papers, model }: Study, index: PaperIndex): PaperCard {
  const paper = papers[index]!;
  const link = linkOf(paper);
  return {
    paper: index,
    title: paper.title,
    authors: paper.slots.slice(0, authorsShown).map(shownName),
    authorCount: paper.slots.length,
    authorsTruncated: paper.authorsTruncated,
    inferredAuthors: paper.slots.filter(({ inferred }) => inferred).map(shownName),
    date: dateText(paper.date),
    dateInferred: paper.date?.yearInferred ?? false,
    venue: paper.venue,
    keywords: paper.keywords,
    categories: paper.categories,
    topics: model.memberships[index]!,
    ...(link === undefined ? {} : { link }),
    file: paper.provenance.file,
    line: paper.provenance.line,
  };
}

function linkOf({ ids }: Paper): string | undefined {
  if (ids.doi) return `https://doi.org/${encodeURI(ids.doi)}`;
  if (ids.arxiv) return `https://arxiv.org/abs/${encodeURI(ids.arxiv)}`;
  if (ids.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURI(ids.pmid)}`;
  return undefined;
}
