import type { Meant } from '../../bibliography.ts';
import type { FormatCase } from '../formatCase.ts';
import { escapeXml } from '../networkCase.ts';
import { element, elements, monthName, xmlDamages, xmlSnippets } from '../xmlPrinting.ts';

const dateOf = (paper: Meant) =>
  element('Year', String(paper.year)) +
  (paper.month > 0 ? element('Month', monthName(paper).slice(0, 3)) : '') +
  (paper.day > 0 ? element('Day', String(paper.day)) : '');

const authorOf = ({ family, given }: Meant['authors'][number]) => `<Author ValidYN="Y">
${element('LastName', family)}${element('ForeName', given)}<AffiliationInfo>
<Affiliation>Department of Networks, University of Somewhere, 12345 Some Town, Some Country. ${escapeXml(family)}@example.org.</Affiliation>
</AffiliationInfo>
</Author>
`;

const reference = `<Reference><Citation>Someone A. A study of things. J Things. 2008 Jun;70(5):539-45</Citation><ArticleIdList>
<ArticleId IdType="pubmed">18519880</ArticleId><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList></Reference>
`;

export const pubmedXml: FormatCase = {
  name: 'PubMed XML',
  format: 'pubmed-xml',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
`,
  tail: () => '\n</PubmedArticleSet>\n',
  between: '\n',
  record: (paper, at) => `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM">
<PMID Version="1">${at + 1}</PMID>
<DateRevised><Year>2024</Year><Month>11</Month><Day>15</Day></DateRevised>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">1043-1578</ISSN><JournalIssue CitedMedium="Print">
<PubDate>
${dateOf(paper)}</PubDate></JournalIssue><Title>Journal of things</Title></Journal>
<ArticleTitle>${escapeXml(paper.title)}.</ArticleTitle>
<ELocationID EIdType="doi" ValidYN="Y">${paper.doi}</ELocationID>
<AuthorList CompleteYN="Y">
${paper.authors.map(authorOf).join('')}</AuthorList></Article>
<KeywordList Owner="NOTNLM">
${elements('Keyword', paper.keywords)}</KeywordList></MedlineCitation>
<PubmedData><History><PubMedPubDate PubStatus="pubmed"><Year>2011</Year><Month>3</Month></PubMedPubDate></History>
<ArticleIdList><ArticleId IdType="pubmed">${at + 1}</ArticleId></ArticleIdList>
<ReferenceList>${reference.repeat(3)}</ReferenceList></PubmedData></PubmedArticle>`,
  damages: xmlDamages('ArticleTitle', 'Author'),
  snippets: [
    ...xmlSnippets,
    '<PubmedArticle>',
    '</PubmedArticle>',
    '<AffiliationInfo>',
    '<DeleteCitation>',
    '<Author>',
  ],
};
