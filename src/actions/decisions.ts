import { signal } from '@preact/signals';
import { decisionsChunks } from '../export/decisions.ts';
import { thesaurusText } from '../export/thesaurus.ts';
import type { Decision } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import { defaultSettings } from '../model/settings.ts';
import { bench, opened, settings } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { announceQuietly } from './announce.ts';
import { without } from './decisionWords.ts';
import { download, fileName } from './download.ts';
import { changeSettings, wantedSettings } from './open.ts';
import { areDecisionsUsedAgain } from './remembered.ts';
import { sizeWords } from './words.ts';

const words = texts.announcements.decisions;

/** Takes one decision of the log back. Its place is that of what is counted: others may be on their way back already. */
export function takeBack(decision: Decision, place: number): Promise<void> {
  const { decisions } = wantedSettings();
  const isThere = without(decisions.slice(place, place + 1), [decision]).length === 0 && place < decisions.length;
  const rest = isThere ? decisions.toSpliced(place, 1) : without(decisions, [decision]);
  return rest.length < decisions.length ? changeSettings({ decisions: rest }) : Promise.resolve();
}

export function clearDecisions(): Promise<void> {
  areDecisionsUsedAgain.value = false;
  return changeSettings({ decisions: defaultSettings.decisions });
}

export function saveDecisions(): void {
  const blob = new Blob([...decisionsChunks(settings.peek().decisions)], { type: 'application/json' });
  download(blob, nameOf(words.file, 'json'));
}

/** Who is who, as far as names alone can say it. */
export async function savePeopleAsThesaurus(): Promise<void> {
  const found = await bench.peek()?.ask('peopleThesaurus', undefined);
  if (!found) return;
  download(new Blob([thesaurusText(found.pairs)], { type: 'text/plain' }), nameOf(words.thesaurusFile, 'txt'));
  tell(words.thesaurus(found.sharedNames), []);
}

const nameOf = (what: string, extension: string): string =>
  fileName(`${opened.peek()?.title ?? ''} ${what}`, '', extension);

/** What became of the last file that was loaded or saved. */
interface FileOutcome {
  readonly words: string;
  readonly notices: readonly Notice[];
  /** What was open then: nothing is told of it to others. */
  readonly during: Workbench | undefined;
}
const outcome = signal<FileOutcome | undefined>(undefined);

export const fileOutcome = (): FileOutcome | undefined =>
  outcome.value?.during?.isOfSameWorker(bench.value) ? outcome.value : undefined;

function tell(sentence: string, notices: readonly Notice[]): void {
  outcome.value = { words: sentence, notices, during: bench.peek() };
  announceQuietly(sentence);
}

/** A log has some lines for a decision; what is larger is something else. */
const mostBytes = 50_000_000;

/** Adds the decisions of a file to the log, and tells how many of them apply. */
export async function loadDecisions(file: File): Promise<void> {
  const current = bench.peek();
  if (!current) return;
  if (file.size > mostBytes) {
    return tell(words.tooLarge(file.name, sizeWords(file.size), sizeWords(mostBytes)), []);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { decisions, notices } = await current.ask('decisionsFile', { name: file.name, bytes });
  if (!decisions) return tell(words.unusable(file.name), notices);
  const added = without(decisions, wantedSettings().decisions);
  if (added.length > 0) await changeSettings({ decisions: [...wantedSettings().decisions, ...added] });
  tell(await loadedWords(file.name, decisions, added), notices);
}

/** How many of them apply, say nothing of what is open, or were known. */
async function loadedWords(name: string, decisions: readonly Decision[], added: readonly Decision[]): Promise<string> {
  const cards = (await bench.peek()?.ask('decisionCards', undefined)) ?? [];
  const dormant = without(
    added,
    cards.filter((card) => !card.isDormant).map(({ decision }) => decision),
  ).length;
  const known = decisions.length - added.length;
  return words.loaded(name, { all: decisions.length, applied: added.length - dormant, dormant, known });
}
