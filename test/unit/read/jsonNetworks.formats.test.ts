import { nodeLinkJson, vosviewerJson } from './formats/cases/jsonNetworks.ts';
import { describeNetwork } from './formats/describeNetwork.ts';

describeNetwork(nodeLinkJson);
describeNetwork(vosviewerJson);
