import { enw } from './formats/cases/enw.ts';
import { ovid } from './formats/cases/ovid.ts';
import { refworks } from './formats/cases/refworks.ts';
import { ris } from './formats/cases/ris.ts';
import { describeFormat } from './formats/describeFormat.ts';

for (const format of [ris, enw, refworks, ovid]) describeFormat(format);
