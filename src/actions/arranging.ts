import { batch } from '@preact/signals';
import type { NodeIndex } from '../model/units.ts';
import type { Settings } from '../model/settings.ts';
import type { Given } from '../arrange/given.ts';
import type { Arranged } from '../arrange/arrange.ts';
import { heldArrangement, type Departed } from '../arrange/heldArrangement.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Descent } from '../model/descent.ts';
import { placeAt, putAt, type Place } from '../state/pins.ts';
import { announcement, bench, opened, pinned, positions, relaxing, settling } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { Arranger, type Listener } from '../work/arranger.ts';
import type { ArrangeRequest, Shown } from '../work/arrangeProtocol.ts';
import type { Progress } from '../work/protocol.ts';
import type { Fresh, Workbench } from '../work/workbench.ts';

/** Of what is shown; it ends when something else is shown, or when the user stops it. */
let arranger: Arranger | undefined;
/** What is open being arranged anew, before there is anything to show of it. */
let running: AbortController | undefined;
/** An arranger that is being made for what is shown; whoever wants one meanwhile gets the same. */
let making: { readonly of: Workbench; readonly made: Promise<Arranger | undefined> } | undefined;

export interface ArrangeWish {
  /** Nodes stay about where they are shown. */
  readonly keepsPlaces: boolean;
  /** Communities grow out of those that are shown. */
  readonly continuesCommunities: boolean;
  /**
   * What stays to the last bit, with its communities, once the map rests: authors, where only topics are others; or
   * everybody who is still there, where only who is who was decided.
   */
  readonly holds?: 'authors' | 'everybody' | undefined;
  /** Where nodes stood when it was kept, by the order in which `nodeBefore` has them, and who is held there. */
  readonly kept?: KeptArrangement | undefined;
}

export interface KeptArrangement {
  readonly arrangement: Arrangement;
  readonly pinned: ReadonlySet<NodeIndex>;
}

/** An arrangement that has begun, and what to do with it. */
export interface Begun {
  readonly first: Arranged;
  /** Everybody who is still there stands where he or she stood, and all is at rest. */
  readonly isHeld: boolean;
  /** Nodes of the new network that are pinned. */
  readonly pinned: ReadonlySet<NodeIndex>;
  /** From now on the map follows it. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/**
 * Arranges what was counted, up to the first useful picture.
 *
 * @throws an AbortError when cancelled; an Error when the worker breaks.
 */
export async function arrangeFresh(
  fresh: Fresh,
  wish: ArrangeWish,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Begun> {
  const { counted, totals } = fresh;
  const nodeBefore = fresh.descent?.nodeBefore;
  if (wish.kept && nodeBefore) return begunAsKept(fresh, wish.kept, nodeBefore, onProgress, signal);
  const isAtRest = settling.peek() === undefined;
  const begun = wish.holds === 'everybody' && isAtRest ? heldAsShown(fresh) : undefined;
  if (begun) return begun;
  const shown = nodeBefore && shownAs(nodeBefore, wish);
  const held = new Set(nodeBefore && wish.keepsPlaces ? pinnedAmong(nodeBefore) : []);
  const { settings, labels } = counted;
  const stays = wish.holds === 'authors' && isAtRest;
  const authors = stays && nodeBefore ? authorsAsShown(counted, nodeBefore) : undefined;
  if (!authors) departures.clear();
  const given = authors ?? counted.given;
  const request = { totals, settings, given, ...(shown && { shown, pinned: flagsOf(held, labels.length) }) };
  return begin(request, held, onProgress, signal);
}

/** Where all nodes are known again nothing is laid out; else the map is laid out from where those stand who are. */
async function begunAsKept(
  { counted, totals }: Fresh,
  { arrangement, pinned: held }: KeptArrangement,
  nodeBefore: Int32Array,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Begun> {
  departures.clear();
  const pinnedNow = new Set<NodeIndex>();
  if (held.size > 0) nodeBefore.forEach((before, node) => held.has(before) && pinnedNow.add(node));
  const isSame = nodeBefore.length === arrangement.communities.length && !nodeBefore.includes(-1);
  if (isSame) return atRest(carriedOver(arrangement, nodeBefore), { isHeld: false, pinned: pinnedNow });
  const shown = { ...arrangement, nodeBefore, keepsPlaces: true, continuesCommunities: true };
  const request = {
    totals,
    settings: counted.settings,
    given: {},
    shown,
    pinned: flagsOf(pinnedNow, nodeBefore.length),
  };
  return begin(request, pinnedNow, onProgress, signal);
}

function carriedOver(arrangement: Arrangement, nodeBefore: Int32Array): Arrangement {
  const places = new Float32Array(2 * nodeBefore.length);
  nodeBefore.forEach((before, node) => {
    places[2 * node] = arrangement.positions[2 * before]!;
    places[2 * node + 1] = arrangement.positions[2 * before + 1]!;
  });
  const communities = nodeBefore.map((before) => arrangement.communities[before]!);
  return { ...arrangement, positions: places, communities };
}

/** There is nothing to be laid out. */
const atRest = (
  arrangement: Arrangement,
  { onFollow, ...more }: Pick<Begun, 'isHeld' | 'pinned'> & { readonly onFollow?: () => void },
): Begun => ({
  first: { ...arrangement, changes: { merged: 0, split: 0 } },
  ...more,
  follow() {
    onFollow?.();
    running?.abort();
    arranger?.stop();
    [arranger, making] = [undefined, undefined];
    batch(() => {
      relaxing.value = false;
      settling.value = undefined;
    });
  },
  stop: () => undefined,
});

/** By the settings of the network that they were in, as the same settings make the same network. */
const departures = new Map<string, ReadonlyMap<NodeIndex, Departed>>();

/** At once, as there is nothing to be laid out. */
function heldAsShown({ counted, totals, descent }: Fresh): Begun | undefined {
  const current = opened.peek();
  if (!current || !descent) return undefined;
  const shown = { ...current.arrangement, positions: positions.peek() };
  const arrangement = heldArrangement(shown, descent, totals, departures.get(JSON.stringify(counted.settings)));
  if (!arrangement) return undefined;
  return atRest(arrangement, {
    isHeld: true,
    pinned: new Set(pinnedAmong(descent.nodeBefore)),
    onFollow: () => departures.set(JSON.stringify(current.settings), departedFrom(shown, descent)),
  });
}

function departedFrom(
  { positions: places, communities }: Arrangement,
  { nodeBefore }: Descent,
): Map<NodeIndex, Departed> {
  const stays = new Uint8Array(communities.length);
  for (const node of nodeBefore) if (node >= 0) stays[node] = 1;
  const departed = new Map<NodeIndex, Departed>();
  communities.forEach((community, node) => {
    if (stays[node] === 0) departed.set(node, { x: places[2 * node]!, y: places[2 * node + 1]!, community });
  });
  return departed;
}

async function begin(
  request: ArrangeRequest,
  held: ReadonlySet<NodeIndex>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Begun> {
  const begun = await Arranger.arrange(request, onProgress, signal);
  return {
    first: begun.first,
    isHeld: false,
    pinned: held,
    follow() {
      if (running?.signal !== signal) running?.abort();
      arranger?.stop();
      arranger = begun.arranger;
      batch(() => {
        relaxing.value = false;
        settling.value = 0;
      });
      arranger.listen(onTheMap);
    },
    stop: () => begun.arranger.stop(),
  };
}

const onTheMap: Listener = {
  onPositions(moved, share) {
    batch(() => {
      positions.value = moved;
      if (!relaxing.peek()) settling.value = share;
    });
  },
  onSettled: (settled) => rest(settled),
  onFailed(reason) {
    arranger = undefined;
    relaxing.value = false;
    rest(positions.peek());
    announcement.value = texts.announcements.failed.layout(reason.message);
  },
};

function rest(settled: Float32Array): void {
  batch(() => {
    positions.value = settled;
    settling.value = undefined;
  });
  bench.peek()?.placed(settled);
}

/** The map stays as it is now. */
export function stopSettling(): void {
  running?.abort();
  running = undefined;
  arranger?.stop();
  [arranger, making] = [undefined, undefined];
  relaxing.value = false;
  if (positions.peek().length > 0) rest(positions.peek());
}

/** Where authors stand and which communities they form; undefined where they are not the same as those shown. */
function authorsAsShown({ columns: { authorCount } }: Fresh['counted'], nodeBefore: Int32Array): Given | undefined {
  const current = opened.peek();
  if (current?.columns.authorCount !== authorCount) return undefined;
  for (let author = 0; author < authorCount; author++) if (nodeBefore[author] !== author) return undefined;
  return {
    positions: positions.peek().slice(0, 2 * authorCount),
    communities: current.arrangement.communities.slice(0, authorCount),
  };
}

const everyNode = (): Int32Array => Int32Array.from(positions.peek().keys()).subarray(0, positions.peek().length / 2);

function shownAs(nodeBefore: Int32Array, wish: ArrangeWish): Shown | undefined {
  const current = opened.peek();
  if (!current) return undefined;
  return { ...current.arrangement, ...wish, positions: positions.peek(), nodeBefore };
}

function pinnedAmong(nodeBefore: Int32Array): NodeIndex[] {
  const held = pinned.peek();
  return held.size === 0 ? [] : Array.from(nodeBefore.keys()).filter((node) => held.has(nodeBefore[node]!));
}

function flagsOf(nodes: ReadonlySet<NodeIndex>, nodeCount: number): Uint8Array {
  const flags = new Uint8Array(nodeCount);
  for (const node of nodes) flags[node] = 1;
  return flags;
}

/** Lays out what is open again, as it is counted: from where it stands, afresh, or by other settings. */
export async function rearrange(
  wanted: Settings,
  wish: ArrangeWish,
  afterwards: (first: Arranged) => void,
): Promise<void> {
  const current = bench.peek();
  if (!current) return;
  running?.abort();
  departures.clear();
  const job = new AbortController();
  running = job;
  const isWanted = () => running === job && current === bench.peek();
  const totals = await current.ask('totals', undefined).catch((error: unknown) => {
    if (isWanted()) throw error;
  });
  if (!totals || !isWanted()) return;
  const nodeBefore = everyNode();
  const shown = shownAs(nodeBefore, wish);
  const { given } = current.opened;
  const held = wish.keepsPlaces ? pinned.peek() : new Set<NodeIndex>();
  const request: ArrangeRequest = {
    totals,
    settings: wanted,
    ...(wanted.keepGiven && given.communities && { given: { communities: given.communities } }),
    ...(shown && { shown, pinned: flagsOf(held, nodeBefore.length) }),
  };
  settling.value = 0;
  const onProgress = ({ share }: Progress) => {
    if (!job.signal.aborted) settling.value = share;
  };
  let begun: Begun;
  try {
    begun = await begin(request, held, onProgress, job.signal);
  } catch (error) {
    // Stopped, or overtaken by another one: the map stays as it is.
    if (job.signal.aborted) return;
    settling.value = undefined;
    throw error;
  }
  if (!isWanted()) return begun.stop();
  batch(() => {
    bench.value = current.rearranged(begun.first, wanted);
    positions.value = begun.first.positions;
    forgetPlaces();
    pinned.value = begun.pinned;
  });
  begun.follow();
  afterwards(begun.first);
}

/** Somebody who can move nodes about, made when first needed. */
async function mover(): Promise<Arranger | undefined> {
  if (arranger) return arranger;
  const current = bench.peek();
  if (!current) return undefined;
  if (making?.of !== current) making = { of: current, made: moverOf(current) };
  return making.made;
}

async function moverOf(current: Workbench): Promise<Arranger | undefined> {
  const isWanted = () => !arranger && making?.of === current && current === bench.peek();
  try {
    const totals = await current.ask('totals', undefined);
    if (!isWanted()) return arranger;
    const { settings, arrangement, labels } = current.opened;
    const held = await Arranger.hold({
      totals,
      seed: settings.seed,
      arrangement: { ...arrangement, positions: positions.peek() },
      pinned: flagsOf(pinned.peek(), labels.length),
    });
    if (!isWanted()) {
      held.stop();
      return arranger;
    }
    arranger = held;
    arranger.listen(onTheMap);
    return arranger;
  } finally {
    if (making?.of === current) making = undefined;
  }
}

function tell(error: unknown): void {
  announcement.value = texts.announcements.failed.move(String(error));
}

/** Relaxing goes on until it is switched off; nodes can be dragged meanwhile. */
export function relax(isOn: boolean): void {
  relaxing.value = isOn;
  mover().then(
    (found) => found?.relax(isOn),
    (error: unknown) => {
      relaxing.value = false;
      tell(error);
    },
  );
}

/** Where pinned nodes stood before they were. */
const homes = new Map<NodeIndex, Place>();
export const homeOf = (node: NodeIndex): Place | undefined => homes.get(node);

/** Nodes stand where another layout, or another network, has them. */
export function forgetPlaces(): void {
  homes.clear();
  putAt.value = new Map();
}

/** Puts a node somewhere; its neighbours follow. It stays there until it is let go. */
export function pinNode(node: NodeIndex, x: number, y: number): void {
  batch(() => {
    if (!pinned.peek().has(node)) {
      homes.set(node, placeAt(positions.peek()[2 * node]!, positions.peek()[2 * node + 1]!));
      pinned.value = new Set([...pinned.peek(), node]);
    }
    putAt.value = new Map([...putAt.peek(), [node, placeAt(x, y)]]);
  });
  mover().then((found) => found?.pin(node, x, y), tell);
}

export function unpinNode(node: NodeIndex): void {
  const held = new Set(pinned.peek());
  if (!held.delete(node)) return;
  pinned.value = held;
  mover().then((found) => found?.unpin(node), tell);
}

export function unpinAll(): void {
  for (const node of pinned.peek()) unpinNode(node);
}
