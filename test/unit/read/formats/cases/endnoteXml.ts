import type { Meant } from '../../bibliography.ts';
import type { FormatCase } from '../formatCase.ts';
import { escapeXml } from '../networkCase.ts';
import { monthName, xmlDamages, xmlSnippets } from '../xmlPrinting.ts';

const styled = (name: string, value: string) =>
  `<${name}><style face="normal" font="default" size="100%">${escapeXml(value)}</style></${name}>\n`;

const wordsOf = (paper: Meant) => [monthName(paper), ...(paper.day > 0 ? [String(paper.day)] : [])].join(' ').trim();

export const endnoteXml: FormatCase = {
  name: 'EndNote XML',
  format: 'endnote-xml',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => '<?xml version="1.0" encoding="UTF-8" ?>\n<xml><records>\n',
  tail: () => '\n</records></xml>\n',
  between: '\n',
  record: (paper, at) => `<record><database name="Lib.enl" path="Lib.enl">Lib.enl</database>
<rec-number>${at + 1}</rec-number><ref-type name="Journal Article">17</ref-type>
<contributors><authors>
${paper.authors.map(({ family, given }) => styled('author', `${family}, ${given}`)).join('')}</authors></contributors>
<titles>
${styled('title', paper.title)}</titles>
<keywords>
${paper.keywords.map((word) => styled('keyword', word)).join('')}</keywords>
<dates>${styled('year', String(paper.year))}<pub-dates>${styled('date', wordsOf(paper))}</pub-dates></dates>
${styled('electronic-resource-num', paper.doi)}</record>`,
  damages: {
    ...xmlDamages('title', 'author'),
    'author closed by another name': (record) => record.replace('</author>', '</authorx>'),
  },
  snippets: [...xmlSnippets, '<record>', '</record>', '<style>', '</style>', '<author>', '&#xD;', '\u0003'],
};
