import type { Reader } from '../contract.ts';
import { arxivJsonl } from './arxivJsonl.ts';
import { crossref } from './crossref.ts';
import { csl } from './csl.ts';
import { datacite } from './datacite.ts';
import { dblpJson } from './dblpJson.ts';
import { inspire } from './inspire.ts';
import { openalex } from './openalex.ts';
import { orcid } from './orcid.ts';
import { semanticScholar } from './semanticScholar.ts';

/** The formats of papers that are JSON. */
export const jsonFormats: readonly Reader[] = [
  csl,
  datacite,
  dblpJson,
  inspire,
  orcid,
  openalex,
  crossref,
  semanticScholar,
  arxivJsonl,
];
