import { signal } from '@preact/signals';
import { dialog, opened } from '../state/state.ts';
import { fileKind, type FileKind } from './fileKind.ts';
import { addFiles, addText, isOnlyExample, openFiles, openingToCome, openText } from './open.ts';
import { addSessionFiles, openCarrier, openSessionFile, openWithSessions } from './session.ts';

export type How = 'replace' | 'add';

/** Text that the user pasted before saying what to do with it. */
export const pasted = signal('');

/** Whether "replace or add?" is a question: only when something of the user's own is open. */
export const hasOwnPapers = (): boolean => opened.peek() !== undefined && !isOnlyExample();

/** Files open in one step; what they replace can be opened again as quickly. */
export function bringFiles(files: readonly File[], how: How = 'replace'): void {
  if (files.length === 0) return;
  const isWanted = openingToCome();
  void Promise.all(files.map(fileKind)).then((kinds) => (isWanted() ? brought(files, kinds, how) : undefined));
}

/** One file in the place of what is open, whatever it is. */
export const broughtAlone = async (file: File): Promise<void> => brought([file], [await fileKind(file)], 'replace');

/** A session opens as it was; what carries how something is looked at shows that, where what it is of is open. */
function brought(files: readonly File[], kinds: readonly FileKind[], how: How): Promise<void> {
  const [file, ...more] = files;
  const hasSessions = kinds.includes('session');
  if (how === 'add') return hasSessions ? addSessionFiles(files, kinds) : addFiles(files);
  if (more.length > 0) return hasSessions ? openWithSessions(files, kinds) : openFiles(files);
  if (hasSessions) return openSessionFile(file!);
  return kinds[0] === 'carrier' ? openCarrier(file!) : openFiles(files);
}

/** Text opens at once when nothing of the user's own would be replaced; asks otherwise. */
export function bringText(text: string): void {
  if (text.trim() === '') return;
  pasted.value = text;
  if (hasOwnPapers()) dialog.value = 'paste';
  else openPasted('replace');
}

export function openPasted(how: How): void {
  const text = pasted.peek();
  pasted.value = '';
  dialog.value = undefined;
  if (text.trim() !== '') void (how === 'add' ? addText : openText)(text);
}

/** Ids of the two file inputs of the page: one opens, the other adds to what is open. */
export const fileInputs: Readonly<Record<How, string>> = { replace: 'open-files', add: 'add-files' };

/** Opens the browser's own chooser of files. */
export const chooseFiles = (how: How) => (): void => document.getElementById(fileInputs[how])?.click();
