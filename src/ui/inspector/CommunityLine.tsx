import { communityName } from '../../actions/communityName.ts';
import { unstableBelow } from '../../arrange/firmness.ts';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { knownFirmness } from '../derived.ts';
import { Explained } from '../parts/Explained.tsx';
import { Swatch } from '../parts/Swatch.tsx';

const words = texts.inspector.community;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** The community of a node and, once that is known, how firmly it belongs there. */
export function CommunityLine({ current, node }: Props) {
  const { communities, communitySlots } = current.arrangement;
  const community = communities[node]!;
  // Who is alone is in no company.
  if (community < 0 || communities.indexOf(community) === communities.lastIndexOf(community)) return null;
  return (
    <p class="community-line">
      <Swatch group={community} slot={communitySlots[community]} />
      <span>
        <span class="muted">{words.label}</span>
        {communityName(current, community)}
        <Belonging firmness={knownFirmness.value?.ofNode[node]} />
      </span>
    </p>
  );
}

function Belonging({ firmness }: { readonly firmness: number | undefined }) {
  if (firmness === undefined) return null;
  const isFirm = firmness >= unstableBelow;
  return (
    <small class="muted">
      <span>{words.belonging(firmness, isFirm)}</span> <Explained of="stability" name={texts.help.whatItIs} />
    </small>
  );
}
