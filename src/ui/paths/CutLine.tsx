import type { NodeIndex } from '../../model/units.ts';
import { sight } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { useNewest } from '../parts/useNewest.ts';
import { fallsWords } from './fallsWords.ts';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** What falls apart without somebody; nothing where nothing does. */
export function CutLine({ current, node }: Props) {
  const cut = useNewest('cut', { node, sight: sight.value }, [node, sight.value]);
  const words = cut ? fallsWords(current, cut) : '';
  return words === '' ? null : <p class="small">{words}</p>;
}
