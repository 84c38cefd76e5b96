import type { Corpus } from '../../../../src/model/corpus.ts';
import type { AuthorSlot, Paper } from '../../../../src/model/paper.ts';
import type { Suggestion } from '../../../../src/model/review.ts';
import { defaultSettings, type Settings } from '../../../../src/model/settings.ts';
import { answerFor } from '../../../../src/work/answers.ts';
import type { QuestionName, Questions } from '../../../../src/work/protocol.ts';
import { studyOf, type Study } from '../../../../src/work/study.ts';
import { paper } from '../../../papers.ts';

export const studied = (
  papers: readonly Paper[],
  settings: Partial<Settings> = {},
  cutLists: Corpus['cutLists'] = [],
): Study =>
  studyOf(
    { papers, records: papers, files: [], cutLists, lists: [] },
    { ...defaultSettings, identity: 'names', ...settings },
    () => undefined,
  );

export const ask = async <Name extends QuestionName>(
  study: Study,
  name: Name,
  argument: Questions[Name][0],
): Promise<Questions[Name][1]> => (await answerFor(study, name, argument)) as Questions[Name][1];

export const queue = async (study: Study): Promise<readonly Suggestion[]> =>
  (await ask(study, 'reviewQueue', { most: 1000 })).suggestions;

/** What is suggested, in words: `initials: John Smith + J. Smith`. */
export const told = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.map(({ reason, sides }) => `${reason}: ${sides.map(({ name }) => name).join(' + ')}`);

let titles = 0;

/** A paper with a title of its own, so that decisions can name it, and without words, so that it has no topic. */
export const titled = (authors: readonly (string | AuthorSlot)[], when = '2010', more: Partial<Paper> = {}): Paper =>
  paper(authors, when, { title: String(++titles), ...more });
