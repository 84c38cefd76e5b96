import type { TieTopics } from '../model/tieTopics.ts';
import type { TimeWindow } from '../model/window.ts';
import { topicFragment } from './shaders/topic.ts';
import type { Sliced } from '../lib/sliced.ts';
import type { Store } from '../drawing/store.ts';
import { TexelPass } from './texelPass.ts';
import { formatsOf, ItemTexture } from './textures.ts';
import { windowLimits } from './windowLimits.ts';

/** Runs of a tie that is none between two people: it keeps the hues of its ends. */
const noRuns = 0xffffffff;
const pauseEvery = 0xfff;

/** The topics of the ties on the graphics card, and the hue that each tie has by them. */
export interface TopicTextures {
  readonly tieRuns: ItemTexture;
  readonly runs: ItemTexture;
  readonly days: ItemTexture;
  readonly hues: ItemTexture;
}

/** Finds the main topic of every tie in the window, on the graphics card, once per window. */
export class TopicPass {
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly pass: TexelPass;

  constructor(gl: WebGL2RenderingContext, width: number) {
    this.gl = gl;
    this.width = width;
    this.pass = new TexelPass(gl, width, topicFragment);
  }

  /** Sends the lists in slices. */
  *load(store: Store, topics: TieTopics): Sliced<TopicTextures> {
    const { gl, width } = this;
    const formats = formatsOf(gl);
    const days = yield* dayTexels(store, topics);
    const dayFormat = days instanceof Uint16Array ? formats.shortPairs : formats.pairs;
    const sent = {
      tieRuns: new ItemTexture(gl, width, store.tieCount, formats.pairs),
      runs: new ItemTexture(gl, width, topics.topics.length, formats.quadruples),
      days: new ItemTexture(gl, width, topics.starts.length, dayFormat),
      hues: new ItemTexture(gl, width, store.tieCount, formats.bytes),
    };
    yield* sent.tieRuns.fill(yield* tieRunTexels(store, topics));
    yield* sent.runs.fill(yield* runTexels(topics));
    yield* sent.days.fill(days);
    return sent;
  }

  run(store: Store, textures: TopicTextures, window: TimeWindow): void {
    if (store.tieCount === 0) return;
    const { gl } = this;
    const { program } = this.pass;
    const { from, until } = windowLimits(store, window);
    program.use({
      uTieRuns: textures.tieRuns.texture,
      uRuns: textures.runs.texture,
      uDays: textures.days.texture,
    });
    gl.uniform1ui(program.at('uItemCount'), store.tieCount);
    gl.uniform1ui(program.at('uFrom'), from);
    gl.uniform1ui(program.at('uUntil'), until);
    gl.uniform1i(program.at('uWithUndated'), window.undated ? 1 : 0);
    this.pass.into(textures.hues, () => {
      gl.viewport(0, 0, this.width, textures.hues.rows);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    });
  }

  /** Reads the hues back: slow, for tests. Item `place` of the result is tie `order[place]` of the network. */
  read({ hues }: TopicTextures, order: Uint32Array): Uint8Array {
    const texels = this.pass.read(hues);
    const read = new Uint8Array(order.length);
    for (let place = 0; place < order.length; place++) read[order[place]!] = texels[4 * place]!;
    return read;
  }

  kill(): void {
    this.pass.kill();
  }
}

export function killTopicTextures({ tieRuns, runs, days, hues }: TopicTextures): void {
  for (const texture of [tieRuns, runs, days, hues]) texture.kill();
}

function* dayTexels({ firstDay, lastDay }: Store, { starts, ends }: TieTopics): Sliced<Uint16Array | Uint32Array> {
  const days = lastDay - firstDay <= 0xffff ? new Uint16Array(2 * starts.length) : new Uint32Array(2 * starts.length);
  for (let entry = 0; entry < starts.length; entry++) {
    days[2 * entry] = starts[entry]! - firstDay;
    days[2 * entry + 1] = ends[entry]! - firstDay;
    if ((entry & pauseEvery) === 0) yield;
  }
  return days;
}

/** In drawing order: first run and number of runs of each tie. */
function* tieRunTexels({ tieOrder }: Store, { runOffsets }: TieTopics): Sliced<Uint32Array> {
  const texels = new Uint32Array(2 * tieOrder.length);
  const tiesWithRuns = runOffsets.length - 1;
  for (let slot = 0; slot < tieOrder.length; slot++) {
    const tie = tieOrder[slot]!;
    const hasRuns = tie < tiesWithRuns;
    texels[2 * slot] = hasRuns ? runOffsets[tie]! : 0;
    texels[2 * slot + 1] = hasRuns ? runOffsets[tie + 1]! - runOffsets[tie]! : noRuns;
    if ((slot & pauseEvery) === 0) yield;
  }
  return texels;
}

/** Hue, first entry, number of entries and undated papers of each run. */
function* runTexels({ topics, offsets, undated, slots }: TieTopics): Sliced<Uint32Array> {
  const texels = new Uint32Array(4 * topics.length);
  for (let run = 0; run < topics.length; run++) {
    texels[4 * run] = slots[topics[run]!]!;
    texels[4 * run + 1] = offsets[run]!;
    texels[4 * run + 2] = offsets[run + 1]! - offsets[run]!;
    texels[4 * run + 3] = undated[run]!;
    if ((run & pauseEvery) === 0) yield;
  }
  return texels;
}
