import { dblpJson } from './formats/cases/dblpJson.ts';
import { orcid } from './formats/cases/orcid.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(dblpJson);
describeFormat(orcid);
