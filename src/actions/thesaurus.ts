import { signal } from '@preact/signals';
import { thesaurusText } from '../export/thesaurus.ts';
import type { Notice } from '../model/notice.ts';
import type { Thesaurus } from '../model/settings.ts';
import { bench, opened, settings } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { download, fileName } from './download.ts';
import { changeSettings } from './open.ts';
import { sizeWords } from './words.ts';

const words = texts.settings.thesaurus;

/** A thesaurus has a line for a name; what is larger is something else. */
const mostBytes = 4_000_000;

/** The thesaurus file that was chosen last, and what there is to say of it. */
interface ThesaurusFile {
  readonly name: string;
  readonly pairs: Thesaurus;
  readonly notices: readonly Notice[];
  /** What was open when it was chosen. */
  readonly during: Workbench | undefined;
}
const chosen = signal<ThesaurusFile | undefined>(undefined);

/** The file that the thesaurus in use came from, or the one that could not be used a moment ago. */
export function thesaurusFile(): ThesaurusFile | undefined {
  const file = chosen.value;
  if (!file) return undefined;
  const inUse = settings.value.thesaurus;
  if (inUse.length === 0) return file.during === bench.value ? file : undefined;
  return isSame(file.pairs, inUse) || file.during === bench.value ? file : undefined;
}

const isSame = (one: Thesaurus, other: Thesaurus): boolean =>
  one.length === other.length &&
  one.every(([label, replaceBy], at) => label === other[at]![0] && replaceBy === other[at]![1]);

/** Reads a thesaurus file of VOSviewer and counts what is open with its names; one without a name changes nothing. */
export async function applyThesaurus(file: File): Promise<void> {
  const { pairs, notices } = file.size > mostBytes ? tooLarge(file) : await readingOf(file);
  chosen.value = { name: file.name, pairs, notices, during: bench.peek() };
  if (pairs.length > 0) await changeSettings({ thesaurus: pairs });
}

async function readingOf(file: File): Promise<Pick<ThesaurusFile, 'pairs' | 'notices'>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await bench.peek()?.ask('thesaurus', { name: file.name, bytes })) ?? { pairs: [], notices: [] };
}

function tooLarge({ name, size }: File): Pick<ThesaurusFile, 'pairs' | 'notices'> {
  const message = words.tooLarge(name, sizeWords(size), sizeWords(mostBytes));
  const hint = words.tooLargeHint;
  return {
    pairs: [],
    notices: [{ severity: 'error', code: 'thesaurus-too-large', message, hint, file: name, line: 0 }],
  };
}

export function removeThesaurus(): Promise<void> {
  chosen.value = undefined;
  return changeSettings({ thesaurus: [] });
}

export function saveThesaurus(): void {
  const blob = new Blob([thesaurusText(settings.peek().thesaurus)], { type: 'text/plain' });
  download(blob, fileName(words.fileTitle(opened.peek()?.title ?? ''), '', 'txt'));
}
