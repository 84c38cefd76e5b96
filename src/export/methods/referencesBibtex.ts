import { texText, texTitle, verbatim } from '../papers/texText.ts';
import type { Reference } from './references.ts';

/** The works as BibTeX, each under a name of its own. */
export const referencesBibtex = (works: readonly (readonly [key: string, work: Reference])[]): string =>
  works.map(([key, work]) => entryOf(key, work)).join('\n');

function entryOf(key: string, work: Reference): string {
  const { authors, title, venue, isInProceedings = false, volume, number, pages, year, doi } = work;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.map(texText).join(' and ')],
    ['title', texTitle(title)],
    [isInProceedings ? 'booktitle' : 'journal', texText(venue)],
    ['volume', volume],
    ['number', number],
    // Between pages TeX writes two hyphens.
    ['pages', pages.replace('–', '--')],
    ['year', String(year)],
    ['doi', doi && verbatim(doi)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value!}}`);
  return `@${isInProceedings ? 'inproceedings' : 'article'}{${[key, ...lines].join(',\n')}\n}\n`;
}
