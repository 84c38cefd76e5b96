import { useState } from 'preact/hooks';
import type { TieIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { MergeDialog } from './MergeDialog.tsx';

interface Props {
  readonly current: Opened;
  readonly tie: TieIndex;
}

/** Says of the two ends of a tie that they are one person. */
export function OnePersonButton({ current, tie }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [one, other] = [current.columns.tieSource[tie]!, current.columns.tieTarget[tie]!];
  return (
    <div class="buttons topic-tools">
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {texts.people.tools.onePerson}
      </button>
      {isOpen && (
        // Counted anew meanwhile, they may be other nodes.
        <MergeDialog
          key={`${one} ${other}`}
          current={current}
          node={one}
          other={other}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
