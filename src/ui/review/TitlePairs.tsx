import { selectPaper } from '../../actions/select.ts';
import type { ReviewEvidence } from '../../model/review.ts';
import { usePapers } from '../parts/usePapers.ts';

/** The titles that are most alike across the sides, with how much. */
export function TitlePairs({ titles }: { readonly titles: ReviewEvidence['titles'] }) {
  const cards = usePapers(titles.flatMap(({ one, other }) => [one, other]));
  if (titles.length === 0) return null;
  return (
    <section class="title-pairs">
      <h3>Titles that are alike</h3>
      <ul>
        {titles.map(({ one, other, cosine }, at) => (
          <li key={`${one} ${other}`}>
            {[one, other].map((paper, end) => (
              <button key={end} type="button" class="paper" onClick={() => selectPaper(paper)}>
                <span class="paper-title">{cards[2 * at + end]?.title ?? '…'}</span>
                <span class="paper-line">{cards[2 * at + end]?.date ?? ' '}</span>
              </button>
            ))}
            <span class="muted small" title="Cosine of the two titles: 1 when they use the same words">
              {cosine.toFixed(2)} alike
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
