import { useEffect, useRef } from 'preact/hooks';
import { clearSelection, goBack } from '../actions/select.ts';
import { selection } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { IconButton } from '../ui/parts/IconButton.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import { PaperDetails } from './PaperDetails.tsx';
import { TieDetails } from './TieDetails.tsx';
import { WindowLists } from './WindowLists.tsx';

const words = texts.viewer;

/** About what is selected, or about the window as a whole. */
export function Details() {
  const panel = useRef<HTMLElement>(null);
  const target = selection.value;
  // What is new is read from its beginning.
  useEffect(() => panel.current?.scrollTo({ top: 0 }), [target]);
  return (
    <section ref={panel} class="viewer-panel viewer-details" aria-label={words.details}>
      {target && (
        <div class="viewer-panel-head">
          <button type="button" class="quiet" onClick={goBack}>
            {words.back}
          </button>
          <IconButton icon="close" label={words.clear} onClick={clearSelection} />
        </div>
      )}
      <Target />
    </section>
  );
}

function Target() {
  const target = selection.value;
  switch (target?.kind) {
    case 'node':
      return <NodeDetails node={target.node} />;
    case 'tie':
      return <TieDetails tie={target.tie} />;
    case 'paper':
      return <PaperDetails paper={target.paper} />;
    default:
      return <WindowLists />;
  }
}
