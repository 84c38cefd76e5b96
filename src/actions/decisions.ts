import { signal } from '@preact/signals';
import { decisionsChunks } from '../export/decisions.ts';
import { thesaurusText } from '../export/thesaurus.ts';
import type { Decision } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import { defaultSettings } from '../model/settings.ts';
import { bench, opened, settings } from '../state/state.ts';
import type { Workbench } from '../work/workbench.ts';
import { announceQuietly } from './announce.ts';
import { without } from './decisionWords.ts';
import { download, fileName } from './download.ts';
import { changeSettings, wantedSettings } from './open.ts';
import { areDecisionsUsedAgain } from './remembered.ts';
import { counted, sizeWords } from './words.ts';

/** Takes one decision of the log back, by its place. */
export const takeBack = (place: number): Promise<void> =>
  changeSettings({ decisions: wantedSettings().decisions.filter((_, at) => at !== place) });

export function clearDecisions(): Promise<void> {
  areDecisionsUsedAgain.value = false;
  return changeSettings({ decisions: defaultSettings.decisions });
}

export function saveDecisions(): void {
  const blob = new Blob([...decisionsChunks(settings.peek().decisions)], { type: 'application/json' });
  download(blob, nameOf('decisions', 'json'));
}

/** Who is who, as far as names alone can say it. */
export async function savePeopleAsThesaurus(): Promise<void> {
  const found = await bench.peek()?.ask('peopleThesaurus', undefined);
  if (!found) return;
  download(new Blob([thesaurusText(found.pairs)], { type: 'text/plain' }), nameOf('who is who thesaurus', 'txt'));
  tell(sharedWords(found.sharedNames), []);
}

const nameOf = (what: string, extension: string): string =>
  fileName(`${opened.peek()?.title ?? ''} ${what}`, '', extension);

const sharedWords = (names: number): string =>
  names === 0
    ? 'The thesaurus says all of it.'
    : `The thesaurus knows names alone: ${counted(names, 'name')} of several people ${names === 1 ? 'is' : 'are'} not in it, so that splits are lost.`;

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

function tell(words: string, notices: readonly Notice[]): void {
  outcome.value = { words, notices, during: bench.peek() };
  announceQuietly(words);
}

/** A log has some lines for a decision; what is larger is something else. */
const mostBytes = 50_000_000;

/** Adds the decisions of a file to the log, and tells how many of them apply. */
export async function loadDecisions(file: File): Promise<void> {
  const current = bench.peek();
  if (!current) return;
  if (file.size > mostBytes) {
    return tell(
      `“${file.name}” has ${sizeWords(file.size)}, which is more than the ${sizeWords(mostBytes)} of a log.`,
      [],
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { decisions, notices } = await current.ask('decisionsFile', { name: file.name, bytes });
  if (!decisions) return tell(`“${file.name}” could not be used.`, notices);
  const added = without(decisions, wantedSettings().decisions);
  if (added.length > 0) await changeSettings({ decisions: [...wantedSettings().decisions, ...added] });
  tell(await loadedWords(file.name, decisions, added), notices);
}

/** `decisions.json: 12 decisions, of which 10 apply and 2 are about papers or names that are not open.` */
async function loadedWords(name: string, decisions: readonly Decision[], added: readonly Decision[]): Promise<string> {
  const cards = (await bench.peek()?.ask('decisionCards', undefined)) ?? [];
  const dormant = without(
    added,
    cards.filter((card) => !card.isDormant).map(({ decision }) => decision),
  ).length;
  const known = decisions.length - added.length;
  const applied = added.length - dormant;
  const parts = [
    counted(applied, 'applies', 'apply'),
    dormant > 0 && `${counted(dormant, 'is', 'are')} about papers or names that are not open`,
    known > 0 && `${counted(known, 'was', 'were')} in the log already`,
  ].filter(Boolean);
  return `${name}: ${counted(decisions.length, 'decision')}, of which ${parts.join(', ')}.`;
}
