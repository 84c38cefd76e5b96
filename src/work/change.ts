import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';
import type { Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import { networkSteps } from '../network/networkOf.ts';
import { rulingOf, type Ruling } from '../people/ruling.ts';
import { topicGroundSteps, topicModelOf, topicsBeforeOf, type GroundSettings } from '../topics/topicModel.ts';
import { sendCounted } from './open.ts';
import type { FromWorker } from './protocol.ts';
import { descentOf } from './descent.ts';
import { authorsForTopics, draftOf, draftWith, membersBy, type Draft, type Study } from './study.ts';
import { throttled } from './throttled.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

type Send = (message: FromWorker, transfer?: Transferable[]) => void;

/**
 * Counts what is open again with other settings, beside what is shown; what is read stays, and who is who and
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
  const onProgress = throttled((what: string, share: number) =>
    send({ type: 'progress', id, progress: { what, share } }),
  );
  const draft = await counted(study, settings, isWanted, onProgress);
  if (!draft || !isWanted()) return undefined;
  await sendCounted(draft, descentOf(study, draft), id, send);
  return draft;
}

type Report = (what: string, share: number) => void;

/** Finding topics is most of the work where they have to be found anew. */
const topicsEnd = 0.7;

async function counted(
  study: Study,
  settings: Settings,
  isWanted: () => boolean,
  onProgress: Report,
): Promise<Draft | undefined> {
  if (study.corpus.network) return draftOf(study.corpus, settings, () => undefined);
  const changed = new Set(settingsThatDiffer(settings, study.settings));
  const isAnew = topicSettings.some((name) => changed.has(name));
  const counting = isAnew ? topicsEnd : 0;
  const telling = await doneAsWanted(peopleSteps(study, settings, changed), isWanted, (share) =>
    onProgress(say.people, share),
  );
  if (!telling) return undefined;
  const finding = topicSteps(study, telling.ruled, settings, changed);
  const found = await doneAsWanted(finding, isWanted, (share) => isAnew && onProgress(say.topics, counting * share));
  if (!found) return undefined;
  const network = await doneAsWanted(
    networkSteps(study.papers, telling.people, found.model, settings),
    isWanted,
    (share) => onProgress(say.ties, counting + (1 - counting) * share),
  );
  return network && draftWith({ ...study, ...telling, ...found }, network, settings);
}

type Told = Pick<Study, 'ruled' | 'people'>;

const peopleSettings = ['identity', 'decisions', 'network', 'rollUp'] as const satisfies (keyof Settings)[];

/** Who is who as the settings wish it, running the rules again only where they would find something else. */
function* peopleSteps({ papers, ruled, people }: Study, settings: Settings, changed: Changed): Steps<Told> {
  if (!peopleSettings.some((name) => changed.has(name))) return { ruled, people };
  // So that what is being done is told before it is done in one go.
  yield 0;
  const ruling = rulingOf(papers, settings, () => {}, ruled);
  yield 0;
  return { ruled: ruling, people: membersBy(ruling, settings) };
}

type Changed = ReadonlySet<keyof Settings>;
type Found = Required<Pick<Study, 'ground' | 'model'>>;

const groundSettings = ['topics', 'classScheme', 'stopTerms', 'synonyms'] as const satisfies (keyof GroundSettings)[];
const topicSettings = [...groundSettings, 'granularity', 'topicEdits'] as const satisfies (keyof Settings)[];

/** Topics as the settings wish them, doing no more again than that takes. */
function* topicSteps(
  { ground, model, papers, ruled: ruledBefore }: Study,
  ruled: Ruling | undefined,
  settings: Settings,
  changed: Changed,
): Steps<Found> {
  if (!ground || !ruled) return { ground, model };
  const isOfOthers = ruled.alone !== ruledBefore?.alone;
  if (!isOfOthers && !topicSettings.some((name) => changed.has(name))) return { ground, model };
  // So that what is being done is told before it is done in one go.
  yield 0;
  if (!groundSettings.some((name) => changed.has(name))) {
    const same = isOfOthers ? { ...ground, authorsOf: authorsForTopics(ruled) } : ground;
    return { ground: same, model: topicModelOf(same, settings) };
  }
  const anew = yield* topicGroundSteps(papers, authorsForTopics(ruled), settings, topicsBeforeOf(ground, model));
  return { ground: anew, model: topicModelOf(anew, settings) };
}

/** Questions are answered between the steps, and newer wishes heard; undefined when it is not wanted any more. */
async function doneAsWanted<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
  onProgress: (share: number) => void,
): Promise<Result | undefined> {
  for (;;) {
    await nextTask();
    if (!isWanted()) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}
