import { ris } from './formats/cases/ris.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(ris);
