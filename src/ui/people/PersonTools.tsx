import { useState } from 'preact/hooks';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';

const words = texts.people.tools;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** Says by hand that a person is somebody else too, or several. */
export function PersonTools({ current, node }: Props) {
  const [shown, setShown] = useState<'merge' | 'split'>();
  const close = () => setShown(undefined);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a few buttons are no fieldset of a form */}
      <div class="buttons topic-tools" role="group" aria-label={words.group(current.labels[node]!)}>
        <button type="button" class="quiet" title={words.mergeHint} onClick={() => setShown('merge')}>
          {words.merge}
        </button>
        <button type="button" class="quiet" title={words.splitHint} onClick={() => setShown('split')}>
          {words.split}
        </button>
      </div>
      {shown === 'merge' && <MergeDialog current={current} node={node} onClose={close} />}
      {shown === 'split' && <SplitDialog current={current} node={node} onClose={close} />}
    </>
  );
}
