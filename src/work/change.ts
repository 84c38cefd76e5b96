import { nextTask } from '../lib/nextTask.ts';
import type { Settings } from '../model/settings.ts';
import { networkSteps } from '../network/networkOf.ts';
import { membersOf } from '../people/membersOf.ts';
import { sendCounted } from './open.ts';
import type { FromWorker } from './protocol.ts';
import { keysOf, nodesBefore } from './nodesBefore.ts';
import { draftOf, draftWith, type Draft, type Study } from './study.ts';

type Send = (message: FromWorker, transfer?: Transferable[]) => void;

/**
 * Counts what is open again with other settings, beside what is shown; what is read, who is who and the topics stay.
 * Returns undefined when it is not wanted any more.
 */
export async function change(
  study: Study,
  settings: Settings,
  id: number,
  isWanted: () => boolean,
  send: Send,
): Promise<Draft | undefined> {
  const draft = await counted(study, settings, isWanted);
  if (!draft || !isWanted()) return undefined;
  await sendCounted(draft, nodesBefore(keysOf(study.network), keysOf(draft.network)), id, send);
  return draft;
}

async function counted(study: Study, settings: Settings, isWanted: () => boolean): Promise<Draft | undefined> {
  if (study.corpus.network) return draftOf(study.corpus, settings, () => undefined);
  const isOfOthers = settings.network !== study.settings.network;
  const people = isOfOthers ? membersOf(study.papers, settings) : study.people;
  const counting = networkSteps(study.papers, people, study.model, settings);
  for (;;) {
    // Questions are answered between the steps, and newer wishes heard.
    await nextTask();
    if (!isWanted()) return undefined;
    const step = counting.next();
    if (step.done) return draftWith({ ...study, people }, step.value, settings);
  }
}
