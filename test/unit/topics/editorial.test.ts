import { expect, test } from 'vitest';
import { editorialKindOf } from '../../../src/topics/editorialKind.ts';

test.each([
  'Book Review: A History of Corals',
  'Book reviews',
  'Books received',
  'Briefly Noted',
  'Received.',
  'Contents',
  'Erratum to: Bleaching of corals',
  'Corrigendum',
  'Correction to “Bleaching of corals”',
  'RETRACTED: Bleaching of corals',
  'Retraction notice to: Bleaching',
  'Editorial',
  'Editorial: Corals and us',
  'Guest Editorial',
  'From the Editors',
  'Letter to the Editor',
  'Obituary: Ada Byron',
  'Call for Papers',
  'List of reviewers',
  'Corals by Ada Byron (review)',
  'Buchbesprechungen',
  'Rezension: Die Koralle',
  'Compte rendu de : Les coraux',
  'Reseña de «Los corales»',
  'Fe de erratas',
  'Рецензия на книгу о кораллах',
  'От редакции',
  '书评：珊瑚',
  '勘误',
  '正誤表',
])('%s is no paper on a subject', (title) => {
  expect(editorialKindOf(title)).toBeGreaterThanOrEqual(0);
});

test.each([
  'Bleaching of corals',
  'Editorial boards of journals: a network study',
  'Corrections to scaling in the Ising model',
  'Reviewing the literature on corals',
  'A review of coral bleaching',
  'Retractions in medicine',
  'Obituaries as a source of history',
  'Contents of stomachs',
  'News recommendation',
  'Indexing of books',
  'Letters of Ada Byron',
  'Reseñas históricas',
  'Errataic',
  '目录学研究',
  '',
])('“%s” is one', (title) => {
  expect(editorialKindOf(title)).toBe(-1);
});
