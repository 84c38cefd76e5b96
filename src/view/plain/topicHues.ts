import type { TieTopics } from '../../model/tieTopics.ts';
import type { TieIndex, TopicIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { mainTopicIn } from '../../network/tieTopics.ts';
import { huesOfItsEnds } from '../../drawing/marks.ts';
import type { Sliced } from '../../lib/sliced.ts';
import type { Store } from '../../drawing/store.ts';
import type { WindowTally } from './windowTally.ts';

/** Hue of ties without any topic. */
const grey = 10;
/** In place of a hue: that of the tie depends on the window. */
const depends = 254;
const pauseEvery = 0xfff;

/** The hue that each tie has by its main topic in the window, in drawing order. */
export class TopicHues {
  readonly hues: Uint8Array;
  private readonly tieOrder: Uint32Array;
  private readonly topics: TieTopics;
  /** The hue that a tie has in every window, as most have papers of one topic only; or `depends`. */
  private readonly always: Uint8Array;
  private isCurrent = false;

  static *of(store: Store, topics: TieTopics): Sliced<TopicHues> {
    return new TopicHues(store, topics, yield* huesInEveryWindow(store, topics));
  }

  private constructor({ tieOrder }: Store, topics: TieTopics, always: Uint8Array) {
    this.tieOrder = tieOrder;
    this.topics = topics;
    this.always = always;
    this.hues = new Uint8Array(tieOrder.length).fill(huesOfItsEnds);
  }

  /** @param tally has moved to the window, and tells which ties have other papers in it than at the last call. */
  follow(window: TimeWindow, tally: WindowTally): void {
    const { hues, always, tieOrder, topics, isCurrent } = this;
    const moved = isCurrent ? tally.changed.list() : tieOrder.keys();
    for (const slot of moved) {
      if (always[slot] === huesOfItsEnds) continue;
      if (tally.counts[slot] === 0) hues[slot] = grey;
      else if (always[slot] !== depends) hues[slot] = always[slot]!;
      else hues[slot] = hueOf(topics, mainTopicIn(topics, tieOrder[slot]!, window));
    }
    this.isCurrent = true;
  }

  /** The window moves on unfollowed, as while other colours are shown. */
  fallBehind(): void {
    this.isCurrent = false;
  }
}

const hueOf = ({ slots }: TieTopics, topic: TopicIndex): number => (topic < 0 ? grey : slots[topic]!);

function* huesInEveryWindow({ data, tieOrder }: Store, topics: TieTopics): Sliced<Uint8Array> {
  const { runOffsets, offsets, undated } = topics;
  const { tiePapers } = data.columns;
  const papersOf = (tie: TieIndex): number =>
    tiePapers.offsets[tie + 1]! -
    tiePapers.offsets[tie]! +
    (tiePapers.undatedOffsets[tie + 1]! - tiePapers.undatedOffsets[tie]!);
  const always = new Uint8Array(tieOrder.length);
  for (let slot = 0; slot < tieOrder.length; slot++) {
    const tie = tieOrder[slot]!;
    const [run, next] = [runOffsets[tie]!, runOffsets[tie + 1]];
    // Only ties between two people have topics of their own.
    if (next === undefined) always[slot] = huesOfItsEnds;
    else if (run === next) always[slot] = grey;
    else {
      const others = papersOf(tie) - (offsets[next]! - offsets[run]!) - undated[run]!;
      always[slot] = next - run === 1 && others === 0 ? hueOf(topics, topics.topics[run]!) : depends;
    }
    if ((slot & pauseEvery) === 0) yield;
  }
  return always;
}
