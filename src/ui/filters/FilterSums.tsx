import type { Visible } from '../../model/sift.ts';
import { facets } from '../../state/filterPanel.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

/** How many of each kind are visible, and why the rest is not. */
export function FilterSums() {
  const visible = facets.value?.visible;
  const { node, record } = nouns.value;
  return (
    <div class="filter-sums">
      {visible ? (
        <>
          <Sum of={visible.authors} noun={node} />
          <Sum of={visible.ties} noun="tie" />
          <Sum of={visible.papers} noun={record} />
        </>
      ) : (
        <p class="muted">{texts.filters.counting}</p>
      )}
    </div>
  );
}

interface Props {
  readonly of: Visible;
  readonly noun: string;
}

/** In words, and as shares of one bar. */
function Sum({ of, noun }: Props) {
  const share = (count: number) => ({ width: `${of.all === 0 ? 0 : (100 * count) / of.all}%` });
  return (
    <div class="filter-sum">
      <p>{texts.filters.visibleWords(of, noun)}</p>
      <div class="filter-shares" aria-hidden="true">
        <span class="is-visible" style={share(of.visible)} />
        <span class="is-filtered" style={share(of.filtered)} />
      </div>
    </div>
  );
}
