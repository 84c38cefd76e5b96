import type { Reader } from './contract.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { gml } from './gml.ts';
import { pajek } from './pajek.ts';

/** Files that hold a network without the papers behind it. */
export const networkFormats: readonly Reader[] = [gexf, graphml, pajek, gml];
