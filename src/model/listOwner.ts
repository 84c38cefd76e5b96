import type { ListOwner } from './corpus.ts';

const orcidIn = /[\s,(]*(?:https?:\/\/)?(?:orcid\.org\/|orcid:?\s*)?\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b[\s)]*$/i;

/** Whose papers a file lists, as the user says it: a name, or a name and an ORCID, `Ada Byron, 0000-0002-1825-0097`. */
export function ownerIn(text: string): ListOwner {
  const orcid = orcidIn.exec(text)?.[1]?.toUpperCase();
  const name = text.replace(orcidIn, '').replace(/\s+/g, ' ').trim();
  return orcid === undefined ? { name } : { name, orcid };
}

/** The same as one text. */
export const ownerText = ({ name, orcid }: ListOwner): string => (orcid === undefined ? name : `${name}, ${orcid}`);
