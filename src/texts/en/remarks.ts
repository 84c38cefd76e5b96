import { counted, number, plural } from '../numbers.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });
const languageName = (code: string): string => languages.of(code) ?? code;

/** See `README.md`. What has to be known of the texts, and of what was left out, to judge topics and network. */
export const remarks = {
  silent: 'No paper says anything that topics could be made from.',
  onePaper: 'There is one paper, so there is one topic.',
  noSharedWords: 'No two papers share enough words, so there are no topics.',
  allAlike: 'All papers say much the same, so there is one topic.',
  manySilent: (silent: number, papers: number) =>
    `${counted(silent, 'paper')} of ${number(papers)} say nothing that topics could be made from.`,
  loneClasses: (papers: number) =>
    papers === 1
      ? '1 paper has classes that no other paper has, so its classes make no topic.'
      : `${counted(papers, 'paper')} have classes that no other paper has, so their classes make no topic.`,
  tooFine: (topic: string) =>
    `“${topic}” is as fine as topics get: its papers are too alike or too few to fall into parts.`,
  /** More topics than are named. */
  more: (topics: number) => ` and ${number(topics)} more`,
  waiting: (changes: number, topics: string) =>
    changes === 1
      ? `One change is to topics that are not there now (${topics}), and waits until they are.`
      : `${plural(changes, { other: 'changes are' })} to topics that are not there now (${topics}), and wait until they are.`,
  inLanguage: (papers: number, language: string) => `${counted(papers, 'paper')} in ${languageName(language)}`,
  severalLanguages: (main: string, others: readonly string[]) =>
    `Papers are in several languages (beside ${languageName(main)}: ${others.join(', ')}). Topics are made from words, so ` +
    'papers on one subject may stand apart by language.',
  mostIn: (language: string) => `Most papers are in ${languageName(language)}.`,
  noneHas: (missing: string, source: string) => `No paper has ${missing}, so topics are made from ${source}.`,
  keywords: 'author keywords',
  classes: 'classes given by its source',
  nothing: 'nothing',
};
