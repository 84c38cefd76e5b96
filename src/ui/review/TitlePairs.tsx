import { selectPaper } from '../../actions/select.ts';
import type { ReviewEvidence } from '../../model/review.ts';
import { texts } from '../../texts/texts.ts';
import { usePapers } from '../parts/usePapers.ts';

/** The titles that are most alike across the sides, with how much. */
export function TitlePairs({ titles }: { readonly titles: ReviewEvidence['titles'] }) {
  const cards = usePapers(titles.flatMap(({ one, other }) => [one, other]));
  if (titles.length === 0) return null;
  return (
    <section class="title-pairs">
      <h3>{texts.review.evidence.titles}</h3>
      <ul>
        {titles.map(({ one, other, cosine }, at) => (
          <li key={`${one} ${other}`}>
            {[one, other].map((paper, end) => (
              <button key={end} type="button" class="paper" onClick={() => selectPaper(paper)}>
                <span class="paper-title">{cards[2 * at + end]?.title ?? '…'}</span>
                <span class="paper-line">{cards[2 * at + end]?.date ?? ' '}</span>
              </button>
            ))}
            <span class="muted small" title={texts.review.evidence.alikeHint}>
              {texts.review.evidence.alike(cosine)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
