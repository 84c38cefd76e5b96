import { pluralOf } from '../../lib/counted.ts';
import { darkDensity, lightDensity } from '../../arrange/palette.ts';
import { nouns, theme } from '../../state/state.ts';

/** What the colours of the ground mean: an order, no numbers. */
export function DensityLegend({ isByGroup }: { readonly isByGroup: boolean }) {
  const { record, node } = nouns.value;
  const stops = ['var(--background)', ...(theme.value === 'dark' ? darkDensity : lightDensity)];
  const title = `Density of ${pluralOf(node)} by their ${record}s in the window`;
  if (isByGroup) {
    return (
      <p class="muted small">
        {title}: the denser, the stronger the colour. Where groups meet, their colours mix by their share.
      </p>
    );
  }
  return (
    <figure class="date-legend">
      <figcaption>{title}</figcaption>
      <div class="date-ramp" style={{ background: `linear-gradient(to right, ${stops.join(', ')})` }} />
      <p class="date-ends">
        <span>low</span>
        <span>high</span>
      </p>
    </figure>
  );
}
