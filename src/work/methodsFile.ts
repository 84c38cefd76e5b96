import { graphOfAuthors } from '../arrange/arrange.ts';
import { normalised } from '../arrange/normalised.ts';
import type { MethodsFacts } from '../export/methods/methodsFacts.ts';
import { methodsText, type MethodsFormat } from '../export/methods/methodsText.ts';
import { countsOf } from '../export/snapshot.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import { qualityOf, weightedGraphOf } from '../lib/graph/weightedGraph.ts';
import { readers } from '../read/detect.ts';
import { dataHashOf } from './dataHash.ts';
import { snapshotOf, type FileWish } from './graphFile.ts';
import type { Study } from './study.ts';

/** How the map was made, of all there is or of what is seen of it. */
export const methodsFile = (study: Study, format: MethodsFormat, wish: FileWish): string =>
  methodsText(factsOf(study, wish), format);

function factsOf(study: Study, wish: FileWish): MethodsFacts {
  const snapshot = snapshotOf(study, wish, 'both');
  const { corpus, papers, people, arrangement, settings, givenArrangement } = study;
  const areKept = corpus.network !== undefined && settings.keepGiven;
  return {
    snapshot,
    whole: countsOf(snapshotOf(study, { seen: undefined, today: wish.today }, 'both')),
    mentions: papers.reduce((sum, { slots }) => sum + slots.length, 0),
    people: people.authors.length,
    merged: mergedBy(study),
    communities: {
      count: arrangement.communityCount,
      quality: qualityIn(study),
      areGiven: areKept && givenArrangement.communities !== undefined,
      arePlacesGiven: areKept && givenArrangement.positions !== undefined,
    },
    formatLabel,
    dataHash: dataHashOf(corpus),
  };
}

function mergedBy({ corpus }: Study): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mergedFrom = [] } of corpus.papers) {
    for (const { reason } of mergedFrom) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Of the communities that are shown, on the weights that they were found in. */
function qualityIn({ totals, settings, arrangement }: Study): number {
  const graph = normalised(sortedRows(graphOfAuthors(totals)), settings.normalisation);
  return qualityOf(weightedGraphOf(graph, settings), arrangement.communities.slice(0, totals.authorCount));
}

/** `a table` stands in brackets without its article. */
const formatLabel = (format: string): string =>
  (readers.find((reader) => reader.format === format)?.label ?? format).replace(/^an? /, '');
