import { darkDensity, lightDensity } from '../../arrange/palette.ts';
import { nouns, theme } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Ramp } from './Ramp.tsx';

const words = texts.legend.ground;

/** What the colours of the ground mean: an order, no numbers. */
export function DensityLegend({ isByGroup }: { readonly isByGroup: boolean }) {
  const { record, node } = nouns.value;
  const stops = ['var(--background)', ...(theme.value === 'dark' ? darkDensity : lightDensity)];
  const title = words.density(pluralOf(node), pluralOf(record));
  if (isByGroup) {
    return <p class="muted small">{words.byGroup(title)}</p>;
  }
  const marks = [
    { text: words.low, share: 0 },
    { text: words.high, share: 1 },
  ];
  return <Ramp title={title} colours={stops} marks={marks} />;
}
