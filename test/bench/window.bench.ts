import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Goals, print, shown } from './window/goals.ts';
import { labelRatios, measureRounds, type Rounds, type Size } from './window/rounds.ts';
import type { Measures } from './window/measures.ts';
import { median, ratios } from './window/statistics.ts';

const sizes: readonly Size[] = [
  { ties: '50,000', authors: 10_000, rounds: 3, isMain: false, slowSamples: 9, slowFrames: 2 },
  { ties: '500,000', authors: 100_000, rounds: 3, isMain: true, slowSamples: 9, slowFrames: 2 },
  { ties: '1,000,000', authors: 200_000, rounds: 3, isMain: false, slowSamples: 3, slowFrames: 0 },
];

const goals = new Goals();
/** Median step of our map, with names and without, by size. */
const steps = new Map<string, readonly number[]>();
let server: ViteDevServer;
let url: string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.cache/vite-bench',
    optimizeDeps: { entries: ['test/bench/window.html'] },
    // The file that gl-bench has for browsers exports nothing.
    resolve: { mainFields: ['module', 'main'] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  url = new URL('test/bench/window.html', server.resolvedUrls!.local[0]).href;
}, 120_000);

afterAll(async () => {
  await server.close();
  const growth = ratios(steps.get('1,000,000') ?? [NaN, NaN], steps.get('50,000') ?? [NaN, NaN]);
  for (const [at, how] of ['with names', 'without'].entries()) {
    const what = `step at 1,000,000 ties over 50,000, ${how}`;
    goals.hold({ id: 'R2', what, values: [growth[at]!], unit: '×', atMost: 2 });
  }
  expect(goals.missed, 'goals that are missed').toEqual([]);
});

it.each(sizes)(
  'moving the window over about $ties ties',
  async (size) => {
    const rounds = await measureRounds(url, size);
    steps.set(size.ties, [median(of(rounds.coterie, 'step')), median(of(rounds.unnamed, 'step'))]);
    table(size, rounds);
    holdSteps(size, rounds);
    holdFloor(size, rounds);
    if (size.isMain) holdRest(size, rounds);
  },
  1_800_000,
);

/** Milliseconds of the page's main thread, and of the process that draws. */
function table({ authors }: Size, rounds: Rounds): void {
  print(`\n${rounds.coterie[0]!.ties} ties, ${authors} authors; ms at work, median of the rounds [least–most]`);
  for (const name of ['coterie', 'unnamed', 'reducers', 'partial', 'cosmos'] as const) {
    const cells = (['step', 'jump', 'tick', 'start', 'frame', 'frameWall', 'names'] as const).map((key) => {
      const values = of(rounds[name], key);
      return `${key} ${values.some(Number.isNaN) ? '–' : shown(values)}`;
    });
    print(`  ${name.padEnd(9)} ${cells.join('  ')}`);
  }
}

function holdSteps({ ties }: Size, { coterie, unnamed, reducers, partial, cosmos }: Rounds): void {
  const [step, jump] = [of(coterie, 'step'), of(coterie, 'jump')];
  const most = { '50,000': 2, '500,000': 2, '1,000,000': 2.5 }[ties];
  const hold = goals.hold.bind(goals);
  hold({ id: 'R1', what: `step at ${ties}, with names`, values: step, unit: 'ms', atMost: most });
  hold({ id: 'R1', what: `step at ${ties}, without`, values: of(unnamed, 'step'), unit: 'ms', atMost: 1 });
  const toReducers = ratios(of(reducers, 'step'), step);
  const toPartial = { step: ratios(of(partial, 'step'), step), jump: ratios(of(partial, 'jump'), jump) };
  const toCosmos = { step: ratios(of(cosmos, 'step'), step), jump: ratios(of(cosmos, 'jump'), jump) };
  const most50 = ties === '50,000';
  hold({ id: 'R3', what: `reducers over ours at ${ties}`, values: toReducers, unit: '×', atLeast: most50 ? 40 : 500 });
  if (most50) return;
  hold({ id: 'R4', what: `partial refresh over ours at ${ties}, step`, values: toPartial.step, unit: '×', atLeast: 5 });
  hold({
    id: 'R4',
    what: `partial refresh over ours at ${ties}, jump`,
    values: toPartial.jump,
    unit: '×',
    atLeast: 100,
  });
  hold({ id: 'R5', what: `cosmos.gl over ours at ${ties}, step`, values: toCosmos.step, unit: '×', atLeast: 20 });
  hold({ id: 'R5', what: `cosmos.gl over ours at ${ties}, jump`, values: toCosmos.jump, unit: '×', atLeast: 20 });
}

function holdFloor({ ties }: Size, { floor }: Rounds): void {
  const ratio = floor.map((round) => round.ratio);
  print(`     by the clock on the wall ${shown(floor.map(({ wallRatio }) => wallRatio))} ×`);
  goals.hold({ id: 'R6', what: `our ties over a plain buffer at ${ties}`, values: ratio, unit: '×', atMost: 1.3 });
  const differing = floor.map(({ difference }) => 100 * difference);
  goals.hold({ id: 'R6', what: 'pixels that look otherwise there', values: differing, unit: '%', atMost: 1 });
}

function holdRest({ ties }: Size, { coterie, unnamed, partial, cosmos }: Rounds): void {
  const hold = goals.hold.bind(goals);
  const toOurs = (rounds: Measures[], key: 'frame' | 'start' | 'tick') => ratios(of(rounds, key), of(coterie, key));
  const toCosmos = toOurs(cosmos, 'frame');
  hold({ id: 'R5', what: `frame of cosmos.gl over ours at ${ties}`, values: toCosmos, unit: '×', atLeast: 4 });
  hold({ id: 'R8', what: `data to first frame at ${ties}`, values: of(coterie, 'start'), unit: 'ms', atMost: 1000 });
  const starts = toOurs(partial, 'start');
  hold({ id: 'R8', what: 'graphology and new Sigma over that', values: starts, unit: '×', atLeast: 5 });
  for (const part of ['script', 'process'] as const) {
    const held = (rounds: Measures[]) => rounds.map(({ memory }) => memory[part] ?? NaN);
    const megabytes = [coterie, partial].map((rounds) => `${(median(held(rounds)) / 1e6).toFixed(0)} MB`).join(' of ');
    const share = ratios(held(coterie), held(partial)).map((ratio) => 100 * ratio);
    hold({ id: 'R8', what: `memory of the ${part}, ${megabytes}`, values: share, unit: '%', atMost: 60 });
  }
  hold({ id: 'R9', what: `tick of a layout at ${ties}`, values: of(coterie, 'tick'), unit: 'ms', atMost: 8 });
  const ticks = toOurs(partial, 'tick');
  hold({ id: 'R9', what: 'updateEachNodeAttributes over that', values: ticks, unit: '×', atLeast: 100 });
  for (const [at, ratio] of labelRatios.entries()) {
    const values = coterie.map(({ stepAt }, round) => stepAt[at]! - unnamed[round]!.stepAt[at]!);
    hold({ id: 'R10', what: `names at camera ratio ${ratio}`, values, unit: 'ms', atMost: ratio < 0.1 ? 4 : 1.5 });
  }
  print(`     by the clock on the wall ${shown(of(coterie, 'restoreWall'))} ms`);
  hold({
    id: 'R12',
    what: 'graphics card lost, to full frame',
    values: of(coterie, 'restore'),
    unit: 'ms',
    atMost: 1500,
  });
  const changed = of(coterie, 'changedByLoss').map((share) => 100 * share);
  hold({ id: 'R12', what: 'pixels that differ thereafter', values: changed, unit: '%', atMost: 0 });
  const frames = toOurs(partial, 'frame');
  hold({ id: 'R13', what: `frame of sigma over ours at ${ties}`, values: frames, unit: '×', atLeast: 10 });
}

type NumberOf<T> = { [Key in keyof T]: T[Key] extends number ? Key : never }[keyof T];

function of(rounds: readonly Measures[], key: NumberOf<Measures>): number[] {
  return rounds.map((round) => round[key]);
}
