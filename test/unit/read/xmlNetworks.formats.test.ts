import { gexf } from './formats/cases/gexf.ts';
import { graphml } from './formats/cases/graphml.ts';
import { describeNetwork } from './formats/describeNetwork.ts';

describeNetwork(gexf);
describeNetwork(graphml);
