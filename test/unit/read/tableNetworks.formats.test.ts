import { edgeList, vosviewerNetwork } from './formats/cases/edgeLists.ts';
import { edgesCsv, nodesCsv } from './formats/cases/gephiTables.ts';
import { vosviewerMap } from './formats/cases/vosviewerMap.ts';
import { describeNetwork } from './formats/describeNetwork.ts';

for (const format of [vosviewerMap, vosviewerNetwork, edgeList, nodesCsv, edgesCsv]) describeNetwork(format);
