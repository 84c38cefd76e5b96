/** A term of one paper joins nothing; below ten papers it may still be needed for a name. */
export function fewestPapersOfTerm(papers: number): number {
  if (papers < 10) return 1;
  if (papers < 3_000) return 2;
  return papers < 50_000 ? 3 : Math.max(3, Math.round(papers * 0.0003));
}

/** A term of most papers divides nothing. */
export function mostPapersOfTerm(papers: number): number {
  if (papers < 10) return papers;
  return papers * (papers < 100 ? 0.6 : papers < 3_000 ? 0.5 : papers < 50_000 ? 0.3 : 0.2);
}
