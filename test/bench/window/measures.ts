import type { Milliseconds } from '../../../src/model/units.ts';
import type { ContenderName } from '../window.page.ts';
import { Session, type Memory } from './session.ts';
import { median } from './statistics.ts';
import type { Move } from './windows.ts';

/** How much of each is measured, in one browser. */
export interface Plan {
  readonly authors: number;
  readonly samples: Readonly<Record<Move, number>>;
  /** Moves in one sample: several of those that are too quick for one alone. */
  readonly movesPerSample: Readonly<Record<Move, number>>;
  readonly ticks: number;
  readonly frames: number;
  /** Camera ratios at which the step is measured again. */
  readonly ratios: readonly number[];
  readonly losesCard: boolean;
}

/** Medians of one contender in one round, of the time at work. */
export interface Measures {
  readonly ties: number;
  readonly start: Milliseconds;
  readonly memory: Memory;
  readonly step: Milliseconds;
  readonly jump: Milliseconds;
  /** Shown after the last step. */
  readonly names: number;
  readonly tick: Milliseconds;
  readonly frame: Milliseconds;
  /** By the clock on the wall. */
  readonly frameWall: Milliseconds;
  readonly stepAt: readonly Milliseconds[];
  readonly restore: Milliseconds;
  readonly restoreWall: Milliseconds;
  readonly changedByLoss: number;
}

/** The map's own ties over the floor, medians of one round. */
export interface FloorMeasures {
  readonly ratio: number;
  /** The same by the clock on the wall. */
  readonly wallRatio: number;
  /** Share of pixels that look otherwise. */
  readonly difference: number;
}

/** One contender, in a browser of its own. */
export async function measure(url: string, name: ContenderName, plan: Plan): Promise<Measures> {
  return await inSession(url, async (session) => {
    const { ties } = await session.call('prepare', name, plan.authors);
    await session.settle();
    const start = (await session.timed('start')).cpu;
    const memory = await session.memory();
    await session.settle();
    const step = await moves(session, 'step', plan);
    const names = await session.call('names');
    const jump = await moves(session, 'jump', plan);
    const tick = await ticks(session, plan.ticks);
    const frames = await framesOf(session, plan.frames);
    const stepAt: Milliseconds[] = [];
    for (const ratio of plan.ratios) {
      await session.call('zoomTo', ratio);
      stepAt.push(await moves(session, 'step', plan));
    }
    const loss = plan.losesCard ? await loseCard(session) : undefined;
    return { ties, start, memory, step, names, jump, tick, ...frames, stepAt, ...(loss ?? noLoss) };
  });
}

/** The map's own ties against a buffer of those in the window. */
export async function measureFloor(url: string, authors: number, frames: number): Promise<FloorMeasures> {
  return await inSession(url, async (session) => {
    await session.call('prepare', 'unnamed', authors);
    await session.call('start');
    const pairs: FloorMeasures[] = [];
    for (let at = 0; at <= frames; at++) {
      const ties = await session.drawn('tiesFrame');
      const difference = await session.call('layFloor');
      const floor = await session.drawn('floorFrame');
      pairs.push({ ratio: ties.cpu / floor.cpu, wallRatio: ties.value / floor.value, difference });
    }
    // The first warms up.
    const middle = (key: keyof FloorMeasures) => median(pairs.slice(1).map((pair) => pair[key]));
    return { ratio: middle('ratio'), wallRatio: middle('wallRatio'), difference: middle('difference') };
  });
}

async function inSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await Session.open(url);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

async function moves(session: Session, move: Move, plan: Plan): Promise<Milliseconds> {
  const [samples, each] = [plan.samples[move], plan.movesPerSample[move]];
  if (samples === 0) return NaN;
  const times: Milliseconds[] = [];
  // Twice to warm up, but not what takes seconds.
  if (samples >= 9) for (let time = 0; time < 2; time++) await session.call('move', move, each);
  for (let time = 0; time < samples; time++) times.push((await session.timed('move', move, each)).cpu / each);
  return median(times);
}

async function ticks(session: Session, count: number): Promise<Milliseconds> {
  if (count === 0) return NaN;
  const times: Milliseconds[] = [];
  for (let time = 0; time <= count; time++) {
    await session.call('settle');
    times.push((await session.timed('tick')).cpu);
  }
  return median(times.slice(1));
}

async function framesOf(session: Session, count: number): Promise<Pick<Measures, 'frame' | 'frameWall'>> {
  if (count === 0) return { frame: NaN, frameWall: NaN };
  const frames = [];
  for (let time = 0; time < count; time++) frames.push(await session.drawn('frame', 'step'));
  return { frame: median(frames.map(({ cpu }) => cpu)), frameWall: median(frames.map(({ value }) => value)) };
}

const noLoss = { restore: NaN, restoreWall: NaN, changedByLoss: NaN };

async function loseCard(session: Session): Promise<typeof noLoss> {
  await session.call('lose');
  const { cpu, value } = await session.timed('restore');
  return { restore: cpu, restoreWall: value, changedByLoss: await session.call('changedByLoss') };
}
