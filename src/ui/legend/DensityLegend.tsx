import { pluralOf } from '../../lib/counted.ts';
import { darkDensity, lightDensity } from '../../arrange/palette.ts';
import { nouns, theme } from '../../state/state.ts';
import { Ramp } from './Ramp.tsx';

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
  const marks = [
    { text: 'low', share: 0 },
    { text: 'high', share: 1 },
  ];
  return <Ramp title={title} colours={stops} marks={marks} />;
}
