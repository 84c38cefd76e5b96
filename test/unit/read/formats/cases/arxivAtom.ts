import type { FormatCase } from '../formatCase.ts';
import { element, isoDate, xmlDamages, xmlSnippets } from '../xmlPrinting.ts';

export const arxivAtom: FormatCase = {
  name: 'arXiv (Atom)',
  format: 'arxiv-atom',
  carries: { names: 'natural', dates: 'day', doi: true, keywords: false },
  head: () => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<id>https://arxiv.org/api/abc</id>
<title>arXiv Query: all:networks</title>
<updated>2026-06-30T05:14:19Z</updated>
`,
  tail: () => '\n</feed>\n',
  between: '\n',
  record: (paper, at) => `<entry>
<id>http://arxiv.org/abs/2101.${String(at + 1).padStart(5, '0')}v2</id>
${element('title', paper.title)}<updated>2030-12-31T00:00:00Z</updated>
${element('published', isoDate(paper))}<category term="cs.DL" scheme="http://arxiv.org/schemas/atom"/>
${paper.authors.map(({ family, given }) => `<author>\n${element('name', `${given} ${family}`)}</author>\n`).join('')}${element('arxiv:doi', paper.doi)}</entry>`,
  damages: xmlDamages('title', 'author'),
  snippets: [
    ...xmlSnippets,
    '<entry>',
    '</entry>',
    '<name>',
    'arxiv:',
    '<title>Error</title>',
    '<a:entry xmlns:a="x">',
  ],
};
