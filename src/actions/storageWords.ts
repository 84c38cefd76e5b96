import { spaceHere } from '../storage/space.ts';
import type { StorageTrouble } from '../storage/trouble.ts';
import { texts } from '../texts/texts.ts';
import { sizeWords } from './words.ts';

/** What is wrong with the storage of the browser, and what can be done, in a sentence or two. */
export async function troubleWords({ kind, message }: StorageTrouble): Promise<string> {
  const words = texts.sessions.trouble;
  if (kind === 'full') return words.full(await roomWords());
  if (kind === 'failed') return words.failed(asSentence(message));
  return words[kind];
}

async function roomWords(): Promise<string> {
  const space = await spaceHere();
  return space ? texts.sessions.trouble.roomOf(sizeWords(space.used), sizeWords(space.available)) : '';
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
