import type { Thesaurus } from '../model/settings.ts';

const cell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ').trim();

/** A thesaurus file as VOSviewer reads it; tabs and line ends within names become blanks. */
export function thesaurusText(pairs: Thesaurus): string {
  const rows = [['label', 'replace by'] as const, ...pairs];
  return rows.map(([label, replaceBy]) => `${cell(label)}\t${cell(replaceBy)}\n`).join('');
}
