import { bibtex } from './formats/cases/bibtex.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(bibtex);
