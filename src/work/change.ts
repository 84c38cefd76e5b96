import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';
import type { Settings } from '../model/settings.ts';
import { networkSteps } from '../network/networkOf.ts';
import { membersOf } from '../people/membersOf.ts';
import type { People } from '../people/identify.ts';
import { topicGroundSteps, topicModelOf, topicsBeforeOf, type GroundSettings } from '../topics/topicModel.ts';
import { sendCounted } from './open.ts';
import type { FromWorker } from './protocol.ts';
import { keysOf, nodesBefore } from './nodesBefore.ts';
import { authorsOfPapers, draftOf, draftWith, type Draft, type Study } from './study.ts';

type Send = (message: FromWorker, transfer?: Transferable[]) => void;

/**
 * Counts what is open again with other settings, beside what is shown; what is read and who is who stays, and
 * the topics do unless it is they that are to change.
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
  const finding = topicSteps(study, people, settings);
  const found = await doneAsWanted(finding, isWanted);
  if (!found) return undefined;
  const network = await doneAsWanted(networkSteps(study.papers, people, found.model, settings), isWanted);
  return network && draftWith({ ...study, people, ...found }, network, settings);
}

type Found = Required<Pick<Study, 'ground' | 'model'>>;

/** Topics as the settings wish them, doing no more again than that takes. */
function* topicSteps(study: Study, people: People, settings: Settings): Steps<Found> {
  const { ground, model, papers } = study;
  const isSame = (names: readonly (keyof Settings)[]) => names.every((name) => settings[name] === study.settings[name]);
  if (!ground || (isSame(groundSettings) && isSame(['granularity', 'topicEdits']))) return { ground, model };
  if (isSame(groundSettings)) return { ground, model: topicModelOf(ground, settings) };
  const authors = authorsOfPapers(papers, people, settings);
  const anew = yield* topicGroundSteps(papers, authors, settings, topicsBeforeOf(ground, model));
  return { ground: anew, model: topicModelOf(anew, settings) };
}

const groundSettings = ['topics', 'classScheme', 'stopTerms', 'synonyms'] as const satisfies (keyof GroundSettings)[];

/** Questions are answered between the steps, and newer wishes heard; undefined when it is not wanted any more. */
async function doneAsWanted<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined> {
  for (;;) {
    await nextTask();
    if (!isWanted()) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
  }
}
