import { gml } from './formats/cases/gml.ts';
import { pajek } from './formats/cases/pajek.ts';
import { describeNetwork } from './formats/describeNetwork.ts';

describeNetwork(pajek);
describeNetwork(gml);
