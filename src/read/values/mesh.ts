/** A heading of MeSH as a record has it. */
export interface MeshHeading {
  readonly name: string;
  /** What the paper is mainly about. */
  readonly isMain: boolean;
}

/** `Brain/*enzymology`: the heading stands before the slash, what of it behind; a star marks what a paper is mainly about. */
export function meshHeading(printed: string): MeshHeading {
  const [heading] = printed.split('/');
  return { name: heading!.replaceAll('*', '').trim(), isMain: printed.includes('*') };
}

/** Names of headings, the main ones first. */
export const mainFirst = (headings: readonly MeshHeading[]): string[] =>
  [...headings.filter(({ isMain }) => isMain), ...headings.filter(({ isMain }) => !isMain)].map(({ name }) => name);
