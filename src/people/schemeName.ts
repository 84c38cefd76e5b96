const names: Readonly<Record<string, string>> = {
  openalex: 'OpenAlex',
  scopus: 'Scopus',
  s2: 'Semantic Scholar',
  dblp: 'DBLP',
  inspire: 'INSPIRE',
  researcherid: 'ResearcherID',
};

/** What the source of an author id is called: `Scopus` for `scopus`. */
export const schemeName = (scheme: string): string => names[scheme] ?? scheme;

/** `Scopus 57205348007` for `scopus:57205348007`. */
export function sourceIdWords(sourceId: string): string {
  const at = sourceId.indexOf(':');
  return at < 0 ? sourceId : `${schemeName(sourceId.slice(0, at))} ${sourceId.slice(at + 1)}`;
}
