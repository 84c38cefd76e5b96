import { counted, number, plural } from '../numbers.ts';

/** See `README.md`. What speaks for one person, or one institution, and what against; each is the start of a line. */
export const evidence = {
  sharedCoauthors: (shared: number, papers: number) =>
    `${counted(shared, 'shared coauthor')}, ${shared === 1 ? 'on' : 'one of them on'} ${counted(papers, 'paper')} in all`,
  sameId: (id: string) => `The same id: ${id}`,
  bothOn: (what: string) => `Both on ${what}`,
  bothIn: (what: string) => `Both in ${what}`,
  titlesAlike: (share: string) => `Two titles are alike, by ${share}`,
  sameYears: 'Papers of the same years',
  yearsFollow: 'Years follow each other',
  together: (papers: number) => `Together on ${counted(papers, 'paper')}`,
  otherOrcids: 'Different ORCIDs',
  namesDiffer: 'The full names differ',
  noCoauthor: 'No shared coauthor',
  noTopic: 'No topic in common',
  noInstitution: 'No institution in common',
  otherIds: 'Different ids',
  yearsApart: (years: number) => `Papers ${years} years apart`,
  bothAt: (places: string) => `Both at ${places}`,
  more: (first: string, more: number) => `${first} and ${number(more)} more`,
  institutions: {
    peopleAtBoth: (people: number) => `${plural(people, { one: 'person works', other: 'people work' })} at both`,
    nobodyAtBoth: (papers: number) =>
      `Nobody who is known by ORCID or full name works at both, on ${counted(papers, 'paper')}`,
    abbreviations: 'The same words when abbreviations are written out',
    order: 'The same words in another order',
    shortened: 'The same words, some of them shortened',
    bothIn: (place: string) => `Both in ${place}`,
    otherTowns: (one: string, other: string) => `In different towns: ${one} and ${other}`,
    otherCountries: 'In different countries',
    otherRors: 'Different ids of the registry (ROR)',
    orderMatters: 'Another order of words can be another institution',
  },
  rival: (name: string) => `One of them may be ${name} instead`,
};
