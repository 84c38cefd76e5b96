import { answerFor } from './answers.ts';
import { Inquiry } from './inquiry.ts';
import { open } from './open.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { searchIndexOf } from './searchIn.ts';
import type { Study } from './study.ts';

/** The worker's whole life: open one corpus, then answer questions about it until it is terminated. */
const host = globalThis as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromWorker, transfer: Transferable[] = []) => host.postMessage(message, transfer);

let study: Study | undefined;
const inquiry = new Inquiry();

host.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void handle(data);
});

async function handle(message: ToWorker): Promise<void> {
  const id = 'id' in message ? message.id : undefined;
  try {
    if (message.type === 'open') {
      study = await open(message.request, inquiry, send);
      if (study) void searchIndexOf(study);
    } else if (message.type === 'choices') inquiry.answer(message.choices);
    else if (message.type === 'examples') {
      send({ type: 'inquired', id: message.id, answer: await inquiry.examples(message.list, message.choice) });
    } else if (message.type === 'columns') {
      send({ type: 'inquired', id: message.id, answer: await inquiry.columns(message.list, message.separator) });
    } else if (study)
      send({ type: 'answer', id: message.id, answer: await answerFor(study, message.name, message.argument) });
    else throw new Error('Nothing is open.');
  } catch (error) {
    send({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
}
