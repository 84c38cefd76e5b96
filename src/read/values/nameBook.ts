import { readAuthors } from './listedAuthors.ts';
import type { NameForm, NameList } from './names.ts';
import { remembered } from '../text/remembered.ts';

/** Reads single names, each spelling once: of nobody, of one author, or of one with the mark that more follow. */
export type NameReader = (name: string) => NameList;

export const nameReader = (form: NameForm): NameReader => remembered((name) => readAuthors([{ name, form }]));

/** The same for fields that hold groups alone. */
export const groupReader = (): NameReader => remembered((name) => readAuthors([{ name, isGroup: true }]));

/** The authors of one record from its names. */
export function joinNames(lists: readonly NameList[]): NameList {
  const isPlain = lists.every(({ slots }) => slots.length === 1);
  return {
    // Lists that are mapped take no more room than they need, and there are as many of them as papers.
    slots: isPlain ? lists.map(({ slots }) => slots[0]!) : lists.flatMap(({ slots }) => slots),
    truncated: lists.some(({ truncated }) => truncated),
  };
}
