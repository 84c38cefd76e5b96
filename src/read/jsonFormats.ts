import type { Reader } from './contract.ts';
import { csl } from './csl.ts';
import { datacite } from './datacite.ts';
import { dblpJson } from './dblpJson.ts';
import { inspire } from './inspire.ts';
import { orcid } from './orcid.ts';

/** The formats of papers that are JSON. */
export const jsonFormats: readonly Reader[] = [csl, datacite, dblpJson, inspire, orcid];
