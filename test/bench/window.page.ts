import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { TimeWindow } from '../../src/model/window.ts';
import { countIn } from '../../src/network/windowed.ts';
import { createScene, type SceneData } from '../../src/view/scene.ts';
import { clusteredNetwork, day } from '../browser/view/samples.ts';
import { lightTheme } from '../browser/view/stand.ts';

export interface WindowBench {
  readonly nodes: number;
  readonly ties: number;
  /** Milliseconds of this page's own script per step of the window, with names; nothing is rasterised. */
  readonly ours: number;
  /** The same for sigma's reducers and a refresh on the same network. */
  readonly reducers: number;
}

const rounds = 3;
const stepsPerRound = 9;

const frames: FrameRequestCallback[] = [];
const ignore = (): void => {};

/** Frames are run by hand, inside the clock, and drawing commands go nowhere: only our script is timed. */
function takeClockAndCard(): void {
  globalThis.requestAnimationFrame = (callback) => frames.push(callback);
  const stubs = {
    drawArrays: ignore,
    drawArraysInstanced: ignore,
    drawElements: ignore,
    drawElementsInstanced: ignore,
  };
  Object.assign(WebGL2RenderingContext.prototype, stubs);
}

function runFrames(): void {
  for (const frame of frames.splice(0)) frame(performance.now());
}

/** A five-year window, thirty days further at each step. */
function windowAt(step: number): TimeWindow {
  const from = day(2000, 1, 1) + 30 * step;
  return { from, to: from + 1826, undated: false };
}

async function measure(authors: number): Promise<WindowBench> {
  takeClockAndCard();
  const data = clusteredNetwork(1, authors, 40);
  const ours = await ourStep(data);
  const theirs = theirStep(data);
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, step] of [['ours', ours] as const, ['theirs', theirs] as const]) {
      step(0);
      for (let at = 1; at <= stepsPerRound; at++) {
        const before = performance.now();
        step(at);
        times[name].push(performance.now() - before);
      }
    }
  }
  const { columns, labels } = data;
  return { nodes: labels.length, ties: columns.tieCount, ours: median(times.ours), reducers: median(times.theirs) };
}

async function ourStep(data: SceneData): Promise<(step: number) => void> {
  const created = createScene(document.querySelector<HTMLElement>('#ours')!, {
    theme: lightTheme,
    window: windowAt(0),
  });
  if (!created.scene) throw new Error(created.reason);
  const { scene } = created;
  await scene.setData(data);
  runFrames();
  return (step) => {
    scene.setWindow(windowAt(step));
    runFrames();
  };
}

/** What an application on sigma does: all ties in graphology, hidden by reducers, counts by bisection. */
function theirStep({ columns, positions, labels }: SceneData): (step: number) => void {
  let window = windowAt(0);
  const graph = new UndirectedGraph();
  for (const [node, label] of labels.entries()) {
    graph.addNode(node, { x: positions[2 * node]!, y: positions[2 * node + 1]!, size: 3, label, node });
  }
  for (let tie = 0; tie < columns.tieCount; tie++) {
    graph.addEdge(columns.tieSource[tie]!, columns.tieTarget[tie]!, { tie });
  }
  const sigma = new Sigma(graph, document.querySelector<HTMLElement>('#theirs')!, {
    nodeReducer: (_, { node, ...shown }) => ({
      ...shown,
      hidden: countIn(columns.nodePapers, Number(node), window) === 0,
    }),
    edgeReducer: (_, { tie }) => {
      const count = countIn(columns.tiePapers, Number(tie), window);
      return { hidden: count === 0, size: Math.log2(1 + count) };
    },
  });
  return (step) => {
    window = windowAt(step);
    sigma.refresh();
    runFrames();
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

Object.assign(globalThis, { measureWindow: measure });
