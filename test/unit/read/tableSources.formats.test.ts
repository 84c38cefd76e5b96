import { dimensionsCsv, openalexCsv, scopusCsv } from './formats/cases/tableSources.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(scopusCsv);
describeFormat(openalexCsv);
describeFormat(dimensionsCsv);
