import type { Meant } from '../../bibliography.ts';
import type { FormatCase } from '../formatCase.ts';
import { escapeXml } from '../networkCase.ts';
import { element, isoDate, xmlDamages, xmlSnippets } from '../xmlPrinting.ts';

const head = () => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<responseDate>2026-03-05T23:10:23Z</responseDate>
<request verb="ListRecords" metadataPrefix="arXiv">http://export.arxiv.org/oai2</request>
<ListRecords>
`;
const tail = () => '\n</ListRecords>\n</OAI-PMH>\n';

const record = (at: number, form: string, content: string) => `<record>
<header><identifier>oai:arXiv.org:2101.${String(at + 1).padStart(5, '0')}</identifier><datestamp>2026-01-15</datestamp></header>
<metadata>
<${form} xmlns="http://arxiv.org/OAI/${form}/">
<id>2101.${String(at + 1).padStart(5, '0')}</id>
${content}</${form}>
</metadata>
</record>`;

const author = ({ family, given }: Meant['authors'][number]) =>
  `<author>\n${element('keyname', family)}${element('forenames', given)}</author>\n`;

export const arxivOai: FormatCase = {
  name: 'arXiv (OAI-PMH)',
  format: 'arxiv-oai',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: false },
  head,
  tail,
  between: '\n',
  record: (paper, at) =>
    record(
      at,
      'arXiv',
      `${element('created', isoDate(paper))}<updated>2030-06-28</updated>
<authors>
${paper.authors.map(author).join('')}</authors>
${element('title', paper.title)}<categories>cs.DL</categories>
${element('doi', paper.doi)}`,
    ),
  damages: xmlDamages('title', 'author'),
  snippets: [...xmlSnippets, '<record>', '</record>', '<arXiv>', '<header status="deleted">', '<author>'],
};

export const arxivRaw: FormatCase = {
  ...arxivOai,
  name: 'arXiv (OAI-PMH, raw)',
  carries: { ...arxivOai.carries, names: 'natural' },
  record: (paper, at) =>
    record(
      at,
      'arXivRaw',
      `<version version="v1">${element('date', isoDate(paper))}<size>401kb</size></version>
<version version="v2"><date>Sun, 13 Jan 2030 11:17:09 GMT</date></version>
${element('title', paper.title)}<authors>${paper.authors.map(({ family, given }) => escapeXml(`${given} ${family}`)).join(', ')}</authors>
<categories>cs.DL</categories>
${element('doi', paper.doi)}`,
    ),
  damages: xmlDamages('title', 'authors'),
  snippets: [...xmlSnippets, '<record>', '<arXivRaw>', '<version version="v1">', ' and ', '(', ')'],
};
