import { weightText } from '../../actions/words.ts';
import { unstableBelow } from '../../arrange/firmness.ts';
import type { CommunityIndex } from '../../model/units.ts';
import { knownFirmness } from '../derived.ts';

/** How firm a community is, once that is known: its figure, underlined in dashes like the nodes on the map if it is not. */
export function RowFirmness({ community }: { readonly community: CommunityIndex }) {
  const firmness = knownFirmness.value?.ofCommunity[community];
  if (firmness === undefined) return null;
  const isFirm = firmness >= unstableBelow;
  return (
    <span
      class="row-count row-firm"
      data-firm={isFirm}
      title={`Firmness ${weightText(firmness)}: how much of the community other runs find again${isFirm ? '' : '; not firm'}`}
    >
      <span class="visually-hidden">, firm to </span>
      {firmness.toFixed(2)}
      <span class="visually-hidden">{isFirm ? '' : ', not firm'}, </span>
    </span>
  );
}
