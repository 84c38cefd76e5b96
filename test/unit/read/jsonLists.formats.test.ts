import { csl } from './formats/cases/csl.ts';
import { datacite } from './formats/cases/datacite.ts';
import { inspire } from './formats/cases/inspire.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(csl);
describeFormat(datacite);
describeFormat(inspire);
