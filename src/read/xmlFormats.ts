import type { Reader } from './contract.ts';
import { pubmedXml } from './pubmedXml.ts';

/** The formats of papers that are XML. */
export const xmlFormats: readonly Reader[] = [pubmedXml];
