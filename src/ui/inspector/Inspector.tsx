import { useEffect, useRef } from 'preact/hooks';
import { opened, reducedMotion, selection } from '../../state/state.ts';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { isReviewing } from '../../state/review.ts';
import { Later } from '../parts/Later.tsx';
import { BackToReview } from '../review/BackToReview.tsx';
import { AuthorView } from './AuthorView.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { GivenTieView } from './GivenTieView.tsx';
import { ItemView } from './ItemView.tsx';
import { ManyView } from './ManyView.tsx';
import { Overview } from './Overview.tsx';
import { PairView } from './PairView.tsx';
import { PaperView } from './PaperView.tsx';
import { TieView } from './TieView.tsx';
import { TopicView } from './TopicView.tsx';

/** Right of the map; what is newly selected is shown from its top. */
export function Inspector() {
  const panel = useRef<HTMLElement>(null);
  const focused = useRef<EventTarget | null>(null);
  const selected = selection.value;
  /** The bench is in its place. */
  const isAway = isReviewing.value && !selected;
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    if (selected && !isInTable()) bringIntoView(panel.current?.querySelector('.inspector-head'));
    // What had the focus went away with what was selected before: the reader goes on at the new heading.
    const isLost = document.activeElement === document.body;
    if (isLost && focused.current instanceof Element && !focused.current.isConnected) {
      panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    }
  }, [selected]);
  return (
    <aside
      ref={panel}
      class="panel inspector"
      id="panel-right"
      aria-label={texts.inspector.panel}
      hidden={isAway}
      onFocusCapture={({ target }) => (focused.current = target)}
    >
      {isReviewing.value && selected && <BackToReview />}
      {opened.value && !isAway && (
        <Later turn={2}>
          <Selected />
        </Later>
      )}
    </aside>
  );
}

/** Whoever goes through the rows of the table selects by the way, and stays with them. */
const isInTable = (): boolean => Boolean(document.activeElement?.closest('.table-view'));

/** Where the panels stand under the map, the page itself scrolls: as little as shows what was selected. */
function bringIntoView(head: Element | null | undefined): void {
  head?.scrollIntoView({ behavior: reducedMotion.peek() ? 'instant' : 'smooth', block: 'nearest' });
}

/** What is selected, down to its papers; or the window as a whole. */
function Selected() {
  const [current, selected] = [opened.value, selection.value];
  if (!current) return null;
  if (!selected) return <Overview current={current} />;
  const isNetwork = current.kind === 'network';
  const [OneTie, OneNode] = isNetwork ? [GivenTieView, ItemView] : [TieView, AuthorView];
  switch (selected.kind) {
    case 'tie':
      return <OneTie key={`tie ${selected.tie}`} current={current} tie={selected.tie} />;
    case 'paper':
      return <PaperView key={`paper ${selected.paper}`} current={current} paper={selected.paper} />;
    case 'nodes':
      return <Several current={current} nodes={selected.nodes} />;
    case 'evidence':
      return <EvidenceView key={selected.title} current={current} {...selected} />;
    default: {
      const View = selected.node < current.columns.authorCount ? OneNode : TopicView;
      return <View key={`node ${selected.node}`} current={current} node={selected.node} />;
    }
  }
}

/** Two people beside each other, or several in numbers; a topic and a person are no two of a kind. */
function Several({ current, nodes }: { readonly current: Opened; readonly nodes: readonly NodeIndex[] }) {
  const [one, other] = nodes;
  if (nodes.length > 2 || other! >= current.columns.authorCount) return <ManyView current={current} nodes={nodes} />;
  return <PairView key={`pair ${nodes.join()}`} current={current} one={one!} other={other!} />;
}
