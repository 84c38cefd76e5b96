import { fieldsOf, payloads } from './payloads.ts';

/*
 * Files as two sources write them, with members that no other list of papers has: institutions with their ids and
 * lineage, topics and concepts, places with their addresses, parts of names. Over all records of a file, every payload
 * stands in every member.
 */

interface HostileFile {
  readonly name: string;
  readonly text: string;
}

const institution = (next: () => string) => ({
  id: next(),
  display_name: next(),
  ror: next(),
  country_code: next(),
  type: next(),
  lineage: [next(), next()],
});

const place = (next: () => string) => ({
  landing_page_url: next(),
  pdf_url: next(),
  raw_source_name: next(),
  license: next(),
  source: { id: next(), display_name: next(), issn: [next()], host_organization_name: next() },
});

const subject = (next: () => string) => ({ id: next(), wikidata: next(), display_name: next(), keyword: next() });

function openAlexWork(at: number): object {
  const next = fieldsOf(at);
  // What is there hides what would stand in for it, so that every second record has the one or the other.
  const isOld = at % 2 === 1;
  const authors = [0, 1].map((author) => ({
    author_position: 'middle',
    author: { id: next(), display_name: isOld && author === 1 ? '' : next(), orcid: next() },
    institutions: isOld ? [] : [institution(next)],
    countries: [next()],
    raw_author_name: next(),
    raw_affiliation_strings: [next()],
  }));
  return {
    id: next(),
    authorships: authors,
    doi: `https://doi.org/10.1000/${next()}`,
    [isOld ? 'display_name' : 'title']: next(),
    publication_date: `${2001 + (at % 20)}-03-04`,
    publication_year: next(),
    ids: { openalex: next(), doi: next(), pmid: next(), arxiv: next(), mag: next() },
    language: next(),
    type: next(),
    type_crossref: next(),
    primary_location: place(next),
    best_oa_location: place(next),
    locations: [place(next)],
    primary_topic: isOld ? {} : subject(next),
    topics: isOld ? [] : [subject(next)],
    concepts: [subject(next)],
    keywords: [subject(next), next(), 'moss'],
    open_access: { oa_status: next(), oa_url: next() },
    cited_by_api_url: next(),
    is_retracted: at % 50 === 0,
    abstract_inverted_index: { [next()]: [0], moss: [1, 3], [next()]: [2] },
  };
}

function cslItem(at: number): object {
  const next = fieldsOf(at);
  return {
    type: 'article-journal',
    title: next(),
    'title-short': next(),
    id: next(),
    author: [
      {
        family: next(),
        given: next(),
        suffix: next(),
        'dropping-particle': next(),
        'non-dropping-particle': next(),
        ORCID: next(),
        affiliation: [{ name: next(), id: [{ id: next(), 'id-type': 'ROR' }] }],
      },
      { literal: next(), affiliation: next() },
    ],
    issued: { 'date-parts': [[2001 + (at % 20)]], literal: next(), season: next() },
    'container-title': at % 2 === 0 ? next() : '',
    'event-title': next(),
    publisher: next(),
    abstract: next(),
    keyword: at % 2 === 0 ? [next()] : next(),
    categories: [next()],
    subject: [next()],
    language: next(),
    genre: next(),
    note: `PMID: ${next()}\ndoi: ${next()}`,
    DOI: next(),
    PMID: next(),
    URL: next(),
    archive: next(),
    archive_location: next(),
    number: next(),
  };
}

/** Their names do not stay behind; they have no sign that folders are told apart by. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: '<img src=x onerror=globalThis.coteriePwned=1>.json',
    text: JSON.stringify({ results: payloads.map((_, at) => openAlexWork(at)) }),
  },
  {
    name: `=cmd|' C calc'!A0.json`,
    text: JSON.stringify(payloads.map((_, at) => cslItem(at))),
  },
];
