import type { TieTopics } from '../../model/tieTopics.ts';
import type { TimeWindow } from '../../model/window.ts';
import { mainTopicIn } from '../../network/tieTopics.ts';
import { huesOfItsEnds } from '../marks.ts';
import type { Store, TieSlot } from '../store.ts';

/** Hue of all smaller topics, and of ties without any. */
const grey = 10;

/** The hue that each tie has by its main topic in the window, in drawing order. */
export class TopicHues {
  readonly hues: Uint8Array;
  private readonly tieOrder: Uint32Array;
  private readonly topics: TieTopics;
  private isCurrent = false;

  constructor({ tieOrder }: Store, topics: TieTopics) {
    this.tieOrder = tieOrder;
    this.topics = topics;
    this.hues = new Uint8Array(tieOrder.length);
  }

  /** @param moved ties whose papers in the window are others than at the last call. */
  follow(window: TimeWindow, moved: Uint32Array): void {
    if (this.isCurrent) for (const slot of moved) this.hues[slot] = this.hueOf(slot, window);
    else for (let slot = 0; slot < this.hues.length; slot++) this.hues[slot] = this.hueOf(slot, window);
    this.isCurrent = true;
  }

  /** The window moves on unfollowed, as while other colours are shown. */
  fallBehind(): void {
    this.isCurrent = false;
  }

  private hueOf(slot: TieSlot, window: TimeWindow): number {
    const tie = this.tieOrder[slot]!;
    // Only ties between two people have topics of their own.
    if (tie + 1 >= this.topics.runOffsets.length) return huesOfItsEnds;
    const topic = mainTopicIn(this.topics, tie, window);
    return topic < 0 ? grey : Math.min(topic, grey);
  }
}
