import type { FormatCase } from '../formatCase.ts';
import { escapeXml } from '../networkCase.ts';
import { element, elements, monthName, xmlDamages, xmlSnippets } from '../xmlPrinting.ts';

export const dblpXml: FormatCase = {
  name: 'DBLP XML',
  format: 'dblp-xml',
  carries: { names: 'natural', dates: 'month', doi: true, keywords: false },
  head: () => '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n',
  tail: () => '\n</dblp>\n',
  between: '\n\n',
  record: (paper, at) => {
    const kind = at % 2 === 0 ? 'article' : 'inproceedings';
    return `<${kind} key="journals/x/${at}" mdate="2026-11-03">
${elements(
  'author',
  paper.authors.map(({ family, given }) => `${given} ${family}`),
)}<title>${escapeXml(paper.title)}.</title>
${element('year', String(paper.year))}${paper.month > 0 ? element('month', monthName(paper)) : ''}<journal>Commun. X</journal>
<ee>https://doi.org/${paper.doi}</ee>
</${kind}>`;
  },
  damages: xmlDamages('title', 'author'),
  snippets: [...xmlSnippets, '<article key="a">', '</article>', '</inproceedings>', '<www key="homepages/1">', ' 0001'],
};
