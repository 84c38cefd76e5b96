import { carriedPlaces } from '../arrange/carriedPlaces.ts';
import { arrange, graphOfAuthors, type Arranged, type Before } from '../arrange/arrange.ts';
import { firmnessOf } from '../arrange/firmness.ts';
import type { Firmness } from '../model/firmness.ts';
import type {
  ArrangeRequest,
  FirmnessRequest,
  FromArranger,
  HoldRequest,
  Shown,
  ToArranger,
} from './arrangeProtocol.ts';
import { Mover } from './mover.ts';
import { started } from './started.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/** The worker's whole life: arrange one network, then move its nodes about until it is terminated. */
const host = globalThis as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromArranger, transfer: Transferable[] = []) => host.postMessage(message, transfer);

let mover: Mover | undefined;

host.addEventListener('message', ({ data }: MessageEvent<ToArranger>) => {
  try {
    if (data.type === 'arrange') mover = moverOf(arranged(data.request));
    else if (data.type === 'hold') mover = moverOf(data.request);
    else if (data.type === 'firmness') send({ type: 'firmness', firmness: firmnessIn(data.request) });
    else mover?.handle(data);
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
host.postMessage(started);

function arranged({ totals, settings, given, shown, pinned }: ArrangeRequest): HoldRequest {
  const nodeCount = totals.authorCount + totals.topicCount;
  let isFirst = true;
  const arrangement = arrange(totals, {
    settings,
    ...(given && { given }),
    ...(shown && { before: beforeOf(shown) }),
    ...(pinned && { pinned }),
    onProgress(share, what, soFar) {
      if (soFar) show(soFar, share);
      if (isFirst) send({ type: 'progress', progress: { what, share } });
    },
  });
  function show(soFar: Arranged, share: number) {
    if (isFirst) send({ type: 'first', arrangement: soFar });
    else send({ type: 'positions', positions: soFar.positions, share }, [soFar.positions.buffer]);
    isFirst = false;
  }
  if (isFirst) send({ type: 'first', arrangement });
  send({ type: 'settled', positions: arrangement.positions });
  return { totals, seed: settings.seed, arrangement, pinned: pinned ?? new Uint8Array(nodeCount) };
}

const tellFirmness = (share: number): void =>
  send({ type: 'progress', progress: { what: say.communitiesAgain, share } });

function firmnessIn({ totals, settings, communities }: FirmnessRequest): Firmness {
  const shown = communities.subarray(0, totals.authorCount);
  // Each run of VOSviewer's clustering is ten of ours.
  const runs = settings.clustering === 'vosviewer' ? 10 : 50;
  return firmnessOf(graphOfAuthors(totals), settings, shown, { runs, onProgress: tellFirmness });
}

const moverOf = (request: HoldRequest): Mover => new Mover(request, send);

/** The shown arrangement in the nodes of the new network. */
function beforeOf(shown: Shown): Before {
  const { nodeBefore, communitySlots, keepsPlaces, continuesCommunities } = shown;
  const { positions, communities } = carriedPlaces(shown, nodeBefore);
  return { ...(keepsPlaces && { positions }), communities, communitySlots, continuesCommunities };
}
