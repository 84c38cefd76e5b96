import { batch } from '@preact/signals';
import { nextTask } from '../lib/nextTask.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import {
  announcement,
  bench,
  colourBy,
  dialog,
  failure,
  groupKind,
  hiddenGroups,
  hovered,
  hoveredGroup,
  loading,
  nouns,
  opened,
  playing,
  selection,
  settings,
  sizeBy,
  summary,
  tieColourBy,
  trail,
} from '../state/state.ts';
import type { Choices, ExampleName, Opened, Source } from '../work/protocol.ts';
import { NothingRead, Workbench, type FileInquiry } from '../work/workbench.ts';
import { answersTo } from './ask.ts';
import { countWords } from './words.ts';
import { resetWindow } from './window.ts';

/** What the open corpus was read from: needed to add to it, and to build it again with other settings. */
let openSources: readonly Source[] = [];
let running: AbortController | undefined;

export const openFiles = (files: readonly File[]): Promise<void> =>
  open(
    files.map((file) => ({ kind: 'file', file })),
    defaultSettings,
  );

export const addFiles = (files: readonly File[]): Promise<void> =>
  open([...openSources, ...files.map((file): Source => ({ kind: 'file', file }))], settings.value);

export const openExample = (example: ExampleName): Promise<void> =>
  open([{ kind: 'example', example }], defaultSettings);

export const openText = (text: string): Promise<void> => openFiles([fileOfText(text)]);
export const addText = (text: string): Promise<void> => addFiles([fileOfText(text)]);
const fileOfText = (text: string) => new File([text], 'pasted text');

/** What is open holds nothing of the user's own. */
export const isOnlyExample = (): boolean => openSources.every((source) => source.kind === 'example');

/** Builds what is open again with other settings; window and selection start afresh where they no longer fit. */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  open(openSources, { ...settings.value, ...change });

/** Opens aside and swaps at the end; newest wins, and a failure leaves what is open as it is. */
async function open(sources: readonly Source[], wanted: Settings): Promise<void> {
  running?.abort();
  const job = new AbortController();
  running = job;
  const title = titleOf(sources);
  const cancel = () => job.abort();
  loading.value = { title, progress: { what: 'Starting', share: 0 }, cancel };
  try {
    const onProgress = (progress: { what: string; share: number }) => (loading.value = { title, progress, cancel });
    let decided = sources;
    const answers = async (inquiry: FileInquiry) => {
      const choices = await answersTo(inquiry, job);
      decided = withChoices(sources, choices);
      return choices;
    };
    const next = await Workbench.open({ sources, settings: wanted }, onProgress, answers, job.signal);
    // What arrives is unpacked in one task and shown in another.
    await nextTask();
    if (job !== running) return next.close();
    swapIn(next, decided, wanted);
  } catch (error) {
    if (job === running) report(error, title);
  } finally {
    if (job === running) loading.value = undefined;
  }
}

/** So that nothing is asked again when what is open is built anew or added to. */
const withChoices = (sources: readonly Source[], choices: Choices): readonly Source[] =>
  sources.map((source) =>
    source.kind === 'file' ? { ...source, choices: new Map([...(source.choices ?? []), ...choices]) } : source,
  );

function swapIn(next: Workbench, sources: readonly Source[], wanted: Settings): void {
  const isSameCorpus = sources === openSources;
  bench.peek()?.close();
  openSources = sources;
  playing.value = false;
  selection.value = undefined;
  trail.value = [];
  hovered.value = undefined;
  hoveredGroup.value = undefined;
  hiddenGroups.value = new Set();
  summary.value = undefined;
  failure.value = undefined;
  settings.value = wanted;
  batch(() => {
    fitColours(next.opened, opened.peek());
    if (opened.peek()?.kind !== next.opened.kind) sizeBy.value = 'window';
    bench.value = next;
  });
  dialog.value = undefined;
  resetWindow(isSameCorpus);
  const { recordCount, columns } = next.opened;
  const counts = { records: recordCount, authors: columns.authorCount, ties: columns.authorTieCount };
  const what = countWords(counts, nouns.peek());
  announcement.value = `${next.opened.title}: ${what.join(', ')}.`;
}

/** A network without papers has no topics to be coloured by; what has no date at all, no dates. */
function fitColours({ kind, extent, topics }: Opened, before: Opened | undefined): void {
  const usual = kind === 'papers' ? 'topic' : 'community';
  if (before?.kind !== kind || (!extent && !groupKind.peek())) colourBy.value = usual;
  const colour = tieColourBy.peek();
  if (colour === 'topic' ? topics.length === 0 : colour !== 'people' && !extent) tieColourBy.value = 'people';
}

function report(error: unknown, title: string): void {
  if (error instanceof DOMException && error.name === 'AbortError') {
    announcement.value = opened.value ? 'Cancelled. What was open is still open.' : 'Cancelled.';
    return;
  }
  const nothing = error instanceof NothingRead;
  failure.value = {
    title,
    message: error instanceof Error ? error.message : String(error),
    files: nothing ? error.files : [],
    noticeCounts: nothing ? error.noticeCounts : { error: 0, warning: 0, info: 0 },
  };
}

function titleOf(sources: readonly Source[]): string {
  const [first] = sources;
  if (!first) return 'nothing';
  const name = first.kind === 'file' ? first.file.name : 'The example';
  return sources.length === 1 ? name : `${name} and ${sources.length - 1} more`;
}
