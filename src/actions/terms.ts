import { bench, opened } from '../state/state.ts';
import { authorsOf } from '../network/paperAuthors.ts';
import type { NodeIndex } from '../model/units.ts';
import { announcement } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { isStillOpen } from './isStillOpen.ts';
import { choiceToCome, selectEvidence } from './select.ts';

/** Opens the papers that say a term, and whoever wrote most of them. */
export async function openTerm(term: string): Promise<void> {
  const asked = bench.peek();
  if (!asked) return;
  const isWanted = choiceToCome();
  const papers = await asked.ask('termPapers', term);
  const current = opened.peek();
  // Papers of what was open a moment ago are not those of what is open now.
  if (!isStillOpen(asked) || !current || !isWanted()) return;
  if (papers.length === 0) {
    announcement.value = texts.bursts.term.nowhere(term);
    return;
  }
  const counts = new Map<NodeIndex, number>();
  for (const paper of papers) {
    for (const author of authorsOf(current.paperAuthors, paper)) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  const people = Array.from(counts, ([node, weight]) => ({ node, weight }));
  people.sort((one, other) => other.weight - one.weight || one.node - other.node);
  const { what, detail } = texts.bursts.term;
  selectEvidence({ what, title: term, detail: detail(papers.length), evidence: { papers, people } });
}
