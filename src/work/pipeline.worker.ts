import { answerFor } from './answers.ts';
import { carriedIn } from './carried.ts';
import { change } from './change.ts';
import { Inquiry } from './inquiry.ts';
import { buffersIn } from './copies.ts';
import { foundSession } from './foundSession.ts';
import { buffersOfNeeds, type MeasuringNeeds } from './measuringProtocol.ts';
import { open } from './open.ts';
import type { CarriedIn, FromWorker, Progress, QuestionName, ToWorker } from './protocol.ts';
import { rankOf } from './ranks.ts';
import { searchIndexOf } from './searchIn.ts';
import { sessionBlob } from './sessionAnswers.ts';
import type { Sift } from '../model/sift.ts';
import { sessionFrom } from '../session/keptParts.ts';
import { started } from './started.ts';
import type { Draft, Study } from './study.ts';
import { Turns } from './turns.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/** The worker's whole life: open one corpus, then answer questions about it until it is terminated. */
const host = globalThis as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromWorker, transfer: Transferable[] = []) => host.postMessage(message, transfer);

/** What is shown, and what was counted to take its place. */
let study: Study | undefined;
let draft: Draft | undefined;
/** The change that is being counted. */
let wanted: number | undefined;
/** Questions whose answers are wanted. */
const unanswered = new Set<number>();
const turns = new Turns();
const inquiry = new Inquiry();

host.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void handle(data);
});
host.postMessage(started);

function arrangedAs(base: Draft, { arrangement, settings }: Extract<ToWorker, { readonly type: 'arranged' }>): Study {
  const givenArrangement = settings.keepGiven ? base.givenArrangement : {};
  return { ...base, settings, givenArrangement, arrangement };
}

/** Copies that were made for the page alone. */
function transferOf(name: QuestionName, answer: unknown): Transferable[] {
  if (name === 'totals') return buffersIn(answer as object);
  if (name === 'packedPapers') return [(answer as Uint8Array).buffer as ArrayBuffer];
  if (name === 'sift') return buffersOfSift(answer as Sift);
  return name === 'measuringNeeds' ? buffersOfNeeds(answer as MeasuringNeeds) : [];
}

const buffersOfSift = ({ passing, lists }: Sift): Transferable[] =>
  passing && lists
    ? [passing.buffer as ArrayBuffer, ...buffersIn(lists.tiePapers), ...buffersIn(lists.nodePapers)]
    : [];

async function unpack(file: Blob): Promise<void> {
  tellUnpacked(carriedIn(new Uint8Array(await file.arrayBuffer())));
}

const tellUnpacked = (carried: CarriedIn): void => send({ type: 'unpacked', carried }, buffersOfCarried(carried));

function buffersOfCarried(carried: CarriedIn): Transferable[] {
  if (carried.kind !== 'session') return [];
  const { corpus, places } = carried.session;
  return [corpus.buffer as ArrayBuffer, ...(places ? buffersIn(places.arrangement) : [])];
}

async function answerTo({ id, name, argument }: Extract<ToWorker, { readonly type: 'ask' }>, of: Study): Promise<void> {
  unanswered.add(id);
  const isWanted = () => unanswered.has(id);
  const onProgress = (progress: Progress) => send({ type: 'progress', id, progress });
  const asked = turns.askedBy({ rank: rankOf(name), isWanted, onProgress });
  try {
    const found = await answerFor(of, name, argument, asked);
    send({ type: 'answer', id, answer: found }, transferOf(name, found));
  } finally {
    unanswered.delete(id);
  }
}

async function handle(message: ToWorker): Promise<void> {
  const id = 'id' in message ? message.id : undefined;
  try {
    if (message.type === 'open') draft = await open(message.request, inquiry, send);
    else if (message.type === 'unpack') await unpack(message.file);
    else if (message.type === 'unpackKept') {
      tellUnpacked({ kind: 'session', session: foundSession(sessionFrom(message.kept)), told: [] });
    } else if (message.type === 'pack') send({ type: 'packed', file: sessionBlob(sessionFrom(message.kept)) });
    else if (message.type === 'choices') inquiry.answer(message.choices);
    else if (message.type === 'examples') {
      send({ type: 'inquired', id: message.id, answer: await inquiry.examples(message.list, message.choice) });
    } else if (message.type === 'columns') {
      send({ type: 'inquired', id: message.id, answer: await inquiry.columns(message.list, message.separator) });
    } else if (message.type === 'drop') {
      // A newer change may be on its way already.
      if (wanted === message.id) [draft, wanted] = [undefined, undefined];
      else unanswered.delete(message.id);
    } else if (message.type === 'arranged') {
      const base = draft ?? study;
      if (base) study = arrangedAs(base, message);
      draft = undefined;
      if (study) void searchIndexOf(study);
    } else if (!study) throw new Error(say.nothingOpen);
    else if (message.type === 'placed') {
      study = { ...study, arrangement: { ...study.arrangement, positions: message.positions } };
    } else if (message.type === 'change') {
      wanted = message.id;
      const counted = await change(study, message.settings, message.id, () => wanted === message.id, send);
      if (wanted === message.id) draft = counted;
    } else await answerTo(message, study);
  } catch (error) {
    send({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
}
