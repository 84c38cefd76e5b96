import { unstableBelow } from '../../arrange/firmness.ts';
import type { CommunityIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import { knownFirmness } from '../derived.ts';

/** How firm a community is, once that is known: its figure, underlined in dashes like the nodes on the map if it is not. */
export function RowFirmness({ community }: { readonly community: CommunityIndex }) {
  const firmness = knownFirmness.value?.ofCommunity[community];
  if (firmness === undefined) return null;
  const isFirm = firmness >= unstableBelow;
  const [before, after] = texts.legend.row.firmnessHeard(isFirm);
  return (
    <span class="row-count row-firm" data-firm={isFirm} title={texts.legend.row.firmnessHint(firmness, isFirm)}>
      <span class="visually-hidden">{before}</span>
      {firmness.toFixed(2)}
      <span class="visually-hidden">{after}</span>
    </span>
  );
}
