import { aclXml } from './aclXml.ts';
import { arxivAtom } from './arxivAtom.ts';
import { arxivOai } from './arxivOai.ts';
import type { Reader } from '../contract.ts';
import { dblpXml } from './dblpXml.ts';
import { endnoteXml } from './endnoteXml.ts';
import { mods } from './mods.ts';
import { pubmedXml } from './pubmedXml.ts';

/** The formats of papers that are XML. */
export const xmlFormats: readonly Reader[] = [pubmedXml, endnoteXml, arxivAtom, arxivOai, dblpXml, aclXml, mods];
