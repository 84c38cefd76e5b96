import type { Paper } from '../model/paper.ts';

/** Which fields of the papers the topics are made from. Titles always are. */
export interface Texts {
  readonly keywords: boolean;
  readonly abstracts: boolean;
  readonly categories: boolean;
  /** In the words of the interface. */
  readonly name: string;
}

/** A field is read when at least this share of the papers with any text has it; a rarer one would only divide them. */
const neededCoverage = 0.5;

const titlesOnly: Texts = { keywords: false, abstracts: false, categories: false, name: 'titles' };

/**
 * Curated keywords before computed words: people chose them to say what the paper is about. The kinds are not mixed
 * beyond that, so that the name of the source stays true.
 */
export function textsOf(papers: readonly Paper[]): Texts {
  const withText = papers.filter(hasText);
  if (withText.length === 0) return { ...titlesOnly, name: 'none' };
  const isCovered = (has: (paper: Paper) => boolean) => withText.filter(has).length >= neededCoverage * withText.length;
  const addition = isCovered(({ title }) => title.trim() !== '') ? ' and titles' : '';
  if (isCovered(({ keywords }) => keywords.length > 0)) {
    return { ...titlesOnly, keywords: true, name: `author keywords${addition}` };
  }
  if (isCovered(({ abstract }) => abstract.trim() !== '')) {
    return { ...titlesOnly, abstracts: true, name: addition ? 'titles and abstracts' : 'abstracts' };
  }
  if (isCovered(({ categories }) => categories.length > 0)) {
    return { ...titlesOnly, categories: true, name: `categories${addition}` };
  }
  return titlesOnly;
}

const hasText = ({ title, abstract, keywords, categories }: Paper): boolean =>
  title.trim() !== '' || abstract.trim() !== '' || keywords.length > 0 || categories.length > 0;
