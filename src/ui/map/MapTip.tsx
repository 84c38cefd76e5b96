import { useLayoutEffect, useRef } from 'preact/hooks';
import { scene } from '../../actions/camera.ts';
import { measureText, measureWords } from '../../actions/measureWords.ts';
import type { CssPixels, NodeIndex } from '../../model/units.ts';
import { isBare } from '../../network/givenNetwork.ts';
import { mainTopicIn } from '../../network/tieTopics.ts';
import { countIn, weightIn } from '../../network/windowed.ts';
import {
  colourMeasure,
  committedWindow,
  mainTopics,
  measured,
  nouns,
  opened,
  sizeBy,
  tieColourBy,
  tieTopics,
} from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import type { Picked } from '../../view/scene.ts';
import { TopicSwatch } from '../parts/TopicSwatch.tsx';
import { pointed } from './pointed.ts';
import { tipPlace, type Point, type Pointed } from './tipPlace.ts';

const words = texts.map.tip;

/** `12 papers in the window`; where there is no window, without it. */
const recordWords = ({ kind, extent }: Opened, count: number): string =>
  (kind === 'network' && !extent ? words.records : words.recordsInWindow)(count, nouns.value.record);

/** The biggest dot while the whole map is seen; closer by, the pointer says how big the dot is at least. */
const dotRadius: CssPixels = 24;

/** A small card beside what is under the pointer; lists and inspector say the same to everybody else. */
export function MapTip() {
  const element = useRef<HTMLDivElement>(null);
  const [at, current] = [pointed.value, opened.value];
  useLayoutEffect(() => {
    const card = element.current;
    const frame = card?.parentElement;
    if (!card || !frame || !at) return;
    const room = { width: frame.clientWidth, height: frame.clientHeight };
    const place = tipPlace(room, { width: card.offsetWidth, height: card.offsetHeight }, at, outlineOf(at.picked, at));
    card.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
  });
  if (!at || !current) return null;
  return (
    <div ref={element} class="map-tip" aria-hidden="true">
      {at.picked.kind === 'node' ? (
        <NodeTip current={current} node={at.picked.node} />
      ) : (
        <TieTip current={current} picked={at.picked} />
      )}
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

function NodeTip({ current, node }: { readonly current: Opened; readonly node: number }) {
  const { columns, labels, topics } = current;
  const count = isBare(columns.nodePapers, node) ? 0 : countIn(columns.nodePapers, node, committedWindow.value);
  const isAuthor = node < columns.authorCount;
  const topic = isAuthor ? mainTopics.value![node]! : -1;
  const records = recordWords(current, count);
  return (
    <>
      <strong>{labels[node]}</strong>
      <span>{isAuthor ? records : words.topic(records)}</span>
      {isAuthor && measuresOf(node).map((text) => <span key={text}>{text}</span>)}
      {topic >= 0 && (
        <span class="tip-topic">
          <TopicSwatch current={current} topic={topic} /> {topics[topic]!.label}
        </span>
      )}
    </>
  );
}

/** What colour and size stand for, where they stand for a measure: `PageRank 0.0247`. */
function measuresOf(author: NodeIndex): string[] {
  const inUse = new Set([colourMeasure.value, sizeBy.value]);
  return [...inUse].flatMap((measure) => {
    if (measure === undefined || measure === 'window') return [];
    const value = measured.value[measure]?.values[author];
    return value === undefined
      ? []
      : [words.measure(measureWords(measure, nouns.value).label, measureText(measure, value))];
  });
}

function TieTip({ current, picked }: { readonly current: Opened; readonly picked: Extract<Picked, { kind: 'tie' }> }) {
  const { columns, labels, settings, kind, topics } = current;
  const window = committedWindow.value;
  const weight = weightIn(columns.tiePapers, picked.tie, window, columns.paperTo);
  const isCounted = kind === 'papers' && settings.counting === 'full' && picked.tie < columns.authorTieCount;
  const records = recordWords(current, countIn(columns.tiePapers, picked.tie, window));
  const lists = tieColourBy.value === 'topic' && picked.tie < columns.authorTieCount ? tieTopics.value : undefined;
  const topic = lists ? mainTopicIn(lists, picked.tie, window) : -1;
  return (
    <>
      <strong>{words.tie(labels[columns.tieSource[picked.tie]!]!, labels[columns.tieTarget[picked.tie]!]!)}</strong>
      <span>{isCounted ? records : words.weighted(records, weight)}</span>
      {topic >= 0 && (
        <span class="tip-topic">
          <TopicSwatch current={current} topic={topic} /> {topics[topic]!.label}
        </span>
      )}
    </>
  );
}
