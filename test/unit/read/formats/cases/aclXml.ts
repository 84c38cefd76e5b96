import type { Meant } from '../../bibliography.ts';
import type { FormatCase } from '../formatCase.ts';
import { element, monthName, xmlDamages, xmlSnippets } from '../xmlPrinting.ts';

const author = ({ family, given }: Meant['authors'][number]) =>
  `<author>${element('first', given)}${element('last', family)}</author>\n`;

export const aclXml: FormatCase = {
  name: 'ACL Anthology XML',
  format: 'acl-xml',
  carries: { names: 'parts', dates: 'month', doi: true, keywords: false },
  head: () => `<?xml version='1.0' encoding='UTF-8'?>
<collection id="2020.acl">
<volume id="main">
<meta><booktitle>Proceedings of a Meeting</booktitle><year>1666</year></meta>
`,
  tail: () => '\n</volume>\n</collection>\n',
  between: '\n',
  record: (paper, at) => `<paper id="${at + 1}">
${element('title', paper.title)}${paper.authors.map(author).join('')}${element('year', String(paper.year))}${
    paper.month > 0 ? element('month', monthName(paper)) : ''
  }<url hash="abc">2020.acl-main.${at + 1}</url>
${element('doi', paper.doi)}</paper>`,
  damages: xmlDamages('title', 'author'),
  snippets: [...xmlSnippets, '<paper id="1">', '</paper>', '<meta>', '</meta>', '<volume>', '<first>'],
};
