import { batch, signal as state } from '@preact/signals';
import { isAbort } from '../lib/isAbort.ts';
import { nextTask } from '../lib/nextTask.ts';
import { noFilters } from '../model/filters.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import type { TopicsBefore } from '../model/topic.ts';
import type { Milliseconds } from '../model/units.ts';
import {
  announcement,
  bench,
  colourBy,
  dateHues,
  dialog,
  failure,
  filters,
  groupKind,
  hovered,
  hoveredGroup,
  joined,
  lastChange,
  loading,
  measured,
  nouns,
  opened,
  pinned,
  positions,
  recounting,
  selection,
  settings,
  sift,
  sizeBy,
  stageView,
  staysInView,
  summary,
  tieColourBy,
  tieTopics,
  windowMainTopics,
  trail,
  type Selection,
} from '../state/state.ts';
import { currentView } from '../state/undoables.ts';
import { texts } from '../texts/texts.ts';
import type { Choices, ExampleName, Opened, Progress, Source } from '../work/protocol.ts';
import { stages } from '../work/stages.ts';
import { NotStarted } from '../work/workers.ts';
import { NothingRead, openAside, type Candidate, type FileInquiry } from '../work/workbench.ts';
import {
  arrangeFresh,
  forgetPlaces,
  rearrange,
  type ArrangeWish,
  type Begun,
  type KeptArrangement,
} from './arranging.ts';
import { answersTo } from './ask.ts';
import { filtersIn, isOnlyDecided, selectedIn } from './carriedOver.ts';
import { areDecisionsUsedAgain, areTopicsUsedAgain, rememberedWishes } from './remembered.ts';
import { beginHistory, forgetViews, isTravelling } from './history.ts';
import { endPlaying } from './play.ts';
import { isOfTopics } from './settingWords.ts';
import { sizeOf, tellChange } from './tellChange.ts';
import { settleHistory } from './viewHistory.ts';
import { resetWindow } from './window.ts';
import { countWords } from './words.ts';

const words = texts.announcements;

/** What the open corpus was read from: needed to add to it, and to build it again with other settings. */
let openSources: readonly Source[] = [];
let running: AbortController | undefined;

/** How often other papers were opened in the place of what was open. */
export const openings = state(0);

/** Papers that are on their way, in the place of those that are open or beside them. */
interface Coming {
  readonly sources: readonly Source[];
  readonly wanted: Settings;
  readonly relation: Relation;
}
let coming: Coming | undefined;

/** How often something was to be opened. */
let turns = 0;

/**
 * Something is to be opened once it is found out what that is.
 *
 * @returns whether it is wanted still: nothing else was to be opened since.
 */
export function openingToCome(): () => boolean {
  const mine = ++turns;
  return () => mine === turns;
}

/** How what is opened stands to what is open. */
type Relation = 'new' | 'added' | 'same';

export const openFiles = (files: readonly File[]): Promise<void> =>
  open(
    files.map((file) => ({ kind: 'file', file })),
    defaultSettings,
    'new',
  );

export const addFiles = (files: readonly File[]): Promise<void> =>
  addSources(files.map((file) => ({ kind: 'file', file })));

/** To what is open, or on its way, by the settings that are wished for. */
export function addSources(sources: readonly Source[]): Promise<void> {
  const base = coming ?? { sources: openSources, wanted: wantedSettings(), relation: 'added' };
  return open([...base.sources, ...sources], base.wanted, base.relation);
}

export const openExample = (example: ExampleName): Promise<void> =>
  open([{ kind: 'example', example }], defaultSettings, 'new');

export const openText = (text: string): Promise<void> => openFiles([fileOfText(text)]);
export const addText = (text: string): Promise<void> => addFiles([fileOfText(text)]);
const fileOfText = (text: string) => new File([text], words.pastedText);

/** What is open holds nothing of the user's own. */
export const isOnlyExample = (): boolean => openSources.every((source) => source.kind === 'example');

/** The example that is open, if nothing else is. */
export function openExampleName(): ExampleName | undefined {
  const [first, ...more] = openSources;
  return first?.kind === 'example' && more.length === 0 ? first.example : undefined;
}

/** What was kept of papers and is opened with them. */
export interface Kept {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly topicsBefore: TopicsBefore | undefined;
  /** Where the nodes stood, by their keys in one text; undefined where they are to be found anew. */
  readonly places: (KeptArrangement & { readonly keys: string }) | undefined;
  /** Shows it as it was looked at, as soon as it is there; absent where several are opened together. */
  readonly dress?: () => void;
}

/** Opens what was kept, once it is found out what that is. Whether it is open in the end. */
export function openKept(
  title: string,
  find: (job: AbortController, progress: OnProgress) => Promise<Kept>,
): Promise<boolean> {
  turns++;
  return inTurn(title, async (job, progress) => {
    const { sources, settings: wanted, topicsBefore, places, dress } = await find(job, progress);
    let decided = sources;
    const answers = async (inquiry: FileInquiry) => {
      const choices = await answersTo(inquiry, job);
      decided = withChoices(sources, choices);
      return choices;
    };
    const request = { sources, settings: wanted, topicsBefore, ...(places && { shownKeys: places.keys }) };
    const candidate = await openAside(request, progress, answers, job.signal);
    const next = { candidate, sources: decided, relation: 'new', keepsPlaces: false, kept: places } as const;
    return { ...next, ...(dress && { dress }) };
  });
}

/** How much has to be done again when a setting changes: reading is, where authors would stand on other papers. */
const whatIsRead: ReadonlySet<keyof Settings> = new Set([
  'addOwner',
  'listOwners',
  'mergeRecords',
  'keptApart',
  'thesaurus',
]);
const placesOnly: ReadonlySet<keyof Settings> = new Set([
  'seed',
  'normalisation',
  'quality',
  'resolution',
  'minCommunitySize',
  'clustering',
  'layout',
]);
/** Another seed or layout is another picture; all else moves the nodes as little as it can. */
const otherPicture: ReadonlySet<keyof Settings> = new Set(['seed', 'layout']);

/**
 * Builds what is open again with other settings, doing no more again than it must: what was read stays where people
 * are told apart or ties are counted differently, and ties stay where only communities and places change.
 */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  // What was wished for a moment ago and is still being counted is part of what is wished for now.
  settleHistory();
  const wanted = { ...wantedSettings(), ...change };
  const goesOn = wished !== undefined && !isTravelling() && isDecidedOnly(wanted) && isDecidedOnly(wished);
  return wishFor(wanted, goesOn && wished ? [...onTheWay, wished] : []);
}

/** Of decisions that are counted together the last is taken back; of other wishes all that is being counted. */
export const takeBackWish = (): Promise<void> => wishFor(onTheWay.at(-1) ?? settings.peek(), onTheWay.slice(0, -1));

async function wishFor(wanted: Settings, before: readonly Settings[]): Promise<void> {
  [wished, onTheWay] = [wanted, before];
  try {
    await changeTo(wanted);
  } finally {
    if (wished === wanted) {
      [wished, onTheWay] = [undefined, []];
      // Fields show again what counts, whatever became of the wish.
      settings.value = { ...settings.peek() };
    }
  }
}

/** Settings on their way. */
let wished: Settings | undefined;
/** Wishes that this one goes on from, before they were counted: each is a step of its own that can be undone. */
let onTheWay: readonly Settings[] = [];

const isDecidedOnly = (wanted: Settings): boolean => isOnlyDecided(settings.peek(), wanted);

/** What is wished for now, whether it is counted already or not. */
export const wantedSettings = (): Settings => wished ?? settings.peek();
export const isChanging = (): boolean => wished !== undefined;

async function changeTo(wanted: Settings): Promise<void> {
  const changed = settingsThatDiffer(wanted, settings.peek());
  if (changed.length === 0) return running?.abort();
  const keepsPlaces = !changed.some((name) => otherPicture.has(name));
  if (changed.some((name) => whatIsRead.has(name))) return open(openSources, wanted, 'same', keepsPlaces);
  if (changed.every((name) => placesOnly.has(name))) {
    // What a file says of its own communities gives way to settings that are asked for.
    return arrangeAnew(
      { ...wanted, keepGiven: wanted.keepGiven && changed.every((name) => name === 'layout') },
      keepsPlaces,
    );
  }
  return countAnew(wanted, keepsPlaces);
}

/** Lays the map out again, as if it never had been. */
export const arrangeAfresh = (): Promise<void> => arrangeAnew(settings.value, false);
/** Goes on from where the nodes stand. */
export const arrangeOn = (): Promise<void> => arrangeAnew(settings.value, true);

async function arrangeAnew(wanted: Settings, keepsPlaces: boolean): Promise<void> {
  const [before, earlier] = [opened.peek(), settings.peek()];
  try {
    await rearrange(wanted, { keepsPlaces, continuesCommunities: false }, ({ changes }) => {
      settings.value = wanted;
      tellChange(before, earlier, changes);
    });
  } catch (error) {
    report(error, opened.peek()?.title ?? '', () => void arrangeAnew(wanted, keepsPlaces));
  }
}

/** Another state of the same corpus, counted by the worker that holds it. */
async function countAnew(wanted: Settings, keepsPlaces: boolean): Promise<void> {
  const current = bench.peek();
  if (!current) return;
  const changed = settingsThatDiffer(wanted, settings.peek());
  const holds = isDecidedOnly(wanted) ? 'everybody' : isOfTopics(changed) ? 'authors' : undefined;
  const title = opened.peek()?.title ?? '';
  const count: Count = async (job, progress) => {
    const counting = ({ what, share }: Progress) => progress({ what, share: stages.arrange * share });
    if (holds === 'everybody') await quiet(job.signal);
    else counting({ what: holds === 'authors' ? words.progress.topics : words.progress.ties, share: 0 });
    const candidate = await current.change(wanted, counting, job.signal);
    return { candidate, sources: openSources, relation: 'same', keepsPlaces, holds };
  };
  await inTurn(title, count, holds === 'everybody');
}

/** Of so many papers a count takes long enough for the next decision to come before it is done. */
const manyPapers = 20_000;
const pause: Milliseconds = 400;

/** One decision often follows another: they are counted together. */
async function quiet(signal: AbortSignal): Promise<void> {
  if ((opened.peek()?.recordCount ?? 0) < manyPapers) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (signal.aborted) throw new DOMException(words.cancelled, 'AbortError');
}

async function open(
  sources: readonly Source[],
  wanted: Settings,
  relation: Relation,
  keepsPlaces = true,
): Promise<void> {
  const mine = relation === 'same' ? undefined : { sources, wanted, relation };
  if (mine) [coming, turns] = [mine, turns + 1];
  await inTurn(titleOf(sources), async (job, progress) => {
    let decided = sources;
    const answers = async (inquiry: FileInquiry) => {
      const choices = await answersTo(inquiry, job);
      decided = withChoices(sources, choices);
      return choices;
    };
    const shownKeys = relation === 'new' ? undefined : await bench.peek()?.ask('keys', undefined);
    // Topics of other wishes are others; those of added papers are the same as far as they can be.
    const topicsBefore = relation === 'added' ? await bench.peek()?.ask('topicsBefore', undefined) : undefined;
    const request = {
      sources,
      settings: wanted,
      ...(shownKeys !== undefined && { shownKeys }),
      ...(topicsBefore && { topicsBefore }),
      ...(relation === 'new' && { remembered: rememberedWishes() }),
    };
    const candidate = await openAside(request, progress, answers, job.signal);
    return { candidate, sources: decided, relation, keepsPlaces };
  });
  if (coming === mine) coming = undefined;
}

/** What was counted and is about to be arranged and shown. */
interface Next {
  readonly candidate: Candidate;
  readonly sources: readonly Source[];
  readonly relation: Relation;
  readonly keepsPlaces: boolean;
  readonly holds?: ArrangeWish['holds'];
  readonly kept?: ArrangeWish['kept'];
  /** Shows it as it was looked at before. */
  readonly dress?: () => void;
}

const longWork: Milliseconds = 1500;

export type OnProgress = (progress: Progress) => void;
type Count = (job: AbortController, progress: OnProgress) => Promise<Next>;

/**
 * Counts and arranges aside and swaps at the end; newest wins, and a failure leaves what is open as it is. `isRecount`:
 * what comes of it is shown already.
 */
async function inTurn(title: string, count: Count, isRecount = false): Promise<boolean> {
  running?.abort();
  const job = new AbortController();
  running = job;
  const cancel = () => job.abort();
  const begin = performance.now();
  recounting.value = isRecount;
  // Of what gives way nothing can be cancelled any more.
  loading.value = undefined;
  // It makes no stir unless it takes its time.
  const patience = isRecount ? longWork : 0;
  const progress = (now: Progress) => {
    if (performance.now() - begin >= patience) loading.value = { title, progress: now, cancel };
  };
  progress({ what: words.progress.starting, share: 0 });
  let next: Next | undefined;
  try {
    next = await count(job, progress);
    // What arrives is unpacked in one task and shown in another.
    await nextTask();
    const { keepsPlaces, holds, kept } = next;
    const wish = { keepsPlaces, holds, kept, continuesCommunities: next.relation === 'added' };
    const arranging = ({ what, share }: Progress) =>
      progress({ what, share: stages.arrange + (stages.end - stages.arrange) * share });
    const begun = await arrangeFresh(next.candidate.fresh, wish, arranging, job.signal);
    // Receiving the picture and showing it are two tasks as well.
    await nextTask();
    if (job.signal.aborted) {
      begun.stop();
      throw new DOMException(words.cancelled, 'AbortError');
    }
    showNext(next, begun);
    return true;
  } catch (error) {
    next?.candidate.drop();
    // What was asked about it needs no answer any more.
    job.abort();
    if (job === running) report(error, title, () => void inTurn(title, count, isRecount));
    return false;
  } finally {
    if (job === running) {
      loading.value = undefined;
      recounting.value = false;
    }
  }
}

/** So that nothing is asked again when what is open is built anew or added to. */
const withChoices = (sources: readonly Source[], choices: Choices): readonly Source[] =>
  sources.map((source) =>
    source.kind === 'file' ? { ...source, choices: new Map([...(source.choices ?? []), ...choices]) } : source,
  );

/** Nobody sees it otherwise than as it was looked at, where that is known. */
const showNext = (next: Next, begun: Begun): void =>
  next.dress ? batch(() => swapIn(next, begun)) : swapIn(next, begun);

function swapIn({ candidate, sources, relation, dress }: Next, begun: Begun): void {
  const { counted: wanted, descent } = candidate.fresh;
  const before = bench.peek();
  const openedBefore = before?.opened;
  const settingsBefore = settings.peek();
  const carried = (selected: Selection | undefined) =>
    relation === 'new' || !descent ? undefined : selectedIn(selected, wanted, descent);
  const selectedBefore = carried(selection.peek());
  const trailBefore = begun.isHeld ? trail.peek().flatMap((selected) => carried(selected) ?? []) : [];
  const next = candidate.shown(begun.first);
  before?.giveWayTo(next);
  openSources = sources;
  endPlaying();
  trail.value = trailBefore;
  hovered.value = undefined;
  hoveredGroup.value = undefined;
  summary.value = undefined;
  failure.value = undefined;
  if (relation === 'new') stageView.value = 'map';
  settings.value = wanted.settings;
  lastChange.value = '';
  const stillFiltered =
    relation === 'new' || !descent || !openedBefore
      ? noFilters
      : filtersIn(filters.peek(), wanted, openedBefore, descent, begun.isHeld);
  batch(() => {
    [filters.value, sift.value] = [stillFiltered, undefined];
    fitColours(next.opened, before?.opened);
    selection.value = selectedBefore;
    // Of nodes and ties of the network before; asked for again by whoever keeps them fresh.
    measured.value = {};
    dateHues.value = {};
    tieTopics.value = undefined;
    windowMainTopics.value = undefined;
    positions.value = begun.first.positions;
    forgetPlaces();
    pinned.value = begun.pinned;
    joined.value = new Map();
    staysInView.value = begun.isHeld;
    if (before?.opened.kind !== next.opened.kind) sizeBy.value = 'window';
    bench.value = next;
    if (relation === 'new') openings.value++;
  });
  begun.follow();
  if (relation !== 'same') dialog.value = undefined;
  resetWindow(relation === 'same');
  if (relation === 'same') return tellChange(openedBefore, settingsBefore, begun.first.changes, onTheWay);
  // What was wished for while they were on their way is a step of its own.
  if (relation === 'added' && settingsThatDiffer(wanted.settings, settingsBefore).length > 0)
    tellChange(openedBefore, settingsBefore, begun.first.changes);
  dress?.();
  if (relation === 'new') beginHistory(wanted.settings, currentView());
  else forgetViews(currentView());
  // What was kept says itself what was done to it.
  const isUsedAgain = relation === 'new' && !dress;
  if (relation === 'new') usedAgain(isUsedAgain ? wanted.settings : defaultSettings);
  const counts = countWords(sizeOf(next.opened), nouns.peek());
  const again = isUsedAgain ? usedAgainWords(wanted.settings) : '';
  announcement.value = words.opened(next.opened.title, counts, again);
}

function usedAgain(found: Settings): void {
  areTopicsUsedAgain.value = isOfOtherTopics(found);
  areDecisionsUsedAgain.value = found.decisions.length > 0;
}

function usedAgainWords({ decisions }: Settings): string {
  const topics = areTopicsUsedAgain.peek() ? words.topicsUsedAgain : '';
  if (!areDecisionsUsedAgain.peek()) return topics;
  return `${topics}${words.decisionsUsedAgain(decisions.length)}`;
}

/** Whoever opens papers wishes nothing of their topics: what differs comes from the time before. */
const isOfOtherTopics = (found: Settings): boolean =>
  settingsThatDiffer(found, defaultSettings).some((name) => isOfTopics([name]));

/** A network without papers has no topics to be coloured by; what has no date at all, no dates. */
function fitColours({ kind, extent, topics, columns }: Opened, before: Opened | undefined): void {
  const usual = kind === 'papers' ? 'topic' : 'community';
  if (before?.kind !== kind || (!extent && !groupKind.peek())) colourBy.value = usual;
  if (columns.authorCount === 0 && topics.length > 0) colourBy.value = 'topic';
  const colour = tieColourBy.peek();
  if (colour === 'topic' ? topics.length === 0 : colour !== 'people' && !extent) tieColourBy.value = 'people';
}

function report(error: unknown, title: string, retry: () => void): void {
  if (isAbort(error)) {
    announcement.value = opened.value ? words.cancelledStillOpen : words.cancelled;
    return;
  }
  const nothing = error instanceof NothingRead;
  failure.value = {
    title,
    message: error instanceof Error ? error.message : String(error),
    files: nothing ? error.files : [],
    noticeCounts: nothing ? error.noticeCounts : { error: 0, warning: 0, info: 0 },
    ...(error instanceof NotStarted && { retry }),
  };
}

function titleOf(sources: readonly Source[]): string {
  const [first] = sources;
  if (!first) return words.nothing;
  const name = first.kind === 'file' ? first.file.name : first.kind === 'session' ? first.name : words.theExample;
  return sources.length === 1 ? name : words.andMore(name, sources.length - 1);
}
