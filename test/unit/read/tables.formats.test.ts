import { csv } from './formats/cases/csv.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(csv);
