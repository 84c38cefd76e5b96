import { lensCsv, pubmedCsv, zoteroCsv } from './formats/cases/tableSources.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(zoteroCsv);
describeFormat(lensCsv);
describeFormat(pubmedCsv);
