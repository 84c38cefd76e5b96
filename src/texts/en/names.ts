const schemes: Readonly<Record<string, string>> = {
  openalex: 'OpenAlex',
  scopus: 'Scopus',
  s2: 'Semantic Scholar',
  dblp: 'DBLP',
  inspire: 'INSPIRE',
  researcherid: 'ResearcherID',
};
/** What the source of an author id is called: `Scopus` for `scopus`. */
const scheme = (code: string): string => schemes[code] ?? code;

/** How names and ids of authors are written. */
export const names = {
  /** A group is told to be no person. */
  group: (name: string) => `${name} (group)`,
  scheme,
  /** `Scopus 57205348007` */
  id: (code: string, id: string) => `${scheme(code)} ${id}`,
};
