import { expect, test } from 'vitest';
import { documentTypeOf } from '../../../src/read/values/documentTypes.ts';
import { languageOf } from '../../../src/read/values/languages.ts';
import { onlyPaper, readText } from './support.ts';

test.each([
  ['Journal Article', 'article'],
  ['journal-article', 'article'],
  ['JOURNAL_ARTICLE', 'article'],
  ['JournalArticle', 'article'],
  ['Article; Early Access', 'article'],
  ['Article; Proceedings Paper', 'conference paper'],
  ['Article; Retracted Publication', 'article'],
  ['Review; Book Chapter', 'review'],
  ['Book Review', 'book review'],
  ['Editorial Material; Book Chapter', 'editorial'],
  ['Published Erratum', 'erratum'],
  ['Dissertation/Thesis', 'thesis'],
  ['Book, Section', 'chapter'],
  ['Conference and Workshop Papers', 'conference paper'],
  ['Conference proceedings article', 'conference paper'],
  ['posted-content', 'preprint'],
  ['Review|Journal Article', 'review'],
  ['Art Exhibit Recital', 'other'],
  ['Early Access', undefined],
  ['', undefined],
])('a work that is called “%s” is of the kind %s', (text, kind) => {
  expect(documentTypeOf([text])).toBe(kind);
});

test('of several kinds the most telling counts, in whatever order they stand', () => {
  const kinds = ['Journal Article', 'Research Support, Non-U.S. Gov’t', 'Review', 'Something New'];
  expect(documentTypeOf(kinds)).toBe('review');
  expect(documentTypeOf(kinds.toReversed())).toBe('review');
});

test.each([
  ['en', 'en'],
  ['eng', 'en'],
  ['en-GB', 'en'],
  ['zh_Hans', 'zh'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['Deutsch', 'de'],
  ['ngerman', 'de'],
  ['Portuguese (Brazil)', 'pt'],
  ['French; English', 'fr'],
  ['Français', 'fr'],
  ['中文', 'zh'],
  ['scr', 'hr'],
  ['Norwegian Bokmål', 'nb'],
  ['und', undefined],
  ['Ancient Greek', undefined],
  ['', undefined],
])('the language “%s” has the code %s', (text, code) => {
  expect(languageOf([text])).toBe(code);
});

/** One record of each format, all of them the same kind of work in the same language. */
const stated: Readonly<Record<string, readonly [text: string, documentType?: string, language?: string]>> = {
  BibTeX: ['@inproceedings{a, title={T}, author={Moss, Ada}, year={2001}, langid={ngerman}}', 'conference paper', 'de'],
  'BibTeX of Scopus': [
    '@ARTICLE{a, title={T}, author={Moss, Ada}, year={2001}, document_type={Review}, language={French}}',
    'review',
    'fr',
  ],
  'BibTeX of a preprint': [
    '@misc{a, title={T}, author={Moss, Ada}, year={2021}, eprint={2101.00001}, archiveprefix={arXiv}}',
    'preprint',
  ],
  RIS: ['TY  - CPAPER\nTI  - T\nAU  - Moss, Ada\nPY  - 2001\nLA  - German\nER  - \n', 'conference paper', 'de'],
  'RIS of Scopus': [
    'TY  - JOUR\nTI  - T\nAU  - Moss, Ada\nPY  - 2001\nM3  - Review\nLA  - English\nER  - \n',
    'review',
    'en',
  ],
  EndNote: ['%0 Conference Paper\n%T T\n%A Moss, Ada\n%D 2001\n%G deu\n', 'conference paper', 'de'],
  RefWorks: ['RT Dissertation/Thesis\nSR Print(0)\nID 1\nA1 Moss,Ada\nT1 T\nYR 2001\nLA Spanish\n', 'thesis', 'es'],
  Ovid: [
    '<1. >\nVN  - Ovid Technologies\nDB  - Medline\nUI  - 1\nTI  - T.\nAU  - Moss A\nYR  - 2001\nPT  - Journal Article. Review.\nPT  - Review\nLG  - English\n',
    'review',
    'en',
  ],
  'Web of Science': [
    'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Moss, A\nTI T\nSO ICE\nLA German\nDT Article; Proceedings Paper\nPY 2001\nUT WOS:000000000000001\nER\n\nEF\n',
    'conference paper',
    'de',
  ],
  'Web of Science, tab': [
    'PT\tAU\tTI\tSO\tLA\tDT\tPY\tUT\nJ\tMoss, A\tT\tICE\tEnglish\tLetter\t2001\tWOS:000000000000001\n',
    'letter',
    'en',
  ],
  MEDLINE: [
    'PMID- 1\nOWN - NLM\nTI  - T\nFAU - Moss, Ada\nAU  - Moss A\nLA  - ger\nLA  - eng\nPT  - Journal Article\nPT  - Editorial\nDP  - 2001\n',
    'editorial',
    'de',
  ],
  'PubMed XML': [
    '<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T.</ArticleTitle><AuthorList CompleteYN="Y"><Author><LastName>Moss</LastName><ForeName>Ada</ForeName></Author></AuthorList><Language>fre</Language><PublicationTypeList><PublicationType>Journal Article</PublicationType><PublicationType>Letter</PublicationType></PublicationTypeList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
    'letter',
    'fr',
  ],
  'Scopus CSV': [
    'Authors,Title,Year,Source title,Language of Original Document,Document Type,EID\n"Moss, A.",T,2001,Ice,German; English,Conference paper,2-s2.0-1\n',
    'conference paper',
    'de',
  ],
  'Zotero CSV': [
    '"Key","Item Type","Publication Year","Author","Title","Language"\n"A","bookSection","2001","Moss, Ada","T","it-IT"\n',
    'chapter',
    'it',
  ],
  'Lens CSV': [
    'Lens ID,Title,Author/s,Publication Year,Publication Type\n000-000-000-000-001,T,Ada Moss,2001,conference proceedings article\n',
    'conference paper',
  ],
  'Dimensions CSV': [
    'Publication ID,Title,Authors,PubYear,Publication Type\npub.1,T,"Moss, Ada",2001,Chapter\n',
    'chapter',
  ],
  OpenAlex: [
    '{"id":"https://openalex.org/W1","title":"T","type":"article","type_crossref":"proceedings-article","language":"pt","publication_year":2001,"authorships":[{"author_position":"first","author":{"display_name":"Ada Moss"}}]}',
    'conference paper',
    'pt',
  ],
  Crossref: [
    '{"status":"ok","message-type":"work","message":{"title":["T"],"author":[{"given":"Ada","family":"Moss"}],"type":"book-chapter","language":"en"}}',
    'chapter',
    'en',
  ],
  DataCite: [
    '{"data":{"id":"10.1/x","attributes":{"creators":[{"name":"Moss, Ada"}],"titles":[{"title":"T"}],"publicationYear":2001,"language":"eng","types":{"resourceTypeGeneral":"Dataset"}}}}',
    'data set',
    'en',
  ],
  'CSL-JSON': [
    '[{"id":"a","type":"paper-conference","title":"T","author":[{"family":"Moss","given":"Ada"}],"issued":{"date-parts":[[2001]]},"language":"es-ES"}]',
    'conference paper',
    'es',
  ],
  'Semantic Scholar': [
    '{"paperId":"0123456789012345678901234567890123456789","title":"T","year":2001,"authors":[{"authorId":"1","name":"Ada Moss"}],"publicationTypes":["JournalArticle","LettersAndComments"]}',
    'letter',
  ],
  DBLP: [
    '<?xml version="1.0"?><dblp><article key="journals/corr/a" publtype="informal"><author>Ada Moss</author><title>T.</title><year>2001</year><journal>CoRR</journal></article></dblp>',
    'preprint',
  ],
  arXiv: [
    '{"id":"2101.00001","submitter":"A","authors":"Ada Moss","title":"T","categories":"cs.AI","versions":[{"version":"v1","created":"Fri, 1 Jan 2021 10:00:00 GMT"}],"authors_parsed":[["Moss","Ada",""]]}',
    'preprint',
  ],
  MODS: [
    '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>T</title></titleInfo><name type="personal"><namePart type="family">Moss</namePart><namePart type="given">Ada</namePart></name><genre>bookSection</genre><language><languageTerm type="code" authority="iso639-2b">dut</languageTerm></language></mods>',
    'chapter',
    'nl',
  ],
  'EndNote XML': [
    '<?xml version="1.0"?><xml><records><record><ref-type name="Book Section">5</ref-type><contributors><authors><author>Moss, Ada</author></authors></contributors><titles><title>T</title></titles><dates><year>2001</year></dates><language>English</language></record></records></xml>',
    'chapter',
    'en',
  ],
  'ACL Anthology': [
    '<?xml version="1.0"?><collection id="X01"><volume id="1"><meta><booktitle>P</booktitle><year>2001</year></meta><paper id="1"><title>T</title><author><first>Ada</first><last>Moss</last></author><language>fra</language></paper></volume></collection>',
    'conference paper',
    'fr',
  ],
  INSPIRE: [
    '{"metadata":{"titles":[{"title":"T"}],"authors":[{"full_name":"Moss, Ada"}],"document_type":["conference paper"],"languages":["de"],"control_number":1,"texkeys":["a"]}}',
    'conference paper',
    'de',
  ],
};

test.each(Object.entries(stated))('%s: kind and language are read', async (_, [text, documentType, language]) => {
  const { documentType: kind, language: code, title } = await onlyPaper(text);
  expect(title).toBe('T');
  expect({ kind, code }).toEqual({ kind: documentType, code: language });
});

test('a record that states neither has neither', async () => {
  const paper = await onlyPaper('@misc{a, title={T}, author={Moss, Ada}, year={2001}}');
  expect(paper).not.toHaveProperty('documentType');
  expect(paper).not.toHaveProperty('language');
});

test('a merged record gives what the other lacks, and what a preprint was published as', async () => {
  const entries = `@misc{a, title={T}, author={Moss, Ada}, year={2001}, doi={10.1000/x}, eprint={2101.00001}, archiveprefix={arXiv}}
    @article{b, title={T}, author={Moss, Ada}, year={2001}, doi={10.1000/x}, journal={Ice}, language={German}}`;
  for (const text of [entries, entries.split('\n').toReversed().join('\n')]) {
    const { papers } = await readText(text);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({ documentType: 'article', language: 'de' });
  }
});
