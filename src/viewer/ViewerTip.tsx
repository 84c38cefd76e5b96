import { useLayoutEffect, useRef } from 'preact/hooks';
import { scene } from '../actions/camera.ts';
import type { CssPixels, NodeIndex } from '../model/units.ts';
import { isBare } from '../network/givenNetwork.ts';
import { countIn } from '../network/windowed.ts';
import { committedWindow, mainTopics, nouns, opened } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { slotOfGroup } from '../ui/derived.ts';
import { pointed } from '../ui/map/pointed.ts';
import { tipPlace, type Point, type Pointed } from '../ui/map/tipPlace.ts';
import { Swatch } from '../ui/parts/Swatch.tsx';
import type { Picked } from '../view/scene.ts';

const words = texts.viewer;

/** The biggest dot while the whole map is seen. */
const dotRadius: CssPixels = 24;

/** A small card beside what is under the pointer; the lists say the same to everybody else. */
export function ViewerTip() {
  const element = useRef<HTMLDivElement>(null);
  const at = pointed.value;
  useLayoutEffect(() => {
    const card = element.current;
    const frame = card?.parentElement;
    if (!card || !frame || !at) return;
    const room = { width: frame.clientWidth, height: frame.clientHeight };
    const place = tipPlace(room, { width: card.offsetWidth, height: card.offsetHeight }, at, outlineOf(at.picked, at));
    card.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
  });
  if (!at) return null;
  return (
    <div ref={element} class="map-tip" aria-hidden="true">
      {at.picked.kind === 'node' ? <NodeTip node={at.picked.node} /> : <TieTip tie={at.picked.tie} />}
    </div>
  );
}

function outlineOf(picked: Picked, at: Point): Pointed {
  const place = (node: NodeIndex): Point => scene.peek()?.project(node) ?? at;
  if (picked.kind === 'node') {
    const centre = place(picked.node);
    return { centre, radius: Math.max(dotRadius, Math.hypot(at.x - centre.x, at.y - centre.y) + 8) };
  }
  const { tieSource, tieTarget } = opened.peek()!.columns;
  return { ends: [place(tieSource[picked.tie]!), place(tieTarget[picked.tie]!)] };
}

function NodeTip({ node }: { readonly node: NodeIndex }) {
  const current = opened.value!;
  const { columns, labels, topics } = current;
  const count = isBare(columns.nodePapers, node) ? 0 : countIn(columns.nodePapers, node, committedWindow.value);
  const topic = node < columns.authorCount ? mainTopics.value![node]! : -1;
  return (
    <>
      <strong>{labels[node]}</strong>
      <span>{words.count(count, nouns.value.record)}</span>
      {topic >= 0 && (
        <span class="tip-topic">
          <Swatch group={topic} slot={slotOfGroup(current, topic)} /> {topics[topic]!.label}
        </span>
      )}
    </>
  );
}

function TieTip({ tie }: { readonly tie: number }) {
  const { columns, labels } = opened.value!;
  return (
    <>
      <strong>
        {labels[columns.tieSource[tie]!]} – {labels[columns.tieTarget[tie]!]}
      </strong>
      <span>{words.count(countIn(columns.tiePapers, tie, committedWindow.value), nouns.value.record)}</span>
    </>
  );
}
