import type { Reader } from '../contract.ts';
import { aboutText } from './aboutText.ts';
import { coterieJson } from './coterieJson.ts';
import { edgeList, vosviewerNetwork } from './edgeList.ts';
import { gexf } from './gexf.ts';
import { edgesCsv, nodesCsv } from './gephiTables.ts';
import { gml } from './gml.ts';
import { graphml } from './graphml.ts';
import { nodeLinkJson } from './nodeLinkJson.ts';
import { pajek } from './pajek.ts';
import { vosviewerItems, vosviewerJson } from './vosviewerJson.ts';
import { vosviewerMap } from './vosviewerMap.ts';

/** Files that hold a network without the papers behind it. */
export const networkFormats: readonly Reader[] = [
  gexf,
  graphml,
  pajek,
  gml,
  aboutText,
  coterieJson,
  vosviewerJson,
  vosviewerItems,
  nodeLinkJson,
  vosviewerMap,
  nodesCsv,
  edgesCsv,
  vosviewerNetwork,
  edgeList,
];
