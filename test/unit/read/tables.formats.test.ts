import { csv } from './formats/cases/csv.ts';
import { semicolonTable, tabTable } from './formats/cases/tableSources.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(csv);
describeFormat(semicolonTable);
describeFormat(tabTable);
