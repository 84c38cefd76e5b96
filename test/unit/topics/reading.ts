import { drained } from '../../../src/lib/steps.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { Vocabulary } from '../../../src/model/topic.ts';
import { documentSteps, type Documents } from '../../../src/topics/documents.ts';
import { textsOf } from '../../../src/topics/texts.ts';
import { vocabularySteps } from '../../../src/topics/vocabulary.ts';
import { paper } from '../../papers.ts';

export function documentsOf(papers: readonly Paper[], wish: Partial<Settings> = {}): Documents {
  const settings = { ...defaultSettings, ...wish };
  return drained(documentSteps(papers, textsOf(papers, settings), settings));
}

export const vocabularyOf = (papers: readonly Paper[], wish: Partial<Settings> = {}): Vocabulary =>
  drained(vocabularySteps(documentsOf(papers, wish)));

export const written = (parts: Partial<Paper>): Paper => paper(['Ada Byron'], '2020', { title: '', ...parts });

/** The terms of a title, as they are told apart. */
export const termsOfTitle = (title: string, wish: Partial<Settings> = {}): string[] =>
  termsOf(documentsOf([written({ title })], wish), 0);

export const termsOfAbstract = (abstract: string): string[] => termsOf(documentsOf([written({ abstract })]), 0);

export function termsOf({ table, offsets, terms }: Documents, paperIndex: number): string[] {
  return Array.from(terms.subarray(offsets[paperIndex], offsets[paperIndex + 1]), (term) => table.textOf(term));
}

/** How often a paper says each term. */
export function mentionsOf({ table, offsets, terms, counts }: Documents, paperIndex: number): Record<string, number> {
  const [from, to] = [offsets[paperIndex]!, offsets[paperIndex + 1]!];
  const entries = Array.from(terms.subarray(from, to), (term, place) => [
    table.textOf(term),
    counts[from + place]!,
  ]) as [string, number][];
  return Object.fromEntries(entries);
}
